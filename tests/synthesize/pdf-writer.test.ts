import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { writePdf, type PdfPage } from '../../scripts/synthesize/pdf-writer.ts';

const a4 = { width: 595, height: 842, texts: [], lines: [] } satisfies PdfPage;

interface Item {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** What pdf.js finds on each page, blank items left out. */
async function extract(bytes: Uint8Array): Promise<Item[][]> {
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages: Item[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push((content.items as Item[]).filter(({ str }) => str.trim() !== ''));
  }
  await document.loadingTask.destroy();
  return pages;
}

describe('writePdf', () => {
  it('gives every text back with its place and width', async () => {
    const texts = [
      { x: 100, y: 200, size: 10, text: '一、本年新收政府信息公开申请数量' },
      { x: 400.5, y: 202.25, size: 8, text: '1,024.5' },
    ];
    const [items] = await extract(writePdf([{ ...a4, texts }]));
    expect(items?.map(({ str, width, transform }) => [str, width, transform[4], transform[5]])).toEqual([
      ['一、本年新收政府信息公开申请数量', 160, 100, 642],
      ['1,024.5', 28, 400.5, 639.75],
    ]);
  });

  it('writes brackets, backslashes and characters beyond the first plane', async () => {
    const texts = [{ x: 50, y: 50, size: 10, text: '（一）(1)\\“𠮷”…—' }];
    const [items] = await extract(writePdf([{ ...a4, texts }]));
    expect(items?.map(({ str }) => str)).toEqual(['（一）(1)\\“𠮷”…—']);
  });

  it('sets the characters of a vertical text one below the other', async () => {
    const texts = [{ x: 50, y: 100, size: 10, text: '本年度', vertical: true }];
    const [items] = await extract(writePdf([{ ...a4, texts }]));
    expect(items?.map(({ str, transform }) => [str, transform[4], transform[5]])).toEqual([
      ['本', 50, 742],
      ['年', 50, 730],
      ['度', 50, 718],
    ]);
  });

  it('turns texts and pages', async () => {
    const bytes = writePdf([{ ...a4, rotate: 90, texts: [{ x: 50, y: 100, size: 10, text: '转', angle: 90 }] }]);
    const [items] = await extract(bytes);
    expect(items?.[0]?.transform).toEqual([0, 10, -10, 0, 50, 742]);
    const document = await getDocumentProxy(bytes.slice());
    expect((await document.getPage(1)).rotate).toBe(90);
    await document.loadingTask.destroy();
  });

  it('keeps pages apart and in order', async () => {
    const pages = ['甲', '', '乙'].map((text) => ({ ...a4, texts: [{ x: 50, y: 50, size: 10, text }] }));
    expect((await extract(writePdf(pages))).map((items) => items.map(({ str }) => str))).toEqual([['甲'], [], ['乙']]);
  });

  it('has a table of objects that points at each object', () => {
    const file = Buffer.from(
      writePdf([
        {
          ...a4,
          lines: [{ x1: 1, y1: 2, x2: 3, y2: 4 }],
          pictures: [{ x: 10, y: 10, width: 200, height: 100 }],
          texts: [{ x: 50, y: 50, size: 10, text: '甲' }],
        },
      ]),
    ).toString('latin1');
    const start = Number(/startxref\n(\d+)/u.exec(file)?.[1]);
    expect(file.slice(start, start + 5)).toBe('xref\n');
    const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n /gmu)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(9);
    offsets.forEach((offset, index) => {
      expect(file.slice(offset, offset + 8)).toMatch(new RegExp(`^${index + 1} 0 obj\n`, 'u'));
    });
  });

  it('writes the same bytes for the same pages', () => {
    const pages = [{ ...a4, texts: [{ x: 50, y: 50, size: 10, text: '相同 12' }] }];
    expect(writePdf(pages)).toEqual(writePdf(structuredClone(pages)));
  });
});
