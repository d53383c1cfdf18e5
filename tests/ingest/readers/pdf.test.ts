import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writePdf, type PdfPage, type PdfText } from '../../../scripts/synthesize/pdf-writer.ts';
import type { Line } from '../../../src/ingest/readers/document.ts';
import { readPdf } from '../../../src/ingest/readers/pdf.ts';

const a4 = { width: 595, height: 842, lines: [] };

function put(x: number, y: number, text: string, size = 10): PdfText {
  return { x, y, size, text };
}

/** Numbers at 300, 330, 360 … points. */
function row(y: number, numbers: readonly string[], size = 10): PdfText[] {
  return numbers.map((text, index) => put(300 + index * 30, y, text, size));
}

async function readLines(pages: readonly PdfPage[]): Promise<Line[]> {
  const blocks = await readPdf(writePdf(pages));
  if (typeof blocks === 'string') throw new Error(blocks);
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
}

async function readTexts(...pages: readonly (readonly PdfText[])[]): Promise<string[]> {
  return (await readLines(pages.map((texts) => ({ ...a4, texts })))).map(({ text }) => text);
}

async function readWords(texts: readonly PdfText[]): Promise<string[][]> {
  return (await readLines([{ ...a4, texts }])).map(({ words }) => (words ?? []).map(({ text }) => text));
}

describe('rows', () => {
  it('keeps the numbers between the two lines of a wrapped label apart from both', async () => {
    const label = [put(80, 200, '（二）部分公开（区分处理的，只计这一情'), put(80, 212, '形，不计其他情形）')];
    expect(await readTexts([...label, ...row(206, ['447', '7', '0', '454'])])).toEqual([
      '（二）部分公开（区分处理的，只计这一情',
      '447 7 0 454',
      '形，不计其他情形）',
    ]);
  });

  it('takes numbers set a little below their label into its line', async () => {
    expect(await readTexts([put(80, 200, '3.其他'), ...row(203, ['108', '2', '0'])])).toEqual(['3.其他 108 2 0']);
  });

  it('takes numbers of a larger font into the line of their label', async () => {
    expect(await readTexts([put(80, 200, '规章'), ...row(201.5, ['1', '0', '11'], 14)])).toEqual(['规章 1 0 11']);
  });

  it('does not chain a stub and a label through the numbers between them', async () => {
    const texts = [put(80, 204, '（四）无'), put(130, 198, '1.本机关不掌握'), ...row(201, ['746', '12', '769'])];
    const lines = await readTexts([...texts, put(80, 216, '法提供')]);
    expect(lines).toEqual(['（四）无 1.本机关不掌握 746 12 769', '法提供']);
  });

  it('keeps texts apart that stand one above the other, however close', async () => {
    expect(await readTexts([put(80, 200, '结果维持'), put(80, 203, '结果纠正')])).toEqual(['结果维持', '结果纠正']);
  });

  it('orders lines by their place, whatever order they are drawn in', async () => {
    const texts = [put(80, 300, '丙'), put(200, 100, '乙'), put(80, 100, '甲')];
    expect(await readTexts(texts)).toEqual(['甲 乙', '丙']);
  });

  it('sets the characters of a vertical stub into the lines beside them', async () => {
    const stub = { x: 60, y: 200, size: 10, text: '办理结果', vertical: true };
    const rows = ['1.甲', '2.乙', '3.丙'].flatMap((text, index) => {
      return [put(100, 200 + index * 24, text), ...row(200 + index * 24, [String(index), '0'])];
    });
    expect(await readTexts([stub, ...rows])).toEqual(['办 1.甲 0 0', '理', '结 2.乙 1 0', '果', '3.丙 2 0']);
  });
});

