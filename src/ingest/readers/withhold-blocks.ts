import { withholdText, type Unmatched, type Withholding, type WithheldCount } from '../withhold.ts';
import type { Block, Grid, GridCell, Line, Word } from './document.ts';

/** Is given the texts of a document one after the other, and gives what is to stand in the place of each. */
type Visit = (text: string) => string;
type Walk = (blocks: readonly Block[], visit: Visit) => Block[];

function visitLine(line: Line, visit: Visit): Line {
  return { ...line, text: visit(line.text).trim() };
}

function visitWords(line: Line, visit: Visit): Line {
  if (!line.words) return visitLine(line, visit);
  return { ...line, words: line.words.map((word): Word => ({ ...word, text: visit(word.text).trim() })) };
}

/** Lines as a whole, and the cells of grids. */
const walkWholes: Walk = (blocks, visit) =>
  blocks.map((block): Block => {
    if (block.kind === 'line') return { ...block, line: visitLine(block.line, visit) };
    if (block.kind === 'picture') return block;
    const rows = block.rows.map((row) => row.map((cell): GridCell => ({ ...cell, text: visit(cell.text).trim() })));
    return { ...block, rows };
  });

/** The same text in its other form: lines word by word, and the lines of grids. */
const walkParts: Walk = (blocks, visit) =>
  blocks.map((block): Block => {
    if (block.kind === 'line') return { ...block, line: visitWords(block.line, visit) };
    if (block.kind === 'picture') return block;
    return { ...block, lines: block.lines.map((line) => visitLine(line, visit)) };
  });

function join(blocks: readonly Block[], walk: Walk): string {
  const texts: string[] = [];
  walk(blocks, (text) => {
    texts.push(text.replace(/[\r\n]+/gu, ' '));
    return text;
  });
  return texts.join('\n');
}

interface WithheldBlocks {
  readonly blocks: Block[];
  readonly counts: readonly WithheldCount[];
}

function withholdForm(
  blocks: readonly Block[],
  entries: readonly Withholding[],
  walk: Walk,
): WithheldBlocks | Unmatched {
  const withheld = withholdText(join(blocks, walk), entries);
  if ('unmatched' in withheld) return withheld;
  // A line end for each that was there: the texts are as many as before.
  const texts = withheld.text.split('\n').values();
  return { blocks: walk(blocks, () => texts.next().value ?? ''), counts: withheld.counts };
}

/** A block from its two forms, without lines and words of which nothing is left. */
function mergeForms(whole: Block, part: Block | undefined): Block[] {
  if (whole.kind === 'grid' && part?.kind === 'grid') {
    return [{ ...whole, lines: part.lines.filter(({ text }) => text !== '') }];
  }
  if (whole.kind !== 'line' || part?.kind !== 'line') return [whole];
  if (whole.line.text === '') return [];
  const { words } = part.line;
  return [words ? { ...whole, line: { ...whole.line, words: words.filter(({ text }) => text !== '') } } : whole];
}

/**
 * Withholds texts from the blocks of a document, across words, lines and cells; the marker stands where a text began.
 * Nothing is given when one is not found.
 */
export function withholdBlocks(blocks: readonly Block[], entries: readonly Withholding[]): WithheldBlocks | Unmatched {
  const wholes = withholdForm(blocks, entries, walkWholes);
  const parts = withholdForm(blocks, entries, walkParts);
  if ('unmatched' in wholes) return wholes;
  if ('unmatched' in parts) return parts;
  return {
    counts: wholes.counts,
    blocks: wholes.blocks.flatMap((block, index) => mergeForms(block, parts.blocks[index])),
  };
}

/** The cells of each column, from top to bottom. */
function listGridColumns({ rows }: Grid): string[] {
  const columns = new Map<number, string[]>();
  for (const row of rows) {
    row.forEach(({ text, at }, index) => {
      const column = 'column' in at && 'table' in at ? at.column : index + 1;
      const texts = columns.get(column);
      if (texts) texts.push(text);
      else columns.set(column, [text]);
    });
  }
  return [...columns.values()].map((texts) => texts.join('\n'));
}

/** Words that stand below each other, with nothing across between them, as the lines of a cell do. */
function listWordColumns(lines: readonly Line[]): string[] {
  let open: { left: number; right: number; readonly texts: string[] }[] = [];
  const columns = new Set<{ readonly texts: string[] }>();
  for (const { words = [] } of lines) {
    for (const { left, right, text } of words) {
      const above = open.filter((column) => column.left < right && left < column.right);
      const [column = { left, right, texts: [] }] = above.length === 1 ? above : [];
      column.texts.push(text);
      column.left = Math.min(column.left, left);
      column.right = Math.max(column.right, right);
      open = [...open.filter((each) => !above.includes(each)), column];
      columns.add(column);
    }
  }
  return [...columns].map(({ texts }) => texts.join('\n'));
}

/** Everything that a document says, read in each way that it can be: line by line, word by word, column by column. */
export function listReadings(blocks: readonly Block[]): string[] {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
  const grids = blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []));
  return [
    join(blocks, walkWholes),
    join(blocks, walkParts),
    ...grids.flatMap(listGridColumns),
    ...listWordColumns(lines),
  ];
}
