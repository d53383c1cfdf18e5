import type { CellKey } from '../../../src/form/cells.ts';
import { applicants, requestRowsOf } from '../../../src/form/requests.ts';
import type { Edition } from '../../../src/form/terms.ts';
import type { AgencySize } from '../agencies.ts';
import type { Random } from '../random.ts';

/** How often requests end so, roughly as in published reports; what is left over is granted. */
const shares: Readonly<Record<string, number>> = {
  granted: 0.4,
  partially_granted: 0.08,
  denied_state_secret: 0.004,
  denied_prohibited_by_law: 0.01,
  denied_three_security_one_stability: 0.006,
  denied_third_party_rights: 0.02,
  denied_internal_affairs: 0.02,
  denied_process_info: 0.03,
  denied_enforcement_file: 0.02,
  denied_admin_inquiry: 0.03,
  unable_not_held: 0.22,
  unable_needs_creation: 0.02,
  unable_still_unclear: 0.01,
  rejected_petition_complaint: 0.04,
  rejected_duplicate: 0.02,
  rejected_publication: 0.003,
  rejected_excessive_repeat: 0.004,
  rejected_confirm_or_reissue: 0.003,
  other_overdue_correction: 0.02,
  other_overdue_fee: 0.002,
  other_misc: 0.038,
  other_handling: 0.06,
};

/** The most requests of each kind of applicant in a year. */
const mostReceived: Readonly<Record<AgencySize, readonly number[]>> = {
  small: [6, 2, 1, 1, 1, 1],
  medium: [160, 20, 2, 3, 12, 5],
  large: [9000, 900, 12, 60, 240, 80],
};

/** The share of years in which a kind of applicant asks at all. */
const activeShare: Readonly<Record<AgencySize, readonly number[]>> = {
  small: [0.5, 0.12, 0.02, 0.02, 0.04, 0.03],
  medium: [1, 0.8, 0.15, 0.15, 0.5, 0.3],
  large: [1, 1, 0.5, 0.7, 1, 0.8],
};

function drawOutcome(random: Random, outcomes: readonly string[]): string {
  let left = random() * outcomes.reduce((sum, id) => sum + (shares[id] ?? 0), 0);
  for (const id of outcomes) {
    left -= shares[id] ?? 0;
    if (left < 0) return id;
  }
  return 'granted';
}

/** How many requests end in which way; the numbers add up to `handled`. */
function splitHandled(random: Random, handled: number, outcomes: readonly string[]): Map<string, number> {
  const counts = new Map(outcomes.map((id) => [id, 0]));
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  if (handled <= 60) {
    for (let request = 0; request < handled; request += 1) add(drawOutcome(random, outcomes), 1);
    return counts;
  }
  let left = handled;
  for (const id of outcomes) {
    const expected = handled * (shares[id] ?? 0) * (0.4 + 1.2 * random());
    const count = Math.min(left, Math.floor(expected + random()));
    add(id, count);
    left -= count;
  }
  add('granted', left);
  return counts;
}

export interface RequestsTruth {
  readonly cells: ReadonlyMap<CellKey, number>;
  /** What the next year begins with, by kind of applicant. */
  readonly carriedOut: readonly number[];
}

/** Table 3 of one year, in which R1, R2 and R3 hold; `carriedIn` is what the year before left open, by applicant. */
export function makeRequests(
  random: Random,
  edition: Edition,
  size: AgencySize,
  carriedIn: readonly number[] | null,
): RequestsTruth {
  const rows = requestRowsOf(edition);
  const outcomes = rows.filter(({ outcome }) => outcome !== null).map(({ id }) => id);
  const columns = mostReceived[size].map((most, index) => {
    const active = random.chance(activeShare[size][index] ?? 0);
    const received = active ? Math.ceil(most * random() ** 2) : 0;
    const open = carriedIn?.[index] ?? (active && random.chance(0.4) ? Math.round(received * 0.1 * random()) : 0);
    const leftOpen = random.chance(0.4) ? Math.round((received + open) * 0.15 * random()) : 0;
    const handled = received + open - leftOpen;
    const column = splitHandled(random, handled, outcomes);
    return column
      .set('new_received', received)
      .set('carried_in', open)
      .set('result_total', handled)
      .set('carried_out', leftOpen);
  });
  const cells = new Map<CellKey, number>();
  for (const { id } of rows) {
    const numbers = columns.map((column) => column.get(id) ?? 0);
    const all = [...numbers, numbers.reduce((sum, value) => sum + value, 0)];
    applicants.forEach((applicant, index) => cells.set(`requests.${id}.${applicant.id}`, all[index] ?? 0));
  }
  return { cells, carriedOut: columns.map((column) => column.get('carried_out') ?? 0) };
}