describe('words', () => {
  it('keeps two numbers of neighbouring cells apart that are nearly a character apart', async () => {
    // 12 ends at 310, 34 begins 3 points later: pdf.js gives both as one text with a blank.
    const [line] = await readLines([{ ...a4, texts: [put(300, 200, '12'), put(313, 200, '34'), put(330, 200, '5')] }]);
    const words = (line?.words ?? []).map(({ text, left, right }) => [text, Math.round(left), Math.round(right)]);
    expect(words).toEqual([
      ['12', 300, 310],
      ['34', 313, 323],
      ['5', 330, 335],
    ]);
  });

  it('keeps numbers of different sizes apart that are two points apart', async () => {
    expect(await readWords([put(300, 200, '12'), put(312, 200, '34', 9)])).toEqual([['12', '34']]);
  });

  it('does not count the gap to a number set higher as part of the number before it', async () => {
    // Five digits of half a size are 25 points; pdf.js hands them over with a blank that reaches to the next number.
    const lines = await readLines([{ ...a4, texts: [put(214, 203, '10000'), put(244, 200, '0')] }]);
    const words = lines.flatMap((line) => line.words ?? []);
    expect(words.map(({ text, left, right }) => [text, Math.round(left), Math.round(right)])).toEqual([
      ['10000', 214, 239],
      ['0', 244, 249],
    ]);
  });

  it('joins the digits of a number that is drawn in several pieces', async () => {
    const texts = [put(300, 200, '2'), put(305.4, 200, '0', 9.9), put(310.5, 200, '2'), put(315.6, 200, '4', 9.9)];
    expect(await readWords(texts)).toEqual([['2024']]);
  });

  it('joins a number with separators drawn in several fonts', async () => {
    expect(await readWords([put(300, 200, '1'), put(305, 200, ',', 9.9), put(310, 200, '002')])).toEqual([['1,002']]);
  });

  it('cuts a label from the number that follows it closely', async () => {
    expect(await readWords([put(100, 200, '（七）总计'), put(154, 200, '18'), put(168, 200, '0')])).toEqual([
      ['（七）总计', '18', '0'],
    ]);
  });

  it('cuts a row that is drawn as one text', async () => {
    expect(await readWords([put(100, 200, '（七）总计 18 0 - 1,002 2.没有现成信息')])).toEqual([
      ['（七）总计', '18', '0', '-', '1,002', '2.没有现成信息'],
    ]);
  });

  it('does not cut a label before its own number', async () => {
    expect(await readWords([put(100, 200, '（四）无 1.本机关不掌握')])).toEqual([['（四）无 1.本机关不掌握']]);
  });

  it('does not cut a remark in brackets from its number', async () => {
    expect(await readWords([put(100, 200, '22（其中修订 16 件）')])).toEqual([['22（其中修订 16 件）']]);
  });

  it('keeps single blanks between the characters of a label', async () => {
    const texts = [put(100, 200, '商'), put(113, 200, '业'), put(126, 200, '企')];
    expect(await readWords(texts)).toEqual([['商 业 企']]);
  });

  it('writes prose without the gaps between Chinese and digits', async () => {
    const texts = [put(100, 200, '共受理申请', 16), put(182, 200, '3119', 15.9), put(216, 200, '件。', 16)];
    expect(await readTexts(texts)).toEqual(['共受理申请3119件。']);
  });

  it('never writes two numbers without a space between them', async () => {
    expect(await readTexts([put(300, 200, '12'), put(312, 200, '34', 9)])).toEqual(['12 34']);
  });

  it('has places in points from the top left corner, rounded to a tenth', async () => {
    const [line] = await readLines([{ ...a4, texts: [put(100.04, 200, '规章'), put(300, 201, '12')] }]);
    expect(line?.at).toEqual({ page: 1, box: [100, 191.2, 210, 11] });
    expect(line?.words?.map(({ at }) => at)).toEqual([
      { page: 1, box: [100, 191.2, 20, 10] },
      { page: 1, box: [300, 192.2, 10, 10] },
    ]);
    expect(line?.words?.[1]?.right).toBeCloseTo(310, 5);
  });

  it('drops a text that is drawn twice to look bold', async () => {
    const texts = [put(100, 200, '总计'), put(100.3, 200, '总计'), put(300, 200, '11'), put(300.4, 200.3, '11')];
    expect(await readTexts(texts)).toEqual(['总计 11']);
  });

  it('reads Chinese characters that a font names as radicals', async () => {
    expect(await readTexts([put(100, 200, '⼈⺠政府⻔户')])).toEqual(['人民政府门户']);
  });

  it('leaves out what is outside of the page or has no size', async () => {
    expect(
      await readTexts([put(100, 200, '内'), put(700, 200, '外'), put(100, 900, '下'), put(300, 200, '小', 0.01)]),
    ).toEqual(['内']);
  });
});

describe('turned text', () => {
  it('reads a page that a viewer turns', async () => {
    // Upright for the reader: drawn from bottom to top, on a page that is shown turned by 90 degrees.
    const texts = [
      { ...put(200, 700, '规章'), angle: 90 },
      { ...put(201, 500, '12'), angle: 90 },
      { ...put(240, 700, '行政规范性文件'), angle: 90 },
    ];
    const lines = await readLines([{ ...a4, rotate: 90, texts }]);
    expect(lines.map(({ text }) => text)).toEqual(['规章 12', '行政规范性文件']);
    expect(lines[0]?.words?.map(({ left, right }) => [Math.round(left), Math.round(right)])).toEqual([
      [142, 162],
      [342, 352],
    ]);
  });

  it('turns a page by itself when nearly all of its text lies on its side', async () => {
    const texts = [
      { ...put(200, 700, '规章'), angle: 90 },
      { ...put(200, 500, '12'), angle: 90 },
    ];
    expect((await readLines([{ ...a4, texts }])).map(({ text }) => text)).toEqual(['规章 12']);
  });

  it('puts text on its side into a line of its own', async () => {
    const stub = { ...put(70, 205, '办理结果'), angle: 90 };
    expect(await readTexts([stub, put(100, 200, '（一）予以公开'), ...row(200, ['1', '2'])])).toEqual([
      '办理结果',
      '（一）予以公开 1 2',
    ]);
  });
});

