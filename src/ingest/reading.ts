import { sections as formSections, type SectionNumber } from '../form/sections.ts';
import type { CellKey } from '../form/cells.ts';
import { tableNames, type Edition, type TableName } from '../form/terms.ts';
import type { Location } from './location.ts';
import { readOutline, type Outline, type Title } from './outline.ts';
import type { Problem } from './problems.ts';
import type { Block, Format, Grid, GridRow, Line } from './readers/document.ts';
import { readFileBytes } from './readers/read-file.ts';
import type { Cell } from './tables/cell.ts';
import { readDisputes } from './tables/disputes.ts';
import { readProactive } from './tables/proactive.ts';
import { readRequests } from './tables/requests.ts';
import { refuseTable, type TableReading } from './tables/table-reading.ts';

export interface Paragraph {
  readonly text: string;
  readonly at: Location;
}

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
  readonly preamble: readonly Paragraph[];
  readonly sections: readonly SectionReading[];
  readonly editions: Record<TableName, Edition | null>;
  readonly cells: ReadonlyMap<CellKey, Cell>;
  readonly problems: readonly Problem[];
}

const readers: Record<TableName, (rows: readonly GridRow[]) => TableReading> = {
  proactive: readProactive,
  requests: readRequests,
  disputes: readDisputes,
};

/** A short line that says that what follows is of another year: 上年数据： or 2023年： in a report of 2024. */
function announcesOtherYear({ text }: Line, year: number | null): boolean {
  if (text.length > 30) return false;
  if (/上年|去年|上一年/u.test(text)) return true;
  const named = /(?<!\d)(20\d\d)年/u.exec(text)?.[1];
  return named !== undefined && year !== null && Number(named) !== year;
}

/** The grids of a table's section, as far as they are of the report's own year. */
function gridsOf(outline: Outline, table: TableName): { grids: Grid[]; problems: Problem[] } {
  const number = formSections.find((section) => section.table === table)?.number;
  const blocks = outline.sections.find((section) => section.number === number)?.blocks ?? [];
  const grids: Grid[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'grid') grids.push(block);
    else if (announcesOtherYear(block.line, outline.title?.year ?? null)) {
      if (!blocks.slice(index).some(({ kind }) => kind === 'grid')) break;
      const { text, at } = block.line;
      return { grids, problems: [{ code: 'table-other-year', found: text, at, keys: [] }] };
    }
  }
  return { grids, problems: [] };
}

/** Three times the longest table of the form: more is another document. */
const mostRows = 100;

function readTable(outline: Outline, table: TableName): TableReading {
  const { grids, problems } = gridsOf(outline, table);
  const rows = grids.flatMap((grid) => grid.rows);
  const refusal = rows.length > mostRows ? 'table-too-long' : 'table-missing';
  const readable = rows.length > 0 && rows.length <= mostRows;
  const reading = readable ? readers[table](rows) : refuseTable(table, { code: refusal });
  if (reading.edition === null) return { ...reading, problems: [...problems, ...reading.problems] };
  const splits = grids.slice(1).map((grid): Problem => {
    const at = grid.rows[0]?.find(({ text }) => text !== '')?.at;
    return { code: 'table-split', ...(at && { at }), keys: [] };
  });
  return { ...reading, problems: [...problems, ...splits, ...reading.problems] };
}

/** Every line of a section that is not part of its table; grids that turned out to be no table are prose again. */
function paragraphsOf(blocks: readonly Block[], tableRead: boolean): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'line') return [block.line];
    return tableRead ? [] : block.lines;
  });
}

const nothing: Reading = {
  format: null,
  encoding: null,
  title: null,
  preamble: [],
  sections: [],
  editions: { proactive: null, requests: null, disputes: null },
  cells: new Map(),
  problems: [],
};

function compareProblems(a: Problem, b: Problem): number {
  return (a.at?.line ?? Infinity) - (b.at?.line ?? Infinity) || (a.at?.column ?? 0) - (b.at?.column ?? 0) || 0;
}

/** A reading of which nothing is known but the problem. */
export function failReading(problem: Problem): Reading {
  return { ...nothing, problems: [problem] };
}

/** Reads one report file. `name` gives the format by its ending; a file that cannot be read gives its problem. */
export function readReport(name: string, bytes: Uint8Array): Reading {
  const document = readFileBytes(name, bytes);
  if (typeof document === 'string') {
    return failReading({ code: document, keys: tableNames.map((table) => `${table}.`) });
  }
  const outline = readOutline(document.blocks);
  const tables = Object.fromEntries(tableNames.map((table) => [table, readTable(outline, table)])) as Record<
    TableName,
    TableReading
  >;
  const problems = [...outline.problems, ...tableNames.flatMap((table) => tables[table].problems)];
  return {
    format: document.format,
    encoding: document.encoding,
    title: outline.title,
    preamble: paragraphsOf(outline.preamble, false),
    sections: outline.sections.map(({ number, heading, at, blocks }) => {
      const table = formSections.find((section) => section.number === number)?.table ?? null;
      const tableRead = table !== null && tables[table].edition !== null;
      return { number, heading, at, paragraphs: paragraphsOf(blocks, tableRead) };
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
