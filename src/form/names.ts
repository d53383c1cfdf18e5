import { freeClaims, groupClaims, isFreeClaim } from './claims.ts';
import { disputeBlocks, disputeOutcomes } from './disputes.ts';
import { proactiveBlocks } from './proactive.ts';
import { applicants, requestRows } from './requests.ts';
import { sections } from './sections.ts';
import { editions, textOf, type Text } from './terms.ts';

function join(first: Text, second: Text | null): Text {
  return second === null ? first : { zh: `${first.zh}·${second.zh}`, en: `${first.en}: ${second.en}` };
}

function nameRequest(row: string, column: string): Text | null {
  const found = requestRows.find(({ id }) => id === row);
  const applicant = applicants.find(({ id }) => id === column);
  if (!found || !applicant) return null;
  return join(found.name, column === 'total' ? null : textOf(applicant));
}

function nameDispute(block: string, outcome: string): Text | null {
  const found = disputeBlocks.find(({ id }) => id === block);
  const result = disputeOutcomes.find(({ id }) => id === outcome);
  if (!found || !result) return null;
  return join(textOf(found), outcome === 'total' ? null : textOf(result));
}

function nameProactive(row: string, column: string): Text | null {
  for (const { rows, columns } of editions.flatMap((edition) => proactiveBlocks[edition])) {
    const found = rows.find(({ id }) => id === row);
    const head = columns.find(({ id }) => id === column);
    if (found && head) return join(textOf(found), textOf(head));
  }
  return null;
}

/** What a cell, or a claim of the prose, is of, in words: 本年新收·自然人. A key that is none gives itself. */
export function nameKey(key: string): Text {
  const group = groupClaims[key];
  if (group) return group;
  if (isFreeClaim(key)) return freeClaims[key];
  const [table, row = '', column = ''] = key.split('.');
  const name =
    table === 'requests'
      ? nameRequest(row, column)
      : table === 'disputes'
        ? nameDispute(row, column)
        : nameProactive(row, column);
  return name ?? { zh: key, en: key };
}

/** Where a relation was applied. */
interface Place {
  readonly column?: string | undefined;
  readonly row?: string | undefined;
  readonly block?: string | undefined;
  readonly table?: string | undefined;
}

/** The column, row, block or table that a check was made in, in the words of the form; null for one of none. */
export function namePlace({ column, row, block, table }: Place): Text | null {
  const applicant = applicants.find(({ id }) => id === column);
  if (applicant) return textOf(applicant);
  const request = requestRows.find(({ id }) => id === row);
  if (request) return request.name;
  const document = proactiveBlocks['2021'].flatMap(({ rows }) => rows).find(({ id }) => id === row);
  if (document) return textOf(document);
  const disputes = disputeBlocks.find(({ id }) => id === block);
  if (disputes) return textOf(disputes);
  const section = sections.find((each) => each.table !== null && each.table === table);
  return section ? { zh: section.heading, en: section.english } : null;
}
