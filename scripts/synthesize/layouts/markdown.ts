import { applicants } from '../../../src/form/requests.ts';
import { disputeBlocks, disputeOutcomes } from '../../../src/form/disputes.ts';
import { labelOf, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import { type BodyRow, type Heading, keysOf, listTables, type Report, type Row, type Table } from '../report.ts';
import { addsUp, type Layout, rowBetweenValues } from './layout.ts';
import { defineTextLayout, showHeading } from './text-document.ts';

const markdown = { format: 'markdown', extension: '.md' } as const;

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeSeparator(columns: number): string {
  return `|${'---|'.repeat(columns)}`;
}

/** The rows of a table under a separator after the first. */
function writeWhole(table: Table): string[] {
  const [first, ...rest] = placeCells(table).map(({ slots }) => writeLine(slots.map(({ text }) => text)));
  return [first ?? '', writeSeparator(table.columns), ...rest];
}

function textsOf(row: BodyRow): string[] {
  return row.values.map(({ text }) => text);
}

/** Table 4 as one table a block, with the name of the block over it. */
function writeDisputesApart(table: Table, random: Random): string[] {
  return table.rows.flatMap((row) => {
    if (row.kind === 'head') return [];
    if (row.kind === 'note') return [row.text, ''];
    const texts = textsOf(row);
    const mark = random.pick(['#### ', '### ', '**']);
    return disputeBlocks.flatMap(({ label }, index) => [
      mark === '**' ? `**${label}**` : mark + label,
      '',
      writeLine(disputeOutcomes.map((outcome) => outcome.label)),
      writeSeparator(disputeOutcomes.length),
      writeLine(texts.slice(index * disputeOutcomes.length, (index + 1) * disputeOutcomes.length)),
      '',
    ]);
  });
}

/** Runs of rows with the same groups. */
function groupRows(table: Table): { names: readonly string[]; rows: Row[] }[] {
  const groups: { names: readonly string[]; rows: Row[] }[] = [];
  for (const row of table.rows) {
    if (row.kind === 'head') continue;
    const last = groups.at(-1);
    const names = row.kind === 'body' ? row.stub.slice(0, -1) : (last?.names ?? []);
    if (last && last.names.join('\t') === names.join('\t')) last.rows.push(row);
    else groups.push({ names, rows: [row] });
  }
  return groups;
}

/** A converter's names for columns that it knows nothing of: one a value, or one too few. */
function inventHeader(random: Random): string[] {
  const count = applicants.length - (random.chance(0.5) ? 1 : 0);
  return [random.pick(['项目', '类别', '']), ...Array.from({ length: count }, (_, index) => `数据${index + 1}`)];
}

function writeRequestGroups(table: Table, random: Random): string[] {
  const header = inventHeader(random);
  return groupRows(table).flatMap(({ names, rows }) => [
    ...names.slice(-1),
    '',
    ...(random.chance(0.15) ? [writeLine(['-', '-', '-']), writeSeparator(3), writeLine(['-', '-', '-']), ''] : []),
    writeLine(header),
    writeSeparator(header.length),
    ...rows.map((row) =>
      row.kind === 'body' ? writeLine([labelOf(row), ...textsOf(row)]) : writeLine([rowText(row)]),
    ),
    '',
  ]);
}

function rowText(row: Row): string {
  return row.kind === 'note' ? row.text : '';
}

/** Table 2 as one table a block, its item over it. */
function writeProactiveGroups(table: Table): string[] {
  return table.rows.flatMap((row) => {
    if (row.kind === 'note') return [writeLine([row.text])];
    if (row.kind === 'body') return [writeLine([labelOf(row), ...textsOf(row)])];
    const [first, ...others] = row.cells;
    if (others.length === 0) return ['', first?.text ?? '', ''];
    return [writeLine(row.cells.map(({ text }) => text)), writeSeparator(row.cells.length)];
  });
}

function writeGroups(table: Table, random: Random): string[] {
  if (table.name === 'proactive') return writeProactiveGroups(table);
  return table.name === 'requests' ? writeRequestGroups(table, random) : writeDisputesApart(table, random);
}

function markHeading(heading: Heading, depth: number): string[] {
  return showHeading(heading).map((line) => `${'#'.repeat(depth)} ${line}`);
}

const markTitle = (lines: readonly string[]) => lines.map((line) => `# ${line}`);

export const markdownTable = defineTextLayout({
  name: 'markdown-table',
  description: 'Markdown tables with separator rows',
  ...markdown,
  keepsCovered: true,
  rule: rowBetweenValues,
  title: markTitle,
  heading: (heading) => markHeading(heading, 2),
  table: writeWhole,
});

/** So many rows of table 3 must add up before anything but its heads says which column is the total. */
const leastAdding = 0.8;

/** Whether the rows of table 3 that hold anything show by their sums that the last column is the total. */
function showsTotals(report: Report): boolean {
  const rows = listTables(report).flatMap((table) => (table.name === 'requests' ? table.rows : []));
  const texts = rows.flatMap((row) => (row.kind === 'body' && keysOf(row).length > 0 ? [textsOf(row)] : []));
  const filled = texts.filter((row) => row.every((text) => text !== '') && row.some((text) => text !== '0'));
  return filled.filter(addsUp).length >= filled.length * leastAdding;
}

const groupsText = defineTextLayout({
  name: 'markdown-groups',
  description: 'one Markdown table a row group under a header of 数据1 …, dummy tables between',
  ...markdown,
  rule: rowBetweenValues,
  title: markTitle,
  heading: (heading) => markHeading(heading, 2),
  table: writeGroups,
});

export const markdownGroups: Layout = {
  ...groupsText,
  write: (report, random) => {
    const { content, determined } = groupsText.write(report, random);
    const told = showsTotals(report);
    return { content, determined: new Set([...determined].filter((key) => told || !key.startsWith('requests.'))) };
  },
};

export const markdownDisputesApart = defineTextLayout({
  name: 'markdown-disputes-apart',
  description: 'Markdown tables, table 4 as three',
  ...markdown,
  rule: rowBetweenValues,
  title: markTitle,
  heading: (heading) => markHeading(heading, 2),
  table: (table, random) => (table.name === 'disputes' ? writeDisputesApart(table, random) : writeWhole(table)),
});

export const markdownDrift = defineTextLayout({
  name: 'markdown-drift',
  description: 'tab grids under Markdown headings whose depth drifts',
  ...markdown,
  keepsCovered: true,
  rule: rowBetweenValues,
  title: markTitle,
  heading: (heading, random) => markHeading(heading, random.between(2, 4)),
  table: (table) => placeCells(table).map(({ slots }) => slots.map(({ text }) => text).join('\t')),
});
