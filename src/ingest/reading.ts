import { sections as formSections, type SectionNumber } from '../form/sections.ts';
import type { CellKey } from '../form/cells.ts';
import { tableNames, type Edition, type TableName } from '../form/terms.ts';
import type { Location } from './location.ts';
import { foldText } from './normalise.ts';
import { readOutline, type Outline } from './outline/read-outline.ts';
import { readHeadTitle, type Title } from './outline/title.ts';
import { joinParagraphs, type Paragraph } from './paragraphs.ts';
import { readPublished } from './published.ts';
import type { Problem } from './problems.ts';
import type { Block, Format, Line, SourceDocument } from './readers/document.ts';
import { readFileBytes } from './readers/read-file.ts';
import type { Cell } from './tables/cell.ts';
import { cutTable } from './tables/cut-table.ts';
import { readDisputesGrid } from './tables/disputes-grid.ts';
import { readDisputesStream } from './tables/disputes-stream.ts';
import { readTableBlocks, type TableReaders } from './tables/merge-readings.ts';
import { readProactiveGrid } from './tables/proactive-grid.ts';
import { findLoneProactiveLabel, readProactiveStream } from './tables/proactive-stream.ts';
import { readRequestsGrid } from './tables/requests-grid.ts';
import { findLoneRequestsLabel } from './tables/requests-labels.ts';
import { readRequestsStream } from './tables/requests-stream.ts';
import { refuseTable, type TableReading } from './tables/table-reading.ts';

export interface SectionReading {
  readonly number: SectionNumber;
  readonly heading: string;
  readonly at: Location;
  readonly paragraphs: readonly Paragraph[];
}

/** What one file says: no judgement, no identity. */
export interface Reading {
  readonly format: Format | null;
  readonly encoding: string | null;
  readonly title: Title | null;
  /** What the head of the page says of agency and year, for pages whose text has no title. */
  readonly headTitle: Pick<Title, 'agency' | 'year'> | null;
  /** The day of publication, where the page says it: 2025-01-20. */
  readonly published: string | null;
  readonly preamble: readonly Paragraph[];
  readonly sections: readonly SectionReading[];
  readonly editions: Record<TableName, Edition | null>;
  readonly cells: ReadonlyMap<CellKey, Cell>;
  readonly problems: readonly Problem[];
}

const readers: Record<TableName, TableReaders> = {
  proactive: { readGrid: readProactiveGrid, readStream: readProactiveStream, findLoneLabel: findLoneProactiveLabel },
  requests: { readGrid: readRequestsGrid, readStream: readRequestsStream, findLoneLabel: findLoneRequestsLabel },
  disputes: { readGrid: readDisputesGrid, readStream: readDisputesStream, findLoneLabel: () => null },
};

/** A short line that says that what follows is of another year: 上年数据： or 2023年： in a report of 2024. */
function announcesOtherYear(line: Line, year: number | null): boolean {
  if (line.text.length > 80) return false;
  const text = foldText(line.text);
  const points = /如下|下表|附表|统计表/u.test(text);
  if (points && namesOtherYear(text, year) && !/本年|本报告/u.test(text)) return true;
  if (text.length > 30 || /[,。;]|结转|项目数量/u.test(text)) return false;
  return namesOtherYear(text, year);
}

function namesOtherYear(text: string, year: number | null): boolean {
  if (/上年|去年|上一年/u.test(text)) return true;
  const named = /(?<!\d)(20\d\d)年/u.exec(text)?.[1];
  return named !== undefined && year !== null && Number(named) !== year;
}

/** Whether a block may be part of a table: a grid, or a line with several numbers side by side or nothing but one. */
function isTabular(block: Block): boolean {
  if (block.kind !== 'line') return block.kind === 'grid';
  return /(?:\d\s+){3}\d|^\d+$/u.test(block.line.text);
}

/** The blocks of a table's section, as far as they are of the report's own year. */
function ownYear(blocks: readonly Block[], year: number | null): { blocks: readonly Block[]; problems: Problem[] } {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'line' || !announcesOtherYear(block.line, year)) continue;
    const rest = blocks.slice(index + 1);
    // Before the table it is prose; behind it, or before a second one, it is another year's.
    if (!rest.some(isTabular)) break;
    const { text, at } = block.line;
    return { blocks: blocks.slice(0, index), problems: [{ code: 'table-other-year', found: text, at, keys: [] }] };
  }
  return { blocks, problems: [] };
}

/** Three times the longest table of the form: more is another document. */
const mostRows = 100;
const mostCells = 1000;

function readBlocks(blocks: readonly Block[], table: TableName): TableReading {
  const rows = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []));
  const cells = rows.reduce((count, row) => count + row.length, 0);
  return rows.filter((row) => row.length > 1).length > mostRows || cells > mostCells
    ? refuseTable(table, { code: 'table-too-long' })
    : readTableBlocks(blocks, readers[table]);
}

/** Where else a table may stand when its own section has none: anywhere in the report, so long as it is the only one. */
function readElsewhere(outline: Outline, table: TableName): TableReading | null {
  const parts = [outline.preamble, ...outline.sections.map((section) => section.blocks)];
  const blocks = parts.flatMap((part) => ownYear(part, outline.title?.year ?? null).blocks);
  const reading = readBlocks(cutTable(blocks, table, null), table);
  if (reading.edition === null) return null;
  const expected = formSections.find((section) => section.table === table)?.heading ?? table;
  return { ...reading, problems: [{ code: 'table-misplaced', expected, keys: [] }, ...reading.problems] };
}

