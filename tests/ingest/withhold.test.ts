import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, encodings } from '../../scripts/synthesize/encode-text.ts';
import { readWithheld, type WithheldDocument } from '../../src/ingest/readers/read-withheld.ts';
import { withholdText } from '../../src/ingest/withhold.ts';

const name = { text: '张三丰', reason: '申请人姓名' };
const phone = { text: '13800001111', reason: '电话号码' };

function withhold(text: string, ...entries: { text: string; reason: string }[]): string {
  const withheld = withholdText(text, entries);
  return 'unmatched' in withheld ? `not found: ${withheld.unmatched.join(', ')}` : withheld.text;
}

function countEnds(text: string): number {
  return text.split(/\r\n|\r|\n/u).length;
}

describe('withholding a text', () => {
  it.each([
    ['each place', '张三丰、李四、张三丰。', '〔隐去：申请人姓名〕、李四、〔隐去：申请人姓名〕。'],
    ['over a line end, which stays', '申请人张\n三丰来信', '申请人〔隐去：申请人姓名〕\n来信'],
    ['over several line ends', '张\r\n\r\n三 丰\n完', '〔隐去：申请人姓名〕\r\n\r\n\n完'],
    ['with a lone CR before an LF behind it', '张\r三丰\n完', '〔隐去：申请人姓名〕\n\n完'],
    ['with blanks of any kind in it', '张\u3000三\u200b\u00a0丰', '〔隐去：申请人姓名〕'],
    ['over a cell', '甲\t张\t三丰\t0', '甲\t〔隐去：申请人姓名〕\t0'],
  ])('finds it in %s', (_, text, expected) => {
    expect(withhold(text, name)).toBe(expected);
  });

  it('finds letters and digits of any width and case', () => {
    expect(withhold('电话１３８００００１１１１。', phone)).toBe('电话〔隐去：电话号码〕。');
    expect(withhold('见ABC.com', { text: 'abc.COM', reason: '广告' })).toBe('见〔隐去：广告〕');
  });

  it('lets the white space of the text stand for any', () => {
    const spaced = { text: '申请人 138 0000\n', reason: '电话号码' };
    expect(withhold('申请人138\t0000。', spaced)).toBe('〔隐去：电话号码〕。');
    expect(withhold('申请人\n\n138\u3000 0000。', spaced)).toBe('〔隐去：电话号码〕\n\n。');
  });

  it('does not take cells of numbers for one number', () => {
    expect(withhold('室\t3\t0\t1\t0', { text: '301', reason: '住址' })).toBe('not found: 0');
    expect(withhold('3\n01', { text: '301', reason: '住址' })).toBe('not found: 0');
  });

  it('takes in the whole of a number of which it is a part', () => {
    expect(withhold('收到1,138.50件', { text: '38', reason: '住址' })).toBe('收到〔隐去：住址〕件');
    expect(withhold('138.', { text: '13', reason: '住址' })).toBe('〔隐去：住址〕.');
  });

  it('says which texts are not there, and gives nothing then', () => {
    expect(withhold('张三丰', phone, name)).toBe('not found: 0');
    expect(withhold('张三丰', name, { text: '\u00ad\n', reason: '广告' })).toBe('not found: 1');
  });

  it('marks once what several entries cover', () => {
    const whole = { text: '申请人张三丰', reason: '个人信息' };
    const behind = { text: '三丰来信', reason: '信件' };
    expect(withholdText('申请人张三丰来信', [name, whole])).toEqual({
      text: '〔隐去：个人信息〕来信',
      counts: [{ reason: '个人信息', count: 1 }],
    });
    expect(withhold('申请人张三丰来信', whole, behind)).toBe('〔隐去：个人信息〕〔隐去：信件〕');
    expect(withhold('aaaa', { text: 'aa', reason: '广告' })).toBe('〔隐去：广告〕');
  });

  it('counts places by their reasons', () => {
    expect(withholdText('张三丰 13800001111 张三丰', [phone, name])).toMatchObject({
      counts: [
        { reason: '电话号码', count: 1 },
        { reason: '申请人姓名', count: 2 },
      ],
    });
  });

  it('keeps its time for long texts', () => {
    const started = performance.now();
    withholdText(`1 ${'张 三，'.repeat(1_000_000)}张三丰`, [name]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Pieces that cannot make a part of the secret with what stands around them. */
const around = fc.array(
  fc.constantFrom('申', '请', '，', '\n', '\r\n', '\r', '\t', '|', ' ', '\u3000', '７', '.', 'Ａ', '年'),
  { maxLength: 30 },
);
const secret = fc
  .array(fc.constantFrom('赵', '钱', '孙', 'x', '李'), { minLength: 2, maxLength: 6 })
  .map((letters) => letters.join(''));
const blanks = fc.constantFrom('', '', '', ' ', '\u3000', '\n', '\r\n', '\t');

describe('the copy of a text file', () => {
  it.each([
    ['with the marks of Markdown', '张**三**丰'],
    ['in cells', '| 张 | 三丰 |'],
    ['with dashes', '张—三丰'],
    ['in character references', '&#24352;三丰'],
    ['with tags', '张<br>三丰'],
    ['in the rows of a column', '张\t0\n三丰\t1'],
  ])('is not made when it also stands there %s', async (_, other) => {
    const bytes = new TextEncoder().encode(`申请人张三丰。\n\n${other}\n`);
    expect(await readWithheld('a.md', bytes, [name])).toEqual({ unmatched: [0] });
  });

  it('never holds what is withheld, has as many lines, and is otherwise the same, in every encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.array(fc.tuple(around, fc.array(blanks, { minLength: 6, maxLength: 6 })), { minLength: 1, maxLength: 5 }),
        around,
        fc.constantFrom(...encodings),
        async (text, passages, last, encoding) => {
          const write = (show: (gaps: readonly string[]) => string): string =>
            `题：${passages.map(([before, gaps]) => `${before.join('')}，${show(gaps)}`).join('')}${last.join('')}`;
          const source = write((gaps) =>
            [...text].map((letter, at) => (at === 0 ? '' : (gaps[at] ?? '')) + letter).join(''),
          );
          const bytes = encodeText(source, encoding);
          if (!bytes) throw new Error('cannot be encoded');
          const read = (await readWithheld('a.txt', bytes, [{ text, reason: '姓名' }])) as WithheldDocument;
          const copy = read.copy ?? '';
          expect(copy.replace(/\s+/gu, '')).not.toContain(text);
          expect(JSON.stringify(read.document).replace(/\s+/gu, '')).not.toContain(text);
          expect(countEnds(copy)).toBe(countEnds(source));
          const marked = /〔隐去：姓名〕/gu;
          const squeeze = (all: string): string => all.replace(/[\s\t]+/gu, '');
          expect(squeeze(copy.replace(marked, text))).toBe(squeeze(source));
          expect(read.document.encoding).toBe(encoding.replace('-bom', ''));
        },
      ),
      { numRuns: 300 },
    );
  });
});
