import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markShared, type Segment } from '../../../src/analysis/similarity/mark-shared.ts';

/** Shared segments in square brackets, segments parted by a stroke. */
function show(segments: readonly Segment[]): string {
  return segments.map(({ text, shared }) => (shared ? `[${text}]` : text)).join('|');
}

function mark(left: string, right: string, leftNames: string[] = [], rightNames: string[] = []) {
  const marked = markShared({ text: left, names: leftNames }, { text: right, names: rightNames });
  return [show(marked.left), show(marked.right)];
}

const training = '组织业务学习六次，参加人员四十余名。';
const columns = '栏目由专人逐日巡查，发现空白立即补齐。';

describe('markShared', () => {
  it('marks sentences that stand in both, wherever they stand', () => {
    expect(mark(training + columns, `窗口新添了座椅。${columns}${training}`)).toEqual([
      `[${training}]|[${columns}]`,
      `窗口新添了座椅。|[${columns}]|[${training}]`,
    ]);
  });

  it('marks the clauses of a sentence of which the rest differs', () => {
    expect(mark('栏目由专人逐日巡查，发现空白立即补齐。', '栏目由专人逐日巡查，结果每月张贴上墙。')).toEqual([
      '[栏目由专人逐日巡查，]|发现空白立即补齐。',
      '[栏目由专人逐日巡查，]|结果每月张贴上墙。',
    ]);
  });

  it('does not mind names, numbers, width and blanks', () => {
    expect(
      mark(
        '2023年，殷都区教育局公开信息 12 条！其余见网站',
        '２０２４年,文峰区水利局公开信息1,350条!另有附件一份',
        ['殷都区教育局'],
        ['文峰区水利局'],
      ),
    ).toEqual([
      '[2023年，殷都区教育局公开信息 12 条！]|其余见网站',
      '[２０２４年,文峰区水利局公开信息1,350条!]|另有附件一份',
    ]);
  });

  it('cuts after quotation marks and at the ends of lines', () => {
    expect(mark('他们说：“窗口服务比去年好多了。”\n明年再看；', '')).toEqual([
      '他们说：“窗口服务比去年好多了。”\n|明年再看；',
      '',
    ]);
  });

  it('leaves a clause that only shares common words', () => {
    expect(mark('政府信息公开工作稳步推进到了新阶段。', '政府信息公开指南年中作了全面修订。')[0]).toBe(
      '政府信息公开工作稳步推进到了新阶段。',
    );
  });

  it('lets what has no letters go with what stands before it', () => {
    expect(mark(`${training}……\n`, training)[0]).toBe(`[${training}]|[……\n]`);
    expect(mark('。。。', '。。。')).toEqual(['。|。|。', '。|。|。']);
  });

  it('gives nothing for nothing', () => {
    expect(markShared({ text: '', names: [] }, { text: '', names: [] })).toEqual({ left: [], right: [] });
  });

  const part = fc.constantFrom(
    training,
    columns,
    '，',
    '。',
    '；',
    '\n',
    ' ',
    '”',
    '12',
    ',',
    '文峰区',
    '\ud842\udfb7',
    '\ud842',
    '甲',
  );
  const source = fc.record({
    text: fc.oneof(
      fc.array(part).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    ),
    names: fc.array(fc.constantFrom('文峰区', '甲', '', '组织')),
  });

  it('gives back both texts as they were, cut into pieces that are not empty', () => {
    fc.assert(
      fc.property(source, source, (left, right) => {
        const marked = markShared(left, right);
        expect(marked.left.map(({ text }) => text).join('')).toBe(left.text);
        expect(marked.right.map(({ text }) => text).join('')).toBe(right.text);
        expect([...marked.left, ...marked.right].every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('marks the same whichever text is on the left', () => {
    fc.assert(
      fc.property(source, source, (left, right) => {
        const [one, other] = [markShared(left, right), markShared(right, left)];
        expect(other).toEqual({ left: one.right, right: one.left });
      }),
    );
  });

  it('marks a text that is long enough whole beside itself', () => {
    fc.assert(
      fc.property(source, ({ text, names }) => {
        const whole = { text: training + text, names };
        expect(markShared(whole, whole).left.every(({ shared }) => shared)).toBe(true);
      }),
    );
  });

  it('takes seconds at most for megabytes', () => {
    for (const each of [training, '字', '，', '。”', '12,']) {
      const text = each.repeat(Math.ceil(350_000 / each.length));
      const started = performance.now();
      markShared({ text, names: [] }, { text, names: [] });
      expect(performance.now() - started).toBeLessThan(5000);
    }
  }, 60_000);
});
