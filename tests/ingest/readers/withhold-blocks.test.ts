import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePdf, type PdfText } from '../../../scripts/synthesize/pdf-writer.ts';
import type { Block } from '../../../src/ingest/readers/document.ts';
import { readFileBytes } from '../../../src/ingest/readers/read-file.ts';
import { readWithheld, type WithheldDocument } from '../../../src/ingest/readers/read-withheld.ts';
import { withholdBlocks } from '../../../src/ingest/readers/withhold-blocks.ts';
import { docxFile, paragraph, run, table, cell } from '../../fixtures/docx-file.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const name = { text: '张三丰', reason: '申请人姓名' };
const marker = '〔隐去：申请人姓名〕';

function readWord(body: string): ReturnType<typeof readWithheld> {
  return readWithheld('a.docx', docxFile({ body }), [name]);
}

function readPdf(texts: readonly Omit<PdfText, 'size'>[]): ReturnType<typeof readWithheld> {
  const page = { width: 595, height: 842, texts: texts.map((text) => ({ ...text, size: 10 })), lines: [] };
  return readWithheld('a.pdf', writePdf([page]), [name]);
}

function show(read: Awaited<ReturnType<typeof readWithheld>>): unknown {
  if (typeof read === 'string' || 'unmatched' in read) return read;
  expect(read.copy).toBeNull();
  expect(JSON.stringify(read)).not.toContain('张三');
  return showBlocks(read.document.blocks);
}

describe('withholding a text from a Word file', () => {
  it('finds it across runs, and leaves all else', async () => {
    const body = paragraph(run('申请人张') + run('三', '<w:b/>') + run('丰来信。')) + paragraph('完');
    expect(show(await readWord(body))).toEqual([`申请人${marker}来信。`, '完']);
  });

  it('finds it in cells, and across cells and paragraphs', async () => {
    const body =
      paragraph('申请人张') + paragraph('三丰') + table([cell('张三丰'), cell('1')], [cell('张'), cell('三丰')]);
    expect(show(await readWord(body))).toEqual([
      `申请人${marker}`,
      [
        [`1:${marker}`, '2:1'],
        [`1:${marker}`, '2:'],
      ],
    ]);
  });

  it('gives nothing when it is not there, or is also spread over the rows of a column', async () => {
    expect(show(await readWord(paragraph('申请人张三')))).toEqual({ unmatched: [0] });
    const rows = table([cell('张'), cell('一')], [cell('三丰'), cell('二')]);
    expect(show(await readWord(paragraph('张三丰') + rows))).toEqual({ unmatched: [0] });
  });
});

describe('withholding a text from a PDF', () => {
  it('finds it in a line, over the end of a line and in words apart', async () => {
    const texts = [
      { x: 50, y: 100, text: '申请人张三丰来信' },
      { x: 50, y: 120, text: '复核' },
      { x: 200, y: 120, text: '张三丰' },
      { x: 50, y: 140, text: '另一申请人张' },
      { x: 50, y: 160, text: '三丰' },
      { x: 50, y: 180, text: '张' },
      { x: 200, y: 180, text: '三' },
      { x: 300, y: 180, text: '丰' },
    ];
    const read = await readPdf(texts);
    expect(show(read)).toEqual([`申请人${marker}来信`, `复核 ${marker}`, `另一申请人${marker}`, marker]);
    const words = (read as WithheldDocument).document.blocks.flatMap((block) =>
      block.kind === 'line' ? [(block.line.words ?? []).map(({ text }) => text)] : [],
    );
    expect(words).toEqual([[`申请人${marker}来信`], ['复核', marker], [`另一申请人${marker}`], [marker]]);
    expect((read as WithheldDocument).counts).toEqual([{ reason: '申请人姓名', count: 4 }]);
  });

  it('gives nothing when it also stands in the lines of a cell, with other cells between', async () => {
    const texts = [
      { x: 50, y: 100, text: '申请人张三丰来信' },
      { x: 50, y: 120, text: '张' },
      { x: 200, y: 120, text: '甲乙' },
      { x: 200, y: 135, text: '丙丁' },
      { x: 50, y: 150, text: '三丰' },
      { x: 200, y: 150, text: '戊己' },
    ];
    expect(show(await readPdf(texts))).toEqual({ unmatched: [0] });
  });

  it('gives what a file that cannot be read has wrong', async () => {
    expect(await readWithheld('a.pdf', new Uint8Array([1, 2]), [name])).toBe(
      await readFileBytes('a.pdf', new Uint8Array([1, 2])),
    );
  });
});

/** A text cut into pieces at random. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % text.length))].sort((a, b) => a - b);
  return [...at, text.length].map((end, index) => text.slice(at[index - 1] ?? 0, end)).filter((piece) => piece !== '');
}

describe('blocks without what is withheld', () => {
  it('never hold it, wherever a line, a word or a cell ends', () => {
    const places = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom('张三丰', '甲', '0', '乙'), { minLength: 1 }), places, (parts, ends) => {
        const text = `${parts.join('')}张三丰`;
        const pieces = cut(text, ends);
        const at = { page: 1, box: [0, 0, 1, 1] } as const;
        const blocks: Block[] = pieces.map((piece, index) => {
          const words = cut(piece, ends).map((word) => ({ text: word, at, left: 0, right: 1 }));
          if (index % 3 < 2) return { kind: 'line', line: { text: piece, at, ...(index % 3 === 0 && { words }) } };
          const row = words.map((word) => ({ text: word.text, at }));
          return { kind: 'grid', rows: [row], lines: [{ text: words.map((word) => word.text).join(' '), at }] };
        });
        const withheld = withholdBlocks(blocks, [name]);
        if ('unmatched' in withheld) throw new Error('not found');
        const told = JSON.stringify(withheld.blocks);
        expect(told).not.toMatch(/[张三丰]/u);
        expect(withheld.counts[0]?.count).toBe(text.split('张三丰').length - 1);
        const left = withheld.blocks.flatMap((block) =>
          block.kind === 'line'
            ? [block.line.text]
            : block.kind === 'grid'
              ? block.rows.flat().map((each) => each.text)
              : [],
        );
        expect(left.join('').replaceAll(marker, '张三丰')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
