import type { Mark } from '../components/prose.ts';
import { nameKey } from '../form/names.ts';
import type { SourceMark } from '../publish/source-marks.ts';
import type { PlacedRecord } from '../store/records.ts';
import type { Site } from './_site.ts';

/** What is marked in a source, with the way back to the page of the report. */
export function showMarks(site: Site, record: PlacedRecord, marks: readonly SourceMark[]): Mark[] {
  const { say, term, addresses } = site;
  const page = addresses.report(record.id);
  return marks.map(({ start, end, keys, claim }): Mark => {
    const verdict = claim === null ? null : (record.claims[claim]?.verdict ?? null);
    const [key] = keys;
    return {
      id: null,
      start,
      end,
      href: claim === null ? `${page}#${key ?? ''}` : `${page}#claim-${claim}`,
      classes: verdict === null ? ['cell'] : ['claim', verdict],
      label:
        verdict === null
          ? keys.map((each) => term(nameKey(each))).join(say('punctuation.enumeration'))
          : say(`claims.${verdict}`),
    };
  });
}
