import { disputeBlocks, disputeOutcomes } from '../../src/form/disputes.ts';
import { proactiveBlocks, proactiveStubHead } from '../../src/form/proactive.ts';
import { applicants, requestRowsOf, requestsHeads } from '../../src/form/requests.ts';
import type { CellKey } from '../../src/form/cells.ts';
import type { HeadCell, Row, Table, Value } from './report.ts';
import { showCell, type Truth } from './truth/truth.ts';

function makeValue(truth: Truth, key: CellKey, span = 1): Value {
  return { key, text: showCell(truth, key), span };
}

/** Table 2 is four columns wide; the last column of a block takes what is left. */
const proactiveColumns = 4;

function spanOf(index: number, count: number): number {
  return index === count - 1 ? proactiveColumns - 1 - index : 1;
}

export function makeProactiveTable(truth: Truth): Table {
  const rows = proactiveBlocks[truth.editions.proactive].flatMap(({ item, columns, rows: labels }): Row[] => [
    { kind: 'head', cells: [{ text: item, span: proactiveColumns, height: 1 }] },
    {
      kind: 'head',
      cells: [
        { text: proactiveStubHead.zh, span: 1, height: 1 },
        ...columns.map(({ label }, index) => ({ text: label, span: spanOf(index, columns.length), height: 1 })),
      ],
    },
    ...labels.map((row): Row => {
      const values = columns.map(({ id }, index) => {
        return makeValue(truth, `proactive.${row.id}.${id}`, spanOf(index, columns.length));
      });
      return { kind: 'body', stub: [row.label], values };
    }),
  ]);
  return { name: 'proactive', columns: proactiveColumns, stubs: 1, rows };
}

export function makeRequestsTable(truth: Truth): Table {
  const labels = applicants.map(({ label }) => label);
  const one = (text: string): HeadCell => ({ text, span: 1, height: 1 });
  const rows: Row[] = [
    {
      kind: 'head',
      cells: [
        { text: requestsHeads.note.zh, span: 3, height: 3 },
        { text: requestsHeads.applicants.zh, span: applicants.length, height: 1 },
      ],
    },
    {
      kind: 'head',
      cells: [
        { text: labels[0] ?? '', span: 1, height: 2 },
        { text: requestsHeads.organisations.zh, span: applicants.length - 2, height: 1 },
        { text: labels.at(-1) ?? '', span: 1, height: 2 },
      ],
    },
    { kind: 'head', cells: labels.slice(1, -1).map(one) },
    ...requestRowsOf(truth.editions.requests).map((row): Row => {
      const values = applicants.map(({ id }) => makeValue(truth, `requests.${row.id}.${id}`));
      return { kind: 'body', stub: row.stub, values };
    }),
  ];
  return { name: 'requests', columns: 3 + applicants.length, stubs: 3, rows };
}

export function makeDisputesTable(truth: Truth): Table {
  const [review, ...lawsuits] = disputeBlocks;
  const width = disputeOutcomes.length;
  const outcomes = (height: number): HeadCell[] => {
    return disputeOutcomes.map(({ label }) => ({ text: label, span: 1, height }));
  };
  const rows: Row[] = [
    {
      kind: 'head',
      cells: [
        { text: review.group, span: width, height: 1 },
        { text: lawsuits[0].group, span: width * lawsuits.length, height: 1 },
      ],
    },
    {
      kind: 'head',
      cells: [...outcomes(2), ...lawsuits.map(({ label }) => ({ text: label, span: width, height: 1 }))],
    },
    { kind: 'head', cells: lawsuits.flatMap(() => outcomes(1)) },
    {
      kind: 'body',
      stub: [],
      values: disputeBlocks.flatMap((block) => {
        return disputeOutcomes.map(({ id }) => makeValue(truth, `disputes.${block.id}.${id}`));
      }),
    },
  ];
  return { name: 'disputes', columns: width * disputeBlocks.length, stubs: 0, rows };
}
