import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Location } from '../../src/ingest/location.ts';
import { anchorOf } from '../../src/publish/locations.ts';
import { listPlaces, settleAnchors } from '../../src/publish/source-anchors.ts';
import type { SourceView, ViewBlock } from '../../src/record/source-view.ts';
import { placeReport } from '../fixtures/placed-report.ts';
import { writeProactive, writeReport } from '../fixtures/report-text.ts';

/** The text of each target with its ids; `null` stands for a picture, lines of words are joined. */
function settle(blocks: readonly ViewBlock[], wanted: readonly Location[], format: SourceView['format'] = 'html') {
  const anchors = settleAnchors({ format, blocks }, wanted);
  return [...anchors].map(([target, ids]) => ['text' in target ? target.text : null, ids]);
}

const table: ViewBlock = {
  kind: 'table',
  rows: [
    [
      { text: '甲', at: { table: 1, row: 1, column: 1 } },
      { text: '乙', at: { table: 1, row: 1, column: 2 } },
    ],
    [{ text: '丙', at: { table: 1, row: 2, column: 2 } }],
  ],
};

describe('the anchors of a view', () => {
  it('are those of its lines, cells and pictures; of two at one place the first has it', () => {
    const blocks: ViewBlock[] = [
      { kind: 'line', text: '一', at: { paragraph: 1 } },
      { kind: 'line', text: '一续', at: { paragraph: 1 } },
      table,
      { kind: 'picture', at: { paragraph: 2 } },
    ];
    expect(settle(blocks, [])).toEqual([
      ['一', ['P1']],
      ['甲', ['T1R1C1']],
      ['乙', ['T1R1C2']],
      ['丙', ['T1R2C2']],
      [null, ['P2']],
    ]);
  });

  it('include a place that a cell covers, at the nearest cell of its table', () => {
    const wanted = [
      { table: 1, row: 2, column: 1 },
      { table: 1, row: 1, column: 9 },
      { table: 2, row: 1, column: 1 },
    ];
    expect(settle([table], wanted)).toEqual([
      ['甲', ['T1R1C1', 'T2R1C1']],
      ['乙', ['T1R1C2', 'T1R1C9']],
      ['丙', ['T1R2C2', 'T1R2C1']],
    ]);
  });

  it('include the words of a PDF that are wanted, and a part of one as a further anchor of it', () => {
    const blocks: ViewBlock[] = [
      {
        kind: 'words',
        at: { page: 1, box: [10, 10, 100, 10] },
        words: [
          { text: '总计', at: { page: 1, box: [10, 10, 20, 10] } },
          { text: '123', at: { page: 1, box: [60, 10, 30, 10] } },
          { text: '4', at: { page: 1, box: [100, 10, 10, 10] } },
        ],
      },
      { kind: 'line', text: '二', at: { page: 2, box: [60, 10, 30, 10] } },
    ];
    const wanted: Location[] = [
      { page: 1, box: [100, 10, 10, 10] },
      { page: 1, box: [70, 10, 10, 10] },
      { page: 3, box: [0, 0, 1, 1] },
    ];
    expect(settle(blocks, wanted, 'pdf')).toEqual([
      [null, ['p1-10-10-100-10']],
      ['二', ['p2-60-10-30-10', 'p3-0-0-1-1']],
      ['4', ['p1-100-10-10-10']],
      ['123', ['p1-70-10-10-10']],
    ]);
  });

  it('are none where there is nothing', () => {
    expect(settle([], [{ paragraph: 1 }])).toEqual([]);
  });

  it('are unique, and hold every place that is wanted, whatever the view and the wish', () => {
    const count = fc.integer({ min: 1, max: 4 });
    const point = fc.integer({ min: 0, max: 3 });
    const at: fc.Arbitrary<Location> = fc.oneof(
      fc.record({ table: count, row: count, column: count }),
      fc.record({ paragraph: count }),
      fc.record({ page: count, box: fc.tuple(point, point, point, point) }),
    );
    const placed = fc.record({ text: fc.string(), at });
    const block: fc.Arbitrary<ViewBlock> = fc.oneof(
      fc.record({ kind: fc.constant('line' as const), text: fc.string(), at }),
      fc.record({ kind: fc.constant('words' as const), at, words: fc.array(placed) }),
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(placed, { minLength: 1 }), { minLength: 1 }),
      }),
      fc.record({ kind: fc.constant('picture' as const), at }),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), fc.array(at), (blocks, wanted) => {
        const ids = [...settleAnchors({ format: 'pdf', blocks }, wanted).values()].flat();
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(wanted.map(anchorOf)));
      }),
    );
  });
});

describe('the places of a record', () => {
  it('are those of its title, headings, paragraphs, cells and problems', async () => {
    const text = writeReport({ proactive: writeProactive({ 'proactive.normative_documents.issued': '若干' }) });
    const { record } = await placeReport(text, 'word', '2024/a.docx');
    const anchors = new Set(listPlaces(record).map(anchorOf));
    // The title, the first two headings with a paragraph between them, and the odd cell.
    expect([...anchors]).toEqual(expect.arrayContaining(['P1', 'P2', 'P3', 'P4', 'T1R4C2']));
    // Cells, title, headings, paragraphs of sections one, five and six.
    expect(anchors.size).toBe(200 + 1 + 6 + 3);
  });
});
