import type { Indicator } from '../analysis/indicators/definitions.ts';
import type { CellKey } from '../form/cells.ts';
import { nameKey } from '../form/names.ts';
import { formatMeasure } from '../i18n/say.ts';
import type { Site } from './_site.ts';

/** A value of an indicator as readers write it. */
export function writeIndicator({ locale }: Site, { kind }: Indicator, value: number): string {
  return formatMeasure(kind, value, locale);
}

const mostNamed = 3;

/** Which numbers an indicator lacks; with none, the edition of the table does not have them. */
export function describeMissing({ locale, say }: Site, missing: readonly CellKey[]): string {
  if (missing.length === 0) return say('indicator.edition');
  const names = missing.slice(0, mostNamed).map((key) => nameKey(key)[locale]);
  return say('indicator.missing', {
    names: names.join(say('punctuation.enumeration')) + (missing.length > mostNamed ? say('indicator.more') : ''),
  });
}
