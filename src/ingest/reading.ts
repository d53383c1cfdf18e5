import { sections as formSections, type SectionNumber } from '../form/sections.ts';
import type { CellKey } from '../form/cells.ts';
import { tableNames, type Edition, type TableName } from '../form/terms.ts';
import type { Location } from './location.ts';
import { readOutline, type Outline, type Title } from './outline.ts';
import type { Problem } from './problems.ts';
import type { Block, Format, Grid, GridRow } from './readers/document.ts';
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

function gridsOf(outline: Outline, table: TableName): Grid[] {
  const number = formSections.find((section) => section.table === table)?.number;
  const blocks = outline.sections.find((section) => section.number === number)?.blocks ?? [];
  return blocks.filter((block) => block.kind === 'grid');
}

function readTable(outline: Outline, table: TableName): TableReading {
  const grids = gridsOf(outline, table);
  if (grids.length === 0) return refuseTable(table, { code: 'table-missing' });
  const reading = readers[table](grids.flatMap(({ rows }) => rows));
  if (reading.edition === null) return reading;
  const splits = grids.slice(1).map(({ rows }): Problem => {
    const at = rows[0]?.find(({ text }) => text !== '')?.at;
    return { code: 'table-split', ...(at && { at }), keys: [] };
  });
  return { ...reading, problems: [...splits, ...reading.problems] };
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
