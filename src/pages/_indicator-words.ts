import type { Indicator } from '../analysis/indicators/definitions.ts';
import { formatNumber, formatShare } from '../i18n/say.ts';
import type { Site } from './_site.ts';

/** A value of an indicator as readers write it: a share in per cent, a ratio with two decimals, a count as it is. */
export function writeIndicator({ locale }: Site, { kind }: Indicator, value: number): string {
  if (kind === 'proportion') return formatShare(value, locale);
  return kind === 'ratio' ? value.toFixed(2) : formatNumber(value, locale);
}
