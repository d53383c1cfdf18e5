import { requestRowsOf } from '../form/requests.ts';
import type { Edition, Text } from '../form/terms.ts';
import { readValue, type CellsLike } from './outcomes.ts';

export interface ListedOutcome {
  readonly rowId: string;
  /** `granted`, `partially_granted`, the outcome group, or `carried_out`: what pictures colour by. */
  readonly role: string;
  readonly name: Text;
  readonly count: number;
}

/**
 * What became of the requests of a report, row by row in the order of the form, with what is still open at the end;
 * only rows with requests in them. Null when a row was not reported, because a list with a gap would mislead.
 */
export function listOutcomes(cells: CellsLike, edition: Edition | null): ListedOutcome[] | null {
  if (!edition) return null;
  const listed: ListedOutcome[] = [];
  for (const { id, outcome, name } of requestRowsOf(edition)) {
    if (outcome === null && id !== 'carried_out') continue;
    const count = readValue(cells, `requests.${id}.total`);
    if (count === null) return null;
    const role = outcome === 'disclosed' || outcome === null ? id : outcome;
    if (count > 0) listed.push({ rowId: id, role, name, count });
  }
  return listed;
}