describe('pages', () => {
  const body = (page: number) => [put(80, 300, `第${'甲乙丙丁'[page - 1] ?? ''}段`), put(80, 500, '正文到此')];

  it.each(['- 1 -', '— 1 —', '第1页', '第 1 页 共 2 页', '1/2', '—1—', 'Page 1 of 2'])(
    'leaves out the page number %s',
    async (text) => {
      expect(await readTexts([...body(1), put(280, 800, text)])).toEqual(['第甲段', '正文到此']);
    },
  );

  it('leaves out bare page numbers that follow each other', async () => {
    const pages = [1, 2, 3].map((page) => [...body(page), put(290, 800, String(page + 4))]);
    expect(await readTexts(...pages)).toEqual(['第甲段', '正文到此', '第乙段', '正文到此', '第丙段', '正文到此']);
  });

  it('keeps a lone number in the margin that is no number of its page', async () => {
    expect(await readTexts([...body(1), put(290, 800, '17')])).toEqual(['第甲段', '正文到此', '17']);
  });

  it('keeps a number that stands closely below another line, be it the number of its page', async () => {
    expect(await readTexts([...body(1), put(80, 788, '行政强制'), put(290, 800, '1')])).toContain('1');
  });

  it('keeps the last number of a table that goes on', async () => {
    const pages = [
      [...body(1), put(290, 800, '17')],
      [...body(2), put(290, 800, '3')],
    ];
    expect(await readTexts(...pages)).toEqual(['第甲段', '正文到此', '17', '第乙段', '正文到此', '3']);
  });

  it('leaves out a head that most pages share, with the page number below it', async () => {
    const pages = [1, 2, 3, 4].map((page) => [...body(page), put(80, 40, '某县人民政府'), put(290, 60, `- ${page} -`)]);
    expect(await readTexts(...pages.slice(0, 3))).not.toContain('某县人民政府');
    expect(await readTexts(...pages.slice(0, 2))).toContain('某县人民政府');
  });

  it('joins a table over a page break, page numbers left out', async () => {
    const first = [put(80, 740, '1.信访举报投诉类申请'), ...row(740, ['56', '6', '62']), put(280, 800, '- 4 -')];
    const second = [put(80, 60, '2.重复申请'), ...row(60, ['25', '0', '25']), put(280, 800, '- 5 -')];
    const lines = await readLines([first, second].map((texts) => ({ ...a4, texts })));
    expect(lines.map(({ text, at }) => [text, 'page' in at && at.page])).toEqual([
      ['1.信访举报投诉类申请 56 6 62', 1],
      ['2.重复申请 25 0 25', 2],
    ]);
  });

  it('does not take rows of a table that stand at the same place of each page for heads', async () => {
    const pages = [1, 2, 3].map(() => [...body(1), put(80, 800, '3.其他'), ...row(800, ['0', '0', '0'])]);
    expect((await readTexts(...pages)).filter((text) => text === '3.其他 0 0 0')).toHaveLength(3);
  });

  it('gives every line of a paragraph as a line of its own', async () => {
    expect(await readTexts([put(100, 200, '本机关认真贯彻'), put(80, 220, '落实各项规定。')])).toEqual([
      '本机关认真贯彻',
      '落实各项规定。',
    ]);
  });
});

describe('pictures', () => {
  const picture = { x: 80, y: 250, width: 400, height: 300 };
  const prose = [put(80, 200, '三、收到和处理情况'), put(80, 600, '五、存在的问题')];

  it('stand at their place among the lines of a document without tables', async () => {
    const blocks = await readPdf(writePdf([{ ...a4, texts: prose, pictures: [picture] }]));
    expect(blocks).toMatchObject([
      { kind: 'line', line: { text: '三、收到和处理情况' } },
      { kind: 'picture', at: { page: 1, box: [80, 250, 400, 300] } },
      { kind: 'line', line: { text: '五、存在的问题' } },
    ]);
  });

  it('are left out when they are too small for a table', async () => {
    const blocks = await readPdf(writePdf([{ ...a4, texts: prose, pictures: [{ ...picture, height: 40 }] }]));
    expect(blocks).toHaveLength(2);
  });

  it('are not looked for where the text holds a table', async () => {
    const table = row(640, ['1', '2', '3', '4', '5', '6', '21']);
    const blocks = await readPdf(writePdf([{ ...a4, texts: [...prose, ...table], pictures: [picture] }]));
    expect(blocks).toHaveLength(3);
  });

  it('alone make no text', async () => {
    expect(await readPdf(writePdf([{ ...a4, texts: [], pictures: [picture] }]))).toBe('file-without-text');
  });
});

