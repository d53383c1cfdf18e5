import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/ingest/published.ts';
import type { Block, Line } from '../../src/ingest/readers/document.ts';

function line(text: string, number = 1): Line {
  return { text, at: { line: number, column: 1 } };
}

function toBlocks(...lines: string[]): Block[] {
  return lines.map((text, index) => ({ kind: 'line', line: line(text, index + 1) }));
}

describe('the day on which a page was published', () => {
  it.each([
    ['发布时间：2025-01-20 08:30', '2025-01-20'],
    ['发布日期:2025年1月20日', '2025-01-20'],
    ['公开日期： 2025 年 01 月 05 日', '2025-01-05'],
    ['公布时间2025.1.5', '2025-01-05'],
    ['发文日期：2025/1/20', '2025-01-20'],
    ['上网时间：2025-1-20 来源：办公室', '2025-01-20'],
    ['来源：办公室 发布时间：2025-01-20 浏览次数：12', '2025-01-20'],
    ['发布时间：２０２５－０１－２０', '2025-01-20'],
    ['发布时间：2025-01-2008:30', null],
    ['发布时间：2024-02-29', '2024-02-29'],
    ['发布时间：2025-12-31', '2025-12-31'],
  ])('is read from %s', (text, day) => {
    expect(readPublished(toBlocks('标题', text, '正文'))).toBe(day);
  });

  it.each([
    '成文日期：2025-01-20',
    '更新时间：2025-01-20',
    '2025-01-20',
    '2025年1月20日',
    '发布时间：1月20日',
    '发布时间：2025-01',
    '发布时间：昨天',
    '发布时间：25-01-20',
    '我们发布的信息截至2025年1月20日',
  ])('is none in %s', (text) => {
    expect(readPublished(toBlocks(text))).toBeNull();
  });

  it.each(['2025-00-20', '2025-13-20', '2025-01-00', '2025-01-32', '2025-04-31', '2025-02-29', '2024-02-30'])(
    'is none on a day that is not in the calendar: %s',
    (day) => {
      expect(readPublished(toBlocks(`发布时间：${day}`))).toBeNull();
    },
  );

  it('is the one that the page says twice, in whatever way', () => {
    expect(readPublished(toBlocks('发布时间：2025-01-20', '发布日期：2025年1月20日'))).toBe('2025-01-20');
  });

  it('is none where the page says two', () => {
    expect(readPublished(toBlocks('发布时间：2025-01-20', '公开日期：2025-01-21'))).toBeNull();
    expect(readPublished(toBlocks('发布时间：2025-01-20 发布时间：2025-01-21'))).toBeNull();
    // One of which cannot be right: nobody knows what the other is worth.
    expect(readPublished(toBlocks('发布时间：2025-01-20', '发布时间：2025-02-30'))).toBeNull();
  });

  it('is none of a page without lines', () => {
    expect(readPublished([])).toBeNull();
    expect(readPublished([{ kind: 'picture', at: { line: 1, column: 1 } }])).toBeNull();
  });

  it('may stand in a table', () => {
    const facts: Block = { kind: 'grid', rows: [], lines: [line('索引号：略'), line('发布日期：2025-01-20', 2)] };
    expect(readPublished([facts, ...toBlocks('正文')])).toBe('2025-01-20');
  });

  it('stands among the first forty lines or the last forty', () => {
    const others = Array.from({ length: 100 }, (_, index) => `第${index + 1}段正文。`);
    const put = (at: number): Block[] => toBlocks(...others.with(at, '发布时间：2025-01-20'));
    for (const at of [0, 39, 60, 99]) expect(readPublished(put(at)), String(at)).toBe('2025-01-20');
    for (const at of [40, 59]) expect(readPublished(put(at)), String(at)).toBeNull();
  });

  it('is read from every line of a page that is short', () => {
    for (const length of [1, 40, 41, 79, 80]) {
      const lines = Array.from({ length }, (_, index) => `第${index + 1}段正文。`);
      for (const at of lines.keys()) {
        expect(readPublished(toBlocks(...lines.with(at, '发布时间：2025-01-20'))), `${at}/${length}`).toBe(
          '2025-01-20',
        );
      }
    }
  });

  it('is not read from a paragraph, though it may hold the words', () => {
    expect(readPublished(toBlocks(`${'长'.repeat(400)}发布时间：2025-01-20`))).toBeNull();
  });

  it('is read back as it was written, in any way of writing it', () => {
    const writers = [
      (y: number, m: number, d: number) => `${y}-${m}-${d}`,
      (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
      (y: number, m: number, d: number) => `${y}/${String(m).padStart(2, '0')}/${String(d).padStart(2, '0')} 08:30`,
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom(...writers),
        (date, write) => {
          const text = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          expect(readPublished(toBlocks(`发布时间：${text}`))).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('is a day or none, whatever a page holds', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('发布时间：', '2025', '-', '年', '1', '31'));
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(''))), (lines) => {
        const day = readPublished(toBlocks(...lines));
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
