import { describe, expect, it } from 'vitest';
import { peerStrip } from './cases/peer-strip.ts';
import { funnelPlot } from './cases/funnel-plot.ts';
import { intervalDots } from './cases/interval-dots.ts';
const allCharts = [peerStrip, funnelPlot, intervalDots];
import { caseNames, words } from './cases/case.ts';
import type { ChartTable, ChartValue, ValueKind } from '../../src/charts/chart.ts';
import { findClipped, findCollisions, readPicture } from './read-picture.ts';

const label = '图名';
const widths = { wide: 720, narrow: 340 } as const;

/** Roles are colours of the page; a file that one opens needs some of its own. */
function makeOpenable(svg: string): string {
  const picture = svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" style="font-family:sans-serif" ')
    .replace(/></gu, '>\n<')
    .replace(/var\(--on-[\w-]+\)/gu, '#111')
    .replace(/var\(--(?:mark-here|accent)\)/gu, '#0a4f59')
    .replace(/var\(--[\w-]+\)/gu, '#7aa');
  return `${picture}\n`;
}

function writeValue(value: ChartValue, kind: ValueKind): string {
  if (value === null) return words.missing;
  if (typeof value === 'string') return value;
  return kind === 'share' ? words.share(value) : kind === 'year' ? String(value) : words.count(value);
}

function writeTable({ columns, rows }: ChartTable): Set<string> {
  return new Set(
    rows.flatMap(({ values }) => values.map((value, index) => writeValue(value, columns[index]?.kind ?? 'words'))),
  );
}

describe.each(allCharts)('$chart', ({ chart, cases }) => {
  describe.each(caseNames)('%s', (name) => {
    const { draw, table, also = [], unmarked = [] } = cases[name];
    const drawAt = (width: number): string => draw({ id: 'chart', label, width, words });

    // Many rows look alike at any width.
    it.each(Object.entries(widths).slice(0, name === '300-rows' ? 1 : 2))(
      'is drawn as kept, %s',
      async (size, width) => {
        await expect(makeOpenable(drawAt(width))).toMatchFileSnapshot(`scratch-peers-snapshots/${chart}/${name}-${size}.svg`);
      },
    );

    it.each(Object.values(widths))('has labels that neither clip nor collide at %i px', (width) => {
      const picture = readPicture(drawAt(width));
      expect(picture.width).toBe(width);
      expect(findClipped(picture)).toEqual([]);
      expect(findCollisions(picture)).toEqual([]);
    });

    it.each(Object.values(widths))('shows no number that is not in its table, at %i px', (width) => {
      const names = table.rows.map(({ head }) => head).join('\n');
      const known = new Set([...writeTable(table), ...also]);
      const numbers = readPicture(drawAt(width))
        .texts.map(({ text }) => text)
        .filter((text) => /\d/u.test(text) && !names.includes(text));
      expect(numbers.filter((text) => !known.has(text))).toEqual([]);
    });

    it.each(Object.values(widths))('ties every shape to a row, and every row to a shape, at %i px', (width) => {
      const { marks } = readPicture(drawAt(width));
      const rows = new Set(marks.map((at) => Number(at.split('.')[0])));
      const heads = table.rows.map(({ head }) => head);
      expect([...rows].filter((row) => heads[row] === undefined)).toEqual([]);
      expect(heads.filter((_, row) => !rows.has(row)).sort()).toEqual([...new Set(unmarked)].sort());
      for (const at of marks) {
        const [row, column] = at.split('.').map(Number);
        if (column !== undefined) expect(table.rows[row ?? -1]?.values[column]).toEqual(expect.any(Number));
      }
    });

    it('has one name, no inline style, no script, and the same bytes each time', () => {
      const svg = drawAt(widths.wide);
      expect(svg.match(/aria-label="/gu)).toHaveLength(1);
      expect(svg).toMatch(/^<svg [^>]*role="img"/u);
      expect(svg).not.toMatch(/<style|style=|<script|class="(?!plot")|\.\d{3,}|NaN|undefined|Infinity/u);
      expect(drawAt(widths.wide)).toBe(svg);
    });
  });

  it('has a table of as many values as columns in every row', () => {
    for (const { table } of Object.values(cases)) {
      expect(table.rows.filter(({ values }) => values.length !== table.columns.length)).toEqual([]);
    }
  });
});