function reportSplits(blocks: readonly Block[]): Problem[] {
  const grids = blocks.filter((block) => block.kind === 'grid');
  return grids.slice(1).map((grid): Problem => {
    const at = grid.rows[0]?.find(({ text }) => text !== '')?.at;
    return { code: 'table-split', ...(at && { at }), keys: [] };
  });
}

/** Heads of the tables that provinces asked for before the form of 2019. */
const olderHeads = /^(?:统计)?指标(?:名称)?$|^历年累计$/u;

/** Whether a report follows one of the formats from before 2019. */
function isOlder({ preamble, sections }: Outline): boolean {
  const blocks = [...preamble, ...sections.flatMap((section) => section.blocks)];
  return blocks.some((block) => {
    if (block.kind === 'grid') return block.rows.some((row) => row.some(({ text }) => olderHeads.test(foldText(text))));
    return block.kind === 'line' && block.line.text.split(/\s+/u).some((word) => olderHeads.test(foldText(word)));
  });
}

function readTable(outline: Outline, table: TableName): TableReading {
  const number = formSections.find((section) => section.table === table)?.number;
  const section = outline.sections.find((each) => each.number === number);
  const { blocks, problems } = ownYear(section?.blocks ?? [], outline.title?.year ?? null);
  const own = readBlocks(cutTable(blocks, table, table), table);
  const missing = problems.length === 0 && own.problems.some(({ code }) => code === 'table-missing');
  const reading = (missing && readElsewhere(outline, table)) || own;
  if (missing && reading === own) {
    if (isOlder(outline)) return refuseTable(table, { code: 'edition-unsupported' });
    if (blocks.some(({ kind }) => kind === 'picture')) return refuseTable(table, { code: 'table-image' });
  }
  if (reading.edition === null) return { ...reading, problems: [...problems, ...reading.problems] };
  const splits = reading === own ? reportSplits(blocks) : [];
  return { ...reading, problems: [...problems, ...splits, ...reading.problems] };
}

/** Every line of a section that is not part of its table; grids that turned out to be no table are prose again. */
function paragraphsOf(blocks: readonly Block[], table: TableReading | null): Paragraph[] {
  const lines = blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'picture') return [];
    if (block.kind === 'grid') return table?.edition ? [] : block.lines;
    return table?.lines?.has(block.line) ? [] : [block.line];
  });
  return joinParagraphs(lines);
}

const nothing: Reading = {
  format: null,
  encoding: null,
  title: null,
  headTitle: null,
  published: null,
  preamble: [],
  sections: [],
  editions: { proactive: null, requests: null, disputes: null },
  cells: new Map(),
  problems: [],
};

/** Where a place comes in its file, for problems in the order of reading: tables of structured files behind their text. */
function orderOf(at: Location | undefined): readonly number[] {
  if (!at) return [Infinity];
  if ('line' in at) return [at.line, at.column];
  if ('page' in at) return [at.page, at.box[1], at.box[0]];
  return 'table' in at ? [1, at.table, at.row, at.column] : [0, at.paragraph];
}

function compareProblems(a: Problem, b: Problem): number {
  const [left, right] = [orderOf(a.at), orderOf(b.at)];
  const place = left.findIndex((each, index) => each !== right[index]);
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0) || 0;
}

/** A reading of which nothing is known but the problem. */
export function failReading(problem: Problem): Reading {
  return { ...nothing, problems: [problem] };
}

/** Reads one report file. `name` gives the format by its ending; a file that cannot be read gives its problem. */
export async function readReport(name: string, bytes: Uint8Array): Promise<Reading> {
  const document = await readFileBytes(name, bytes);
  if (typeof document === 'string') {
    return failReading({ code: document, keys: tableNames.map((table) => `${table}.`) });
  }
  return readDocument(document);
}

/** Reads the report that a document holds. */
export function readDocument({ format, encoding, blocks, head }: SourceDocument): Reading {
  const outline = readOutline(blocks);
  const tables = Object.fromEntries(tableNames.map((table) => [table, readTable(outline, table)])) as Record<
    TableName,
    TableReading
  >;
  const problems = [...outline.problems, ...tableNames.flatMap((table) => tables[table].problems)];
  return {
    format,
    encoding,
    title: outline.title,
    headTitle: readHeadTitle(head?.title ?? ''),
    published: readPublished(blocks, head?.published ?? null),
    preamble: paragraphsOf(outline.preamble, null),
    sections: outline.sections.map(({ number, heading, at, blocks: own }) => {
      const table = formSections.find((section) => section.number === number)?.table ?? null;
      return { number, heading, at, paragraphs: paragraphsOf(own, table && tables[table]) };
    }),
    editions: {
      proactive: tables.proactive.edition,
      requests: tables.requests.edition,
      disputes: tables.disputes.edition,
    },
    cells: new Map(tableNames.flatMap((table) => [...tables[table].cells])),
    problems: problems.sort(compareProblems),
  };
}