describe('files that give no text', () => {
  const bytes = writePdf([{ ...a4, texts: [put(80, 200, '正文')] }]);

  it('says that a page is empty', async () => {
    expect(await readPdf(writePdf([{ ...a4, texts: [] }]))).toBe('file-without-text');
  });

  it('says that a file wants a password', async () => {
    const entry = `<${'00'.repeat(32)}>`;
    const file = Buffer.from(bytes).toString('latin1');
    const locked = file.replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${entry} /U ${entry} >>`,
    );
    expect(await readPdf(new Uint8Array(Buffer.from(locked, 'latin1')))).toBe('file-encrypted');
  });

  it('says that bytes which are no PDF are damaged', async () => {
    expect(await readPdf(new Uint8Array())).toBe('file-damaged');
    expect(await readPdf(new TextEncoder().encode('一、总体情况'))).toBe('file-damaged');
    expect(await readPdf(new Uint8Array(readFileSync(import.meta.filename)))).toBe('file-damaged');
  });

  it('leaves no rejected promise behind when several pages are damaged', async () => {
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    const pages = [1, 2, 3].map(() => ({ ...a4, texts: [put(80, 200, '正文')] }));
    // The pages are the objects 8, 10 and 12.
    const file = Buffer.from(writePdf(pages))
      .toString('latin1')
      .replace(/^(8|10|12) 0 obj/gmu, '$1 0 xyz');
    expect(await readPdf(new Uint8Array(Buffer.from(file, 'latin1')))).toBe('file-without-text');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('lets the rejections of others through', async () => {
    const rejected = vi.fn();
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', rejected);
    const reason = new Error('of another part');
    void Promise.reject(reason);
    await readPdf(bytes);
    process.off('unhandledRejection', rejected);
    for (const listener of before) process.on('unhandledRejection', listener);
    expect(rejected.mock.calls.map(([each]) => each as unknown)).toEqual([reason]);
  });

  it('says that a file has too many pages', async () => {
    const pages = Array.from({ length: 501 }, () => ({ ...a4, texts: [] }));
    expect(await readPdf(writePdf(pages))).toBe('file-too-complex');
  });

  it('leaves the bytes to their owner', async () => {
    const copy = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(copy);
  });
});

describe('any file', () => {
  const whole = writePdf([
    {
      ...a4,
      texts: [put(80, 200, '规章'), ...row(200, ['1', '0', '11'])],
      pictures: [{ x: 0, y: 0, width: 200, height: 99 }],
    },
    { ...a4, texts: [put(80, 200, '总计'), ...row(200, ['5'])] },
  ]);

  it('is a document or a failure when it is cut off, changed, or random', async () => {
    const cut = fc.nat(whole.length).map((end) => whole.slice(0, end));
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    const changed = flips.map((each) => {
      const bytes = whole.slice();
      for (const [index, value] of each) bytes[index] = value;
      return bytes;
    });
    const random = fc.uint8Array({ maxLength: 300 });
    const headed = random.map((bytes) => new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), ...bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, changed, random, headed), async (bytes) => {
        const read = await readPdf(bytes);
        expect(typeof read === 'string' ? /^file-/u.test(read) : Array.isArray(read)).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives back every number of a table once, in its row, with its edges', async () => {
    const cell = fc.record({
      text: fc.nat(99999).map(String),
      // Cells are 45 points wide, the longest number at 10 points 25.
      shift: fc.double({ min: 0, max: 17, noNaN: true }),
      drop: fc.double({ min: 0, max: 2.5, noNaN: true }),
    });
    const rows = fc.integer({ min: 1, max: 7 }).chain((columns) => {
      return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 30 });
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.double({ min: 7, max: 10, noNaN: true }), async (table, size) => {
        const texts = table.flatMap((cells, index) => [
          put(80, 150 + index * 20, '标签', size),
          ...cells.map(({ text, shift, drop }, column) => {
            return put(200 + column * 45 + shift, 150 + index * 20 + (drop * size) / 10, text, size);
          }),
        ]);
        const lines = await readLines([{ ...a4, texts }]);
        expect(lines.map(({ words }) => words?.map(({ text }) => text))).toEqual(
          table.map((cells) => ['标签', ...cells.map(({ text }) => text)]),
        );
        lines.forEach(({ words }, index) => {
          table[index]!.forEach(({ text, shift }, column) => {
            const left = 200 + column * 45 + shift;
            expect(Math.abs(words![column + 1]!.left - left)).toBeLessThan(0.5);
            expect(Math.abs(words![column + 1]!.right - left - (text.length * size) / 2)).toBeLessThan(0.5);
          });
        });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
