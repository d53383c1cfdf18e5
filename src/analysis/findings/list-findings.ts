import { relations, type RelationId } from '../../form/relations.ts';
import type { FindingKindId } from './kinds.ts';

interface Check {
  readonly relation: RelationId;
  readonly state: string;
  readonly column?: string | undefined;
  readonly row?: string | undefined;
  readonly block?: string | undefined;
  readonly table?: string | undefined;
}

/** What findings need of a record. */
interface Report {
  readonly checks: readonly Check[];
  readonly claims: readonly { readonly key: string; readonly verdict: string }[];
  readonly silences: readonly {
    readonly block: string;
    readonly said: 'nothing' | 'denied';
    readonly claim?: number | undefined;
  }[];
  readonly jumps: readonly { readonly key: string }[];
}

/** Something in a report that is worth a look; `index` leads to its evidence in the list of the record that it is from. */
export interface Finding {
  readonly kind: FindingKindId;
  /** Permanent within the report: the relation and its place, the key of a claim or figure. */
  readonly place: string;
  readonly index: number;
}

function placeOf({ relation, column, row, block, table }: Check): string {
  return [relation, column ?? row ?? block ?? table].join('-');
}

function kindOf({ relation, state }: Check): FindingKindId | null {
  if (state !== 'fails') return null;
  if (relation === 'R5') return 'carry-over';
  if (relation === 'R7') return 'stock';
  return relations[relation].standing === 'expected' ? null : 'relation';
}

/** A place that occurs twice (the same thing stated in two sentences) gets a number. */
function numberPlaces(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.kind} ${finding.place}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? finding : { ...finding, place: `${finding.place}-${count}` };
  });
}

/** The findings of a report by itself and with that of the year before, kind by kind in the order of the report. */
export function listFindings({ checks, claims, silences, jumps }: Report): Finding[] {
  const denying = new Set(
    silences.flatMap(({ said, claim }) => (said === 'denied' && claim !== undefined ? [claim] : [])),
  );
  return numberPlaces([
    ...checks.flatMap((check, index): Finding[] => {
      const kind = kindOf(check);
      return kind ? [{ kind, place: placeOf(check), index }] : [];
    }),
    ...claims.flatMap(({ key, verdict }, index): Finding[] => {
      // A denial is told once, as what it is.
      return verdict === 'differs' && !denying.has(index) ? [{ kind: 'prose-differs', place: key, index }] : [];
    }),
    ...silences.map(({ block, said }, index): Finding => ({
      kind: said === 'denied' ? 'prose-denies' : 'prose-silent',
      place: block,
      index,
    })),
    ...jumps.map(({ key }, index): Finding => ({ kind: 'jump', place: key, index })),
  ]);
}
