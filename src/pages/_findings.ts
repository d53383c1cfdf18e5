import { findingKinds, type FindingKindId } from '../analysis/findings/kinds.ts';
import { listFindings } from '../analysis/findings/list-findings.ts';
import type { ShownFinding } from '../components/finding.ts';
import { readRecord, type CatalogueEntry } from '../store/records.ts';
import { tell, tellCopy, tellUnusual, type Told } from './_finding-words.ts';
import { findUnusual } from './_peers.ts';
import type { Site } from './_site.ts';

function show(
  { say, locale, addresses }: Site,
  entry: CatalogueEntry,
  kind: FindingKindId,
  place: string,
  told: Told,
  elsewhere: boolean,
): ShownFinding {
  return {
    ...told,
    anchor: `finding-${kind}-${place}`,
    kind,
    kindName: findingKinds[kind].name[locale],
    cause: findingKinds[kind].cause[locale],
    failure: kind === 'relation' || kind === 'carry-over',
    report: elsewhere
      ? {
          text: say('finding.year', { year: entry.year }),
          href: `${addresses.report(entry.id)}#finding-${kind}-${place}`,
        }
      : null,
  };
}

/** How many findings of each kind a report has. */
export function countFindings(entry: CatalogueEntry): Partial<Record<FindingKindId, number>> {
  const counts: Partial<Record<FindingKindId, number>> = { ...entry.findings };
  const add = (kind: FindingKindId): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const { other } of entry.copies) add(other.startsWith(`${entry.agency.id}/`) ? 'unchanged' : 'copied');
  for (const _ of findUnusual(entry)) add('unusual');
  return counts;
}

export function hasFindings(entry: CatalogueEntry): boolean {
  return Object.keys(countFindings(entry)).length > 0;
}

/**
 * The findings of a report, kind by kind. `elsewhere` says that they are shown on another page than that of their report,
 * which each then names.
 */
export function showFindings(site: Site, entry: CatalogueEntry, elsewhere: boolean): ShownFinding[] {
  if (!hasFindings(entry)) return [];
  const record = readRecord(entry.id);
  const own = listFindings(record).map((finding) => ({ ...finding, told: tell(site, record, finding) }));
  const copies = entry.copies.map((copy) => tellCopy(site, entry, copy));
  const unusual = findUnusual(entry).map((each) => ({
    kind: 'unusual' as const,
    place: each.indicator.id,
    told: tellUnusual(site, record, each),
  }));
  const order = Object.keys(findingKinds);
  return [...own, ...copies, ...unusual]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, place, told }) => show(site, entry, kind, place, told, elsewhere));
}
