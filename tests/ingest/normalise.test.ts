import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, matchLabel, nameLabels, normaliseLabel } from '../../src/ingest/normalise.ts';
import { requestRows } from '../../src/form/requests.ts';

describe('labels', () => {
  it.each([
    ['(三) 不予公开', '不予公开'],
    ['（三）不予公开', '不予公开'],
    ['3. 危及“三安全一稳定”', '危及三安全一稳定'],
    ['1．属于国家秘密', '属于国家秘密'],
    ['1、属于国家秘密', '属于国家秘密'],
    ['（二）部分公开 (区分处理的, 只计这一情形, 不计其他情形)', '部分公开'],
    ['第二十条  第(一)项', '第二十条第项'],
    ['总 计', '总计'],
    ['## 一、总体情况', '总体情况'],
  ])('%j is the label %j', (text, label) => {
    expect(normaliseLabel(text)).toBe(label);
  });

  it('of all rows of table 3 are told apart', () => {
    const rows = nameLabels(requestRows, ({ stub, variants }) => [stub.at(-1) ?? '', ...variants]);
    for (const row of requestRows) {
      const match = matchLabel(row.stub.at(-1) ?? '', rows);
      expect(match).toEqual({ item: row, exact: true });
    }
  });

  it('of all rows of table 3 still are when any one character is lost, or they are not matched', () => {
    const rows = nameLabels(requestRows, ({ stub, variants }) => [stub.at(-1) ?? '', ...variants]);
    for (const row of requestRows) {
      const label = normaliseLabel(row.stub.at(-1) ?? '');
      for (let index = 0; index < label.length; index += 1) {
        const match = matchLabel(label.slice(0, index) + label.slice(index + 1), rows);
        expect(match === null || match.item === row, label).toBe(true);
      }
    }
  });

  it('that are near to two candidates match neither', () => {
    const both = nameLabels(['行政处罚决定', '行政强制决定'], (name) => [name]);
    expect(matchLabel('行政处制决定', both)).toBeNull();
  });
});

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', '甲', 1],
    ['甲', '', 1],
    ['本年度止件数', '本年废止件数', 1],
    ['kitten', 'sitting', 3],
    ['其他法律行政止公开', '其他法律行政法规禁止公开', 3],
  ])('from %j to %j is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  it('is the same in both directions, zero only for equal texts, and no longer than the longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const distance = editDistance(from, to);
        expect(distance).toBe(editDistance(to, from));
        expect(distance === 0).toBe(from === to);
        expect(distance).toBeLessThanOrEqual(Math.max([...from].length, [...to].length));
      }),
    );
  });
});
