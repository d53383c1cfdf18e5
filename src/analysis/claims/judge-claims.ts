import type { CellKey } from '../../form/cells.ts';
import { cellsOfGroup, isFreeClaim } from '../../form/claims.ts';
import { requestRowsOf } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import type { StatedClaim } from '../../ingest/claims/read-claims.ts';
import type { Scope } from '../../places/agency.ts';
import { add, addTerms, type Figures, type Term } from '../checks/check.ts';
import { speaksOfAnother } from './speaks-of-another.ts';

/** What judging needs of a statement. */
export type Stated = Pick<StatedClaim, 'key' | 'value' | 'subject' | 'loose'>;

/** `scope`: the prose speaks of a narrower or wider body than the table; `unmatched`: the form has no cell for it. */
export type Verdict = 'agrees' | 'differs' | 'scope' | 'not_assessable' | 'unmatched';

export interface Judgement {
  readonly verdict: Verdict;
  /** The cells whose sum, or difference, it was compared with: of the reading that agrees, else of the plainest one. */
  readonly cells: readonly CellKey[];
  /** What they come to; null when one of them is not reported, or there are none. */
  readonly table: number | null;
}

/** A statement with its verdict. */
export type JudgedClaim = Pick<Stated, 'key' | 'value'> & Judgement;

/** Who speaks, and for whom. */
export interface Speaker {
  readonly name: string | null;
  readonly scope: Scope;
}

/** The row that a claim is of in the older edition, where it is called otherwise; empty where that has no such row. */
function inEdition(key: CellKey, proactive: Edition | null): CellKey[][] {
  if (proactive !== '2019') return [[key]];
  const [, row, column] = key.split('.');
  if (column === 'issued') {
    return [[`proactive.${row}.newly_made`], [`proactive.${row}.newly_disclosed`]];
  }
  return column === 'repealed' || column === 'in_force' ? [] : [[key]];
}

function outcomesWithoutOther(edition: Edition): CellKey[] {
  return requestRowsOf(edition)
    .filter(({ outcome }) => outcome !== null && outcome !== 'other')
    .map(({ id }): CellKey => `requests.${id}.total`);
}

/**
 * What a statement may mean, the plainest first. 收到 may include what was carried in; 答复 may leave out
 * requests that ended without an answer; 予以公开 may include what was disclosed in part; 收到12件，办结12件 may leave out
 * what was carried in.
 */
function listReadings(claim: Stated, editions: Figures['editions']): Term[][] {
  const sums = listSums(claim, editions).map(add);
  if (claim.key !== 'requests.result_total.total') return sums;
  return [...sums, [{ key: claim.key }, { key: 'requests.carried_in.total', negative: true }]];
}

function listSums({ key, loose }: Stated, editions: Figures['editions']): CellKey[][] {
  if (isFreeClaim(key)) return [];
  const edition = editions.requests ?? '2021';
  const group = cellsOfGroup(key, edition);
  if (key === 'requests.denied.total' && group) {
    // 公开4件，不公开6件: all that was not given.
    const rest = ['unable', 'rejected'].flatMap((id) => cellsOfGroup(`requests.${id}.total`, edition) ?? []);
    return [group, [...group, ...rest]];
  }
  if (group) return key === 'requests.new_received.organisations' ? [group, withCarriedIn(group)] : [group];
  if (key.startsWith('proactive.')) return inEdition(key, editions.proactive);
  const received: CellKey[][] = [
    ['requests.new_received.total'],
    ['requests.new_received.total', 'requests.carried_in.total'],
  ];
  if (key === 'requests.result_total.total') {
    return [[key], outcomesWithoutOther(edition), ...(loose ? received : [])];
  }
  if (key === 'requests.granted.total') return [[key], [key, 'requests.partially_granted.total']];
  if (key.startsWith('requests.new_received.')) {
    return [[key], withCarriedIn([key]), ...(loose ? [['requests.result_total.total'] as CellKey[]] : [])];
  }
  return [[key]];
}

function withCarriedIn(keys: readonly CellKey[]): CellKey[] {
  return keys.flatMap((key): CellKey[] => [key, `requests.carried_in.${key.split('.')[2] ?? ''}`]);
}

function judge(claim: Stated, figures: Figures, speaker: Speaker): Judgement {
  const read = ({ key }: Term) => {
    const cell = figures.cells.get(key);
    return cell?.state === 'reported' ? cell.value : null;
  };
  const readings = listReadings(claim, figures.editions).map((terms) => ({
    cells: terms.map(({ key }) => key),
    table: addTerms(terms, read),
  }));
  const [plain] = readings;
  if (!plain) return { verdict: 'unmatched', cells: [], table: null };
  const agreeing = readings.find(({ table }) => table === claim.value);
  if (agreeing) return { verdict: 'agrees', ...agreeing };
  const derived = plain.cells.some((key) => {
    const cell = figures.cells.get(key);
    return cell?.state === 'reported' && cell.derived === true;
  });
  // A reading that cannot be tried might be the one that agrees.
  const open = derived || readings.some(({ table }) => table === null);
  return { verdict: open ? 'not_assessable' : speaksOfAnother(claim, speaker) ? 'scope' : 'differs', ...plain };
}

/**
 * Compares what prose states with the tables, in the order given. Where the same thing is stated twice and one statement
 * agrees, the other is of a narrower or wider body.
 */
export function judgeClaims<T extends Stated>(
  claims: readonly T[],
  figures: Figures,
  speaker: Speaker,
): (T & Judgement)[] {
  const judged = claims.map((claim) => ({ ...claim, ...judge(claim, figures, speaker) }));
  const agreed = new Set(judged.filter(({ verdict }) => verdict === 'agrees').map(({ key }) => key));
  return judged.map((claim) =>
    claim.verdict === 'differs' && agreed.has(claim.key) ? { ...claim, verdict: 'scope' } : claim,
  );
}
