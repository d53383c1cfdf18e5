import type { Indicator } from '../analysis/indicators/definitions.ts';
import { formatMeasure } from '../i18n/say.ts';
import type { Site } from './_site.ts';

/** A value of an indicator as readers write it. */
export function writeIndicator({ locale }: Site, { kind }: Indicator, value: number): string {
  return formatMeasure(kind, value, locale);
}
