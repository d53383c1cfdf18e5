import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { fontSize, isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLines, quiet } from './label.ts';
import { drawPicture } from './picture.ts';
import { layAcross, measureBar } from './shapes.ts';
import { wrapText } from './text-width.ts';

/** Documents of one kind in one year; null where the source does not have the number. */
export interface DocumentsRow {
  readonly name: string;
  readonly issued: number | null;
  readonly repealed: number | null;
  /** At the end of the year. */
  readonly inForce: number | null;
}

/** What is counted, in the order of the form. */
const parts = ['issued', 'repealed', 'inForce'] as const;
type Part = (typeof parts)[number];

export interface DocumentBarsOptions extends PictureOptions {
  readonly names: Readonly<Record<Part, string>>;
}

/** Dark, hollow and grey, so that they are told apart in print. */
const styles: Record<Part, { readonly fill: string; readonly stroke: string }> = {
  issued: { fill: 'var(--ink-soft)', stroke: 'var(--ink-soft)' },
  repealed: { fill: 'none', stroke: 'var(--ink-soft)' },
  inForce: { fill: 'var(--mark)', stroke: 'var(--mark)' },
};

/** One number, with its bar and what stands on either side of it. Pixels. */
interface Line {
  readonly at: string;
  readonly part: Part;
  readonly count: number | null;
  readonly number: string;
  readonly name: string;
  readonly y: number;
}

/** The name of a kind of documents, by the y of its first line. */
interface Kind {
  readonly lines: readonly string[];
  readonly y: number;
}

const barHeight = 14;
const leastLineHeight = 22;
const groupGap = 18;
const labelGap = 10;
/** Room for names in ems; narrow pictures have the kinds of documents above their bars. */
const longest = { kind: 11, part: { narrow: 8, wide: 13 } };
/** Letters are wider in bold by less than this. */
const boldest = 1.25;

function heightOf(lines: readonly string[]): number {
  return lines.length * lineOfText;
}

/** Kinds of documents from top to bottom, the lines of each below one another. */
function placeLines(
  rows: readonly DocumentsRow[],
  kindNames: readonly (readonly string[])[],
  partNames: readonly (readonly string[])[],
  { words, ...options }: DocumentBarsOptions,
): { kinds: Kind[]; lines: Line[]; bottom: number } {
  const isBeside = !isNarrow(options);
  const heights = partNames.map((name) => Math.max(leastLineHeight, heightOf(name) + 6));
  const kinds: Kind[] = [];
  const lines: Line[] = [];
  let bottom = -groupGap;
  for (const [index, row] of rows.entries()) {
    const own = kindNames[index] ?? [];
    const top = bottom + groupGap;
    bottom = isBeside ? top : top + heightOf(own) + 4;
    kinds.push({ lines: own, y: isBeside ? top + leastLineHeight / 2 : top + lineOfText / 2 });
    for (const [column, part] of parts.entries()) {
      const height = heights[column] ?? leastLineHeight;
      const count = row[part];
      const number = count === null ? words.missing : words.count(count);
      const name = (partNames[column] ?? []).join('\n');
      lines.push({ at: markAt(index, column), part, count, number, name, y: bottom + height / 2 });
      bottom += height;
    }
    if (isBeside) bottom = Math.max(bottom, top + heightOf(own) + leastLineHeight - lineOfText);
  }
  return { kinds, lines, bottom: Math.max(0, bottom) };
}

/**
 * Documents issued and repealed in a year and in force at its end, for each kind of documents, as bars on one scale from
 * zero. Every bar has its name and its number beside it.
 */
export function drawDocumentBars(rows: readonly DocumentsRow[], options: DocumentBarsOptions): string {
  const { width, names } = options;
  const isBeside = !isNarrow(options);
  const kindRoom = isBeside ? longest.kind : width / fontSize / boldest;
  const kindNames = rows.map(({ name }) => wrapText(name, kindRoom));
  const partNames = parts.map((part) => wrapText(names[part], isBeside ? longest.part.wide : longest.part.narrow));
  const { kinds, lines, bottom } = placeLines(rows, kindNames, partNames, options);
  const kindsWidth = isBeside ? measureLines(kindNames.flat(), 'bold') + 2 * labelGap : 0;
  const left = kindsWidth + measureLines(partNames.flat()) + labelGap;
  const numbersWidth = measureLines(
    lines.map(({ number }) => number),
    'bold',
  );
  const most = max(lines, ({ count }) => count ?? 0) ?? 0;
  const scale = (width - left - numbersWidth - 8) / Math.max(1, most);
  const endOf = ({ count }: Line): number => left + (count === null ? 0 : measureBar(count, scale));
  const known = lines.filter(({ count }) => count !== null);
  const unknown = lines.filter(({ count }) => count === null);
  const number = { ...inLines, x: endOf, y: 'y', text: 'number', textAnchor: 'start', dx: 6 } as const;
  return drawPicture(
    {
      height: bottom,
      marks: [
        parts.map((part) =>
          Plot.rect(
            known.filter((line) => line.part === part),
            {
              ...styles[part],
              x1: left + 0.5,
              x2: endOf,
              ...layAcross(barHeight),
              ariaLabel: 'at',
            },
          ),
        ),
        Plot.text(known, { ...number, fontWeight: 600 }),
        Plot.text(unknown, { ...number, ...quiet, dx: 0 }),
        Plot.text(lines, { ...inLines, x: left - labelGap, y: 'y', text: 'name', textAnchor: 'end' }),
        Plot.text(kinds, {
          ...inLines,
          x: 0,
          y: ({ y, lines: own }: Kind) => y + (heightOf(own) - lineOfText) / 2,
          text: ({ lines: own }: Kind) => own.join('\n'),
          textAnchor: 'start',
          fontWeight: 600,
        }),
      ],
    },
    options,
  );
}

/** The same numbers as a table. */
export function tabulateDocuments(
  rows: readonly DocumentsRow[],
  heads: Readonly<Record<Part, string>> & { readonly document: string },
): ChartTable {
  return {
    head: heads.document,
    columns: parts.map((part) => ({ name: heads[part], kind: 'count' })),
    rows: rows.map((row) => ({ head: row.name, values: parts.map((part) => row[part]) })),
  };
}
