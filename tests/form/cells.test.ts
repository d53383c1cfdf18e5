import { describe, expect, it } from 'vitest';
import { cellKeys, measureOf } from '../../src/form/cells.ts';
import { sections } from '../../src/form/sections.ts';

describe('the cells of the form', () => {
  it('are 10, 175 and 15 in the edition of 2021', () => {
    expect(cellKeys('proactive', '2021')).toHaveLength(10);
    expect(cellKeys('requests', '2021')).toHaveLength(25 * 7);
    expect(cellKeys('disputes', '2021')).toHaveLength(15);
  });

  it('are 22, 161 and 15 in the edition of 2019', () => {
    // 规章 and 规范性文件 3 each; 许可, 其他服务, 处罚, 强制 3 each; 收费 2; 采购 2.
    expect(cellKeys('proactive', '2019')).toHaveLength(6 + 12 + 2 + 2);
    expect(cellKeys('requests', '2019')).toHaveLength(23 * 7);
    expect(cellKeys('disputes', '2019')).toHaveLength(15);
  });

  it('have keys of three parts, each once', () => {
    for (const edition of ['2019', '2021'] as const) {
      const keys = (['proactive', 'requests', 'disputes'] as const).flatMap((table) => cellKeys(table, edition));
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z]+\.[a-z_]+\.[a-z_]+$/u);
    }
  });

  it('hold counts, but for changes and money', () => {
    expect(measureOf('requests.granted.total', '2021')).toBe('count');
    expect(measureOf('proactive.regulations.issued', '2021')).toBe('count');
    expect(measureOf('proactive.fees.amount_wan_yuan', '2021')).toBe('money');
    expect(measureOf('proactive.fees.change', '2019')).toBe('change');
    expect(() => measureOf('proactive.fees.change', '2021')).toThrow(RangeError);
  });
});

describe('the sections of the form', () => {
  it('are six, numbered 一 to 六', () => {
    expect(sections.map(({ numeral }) => numeral).join('')).toBe('一二三四五六');
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
