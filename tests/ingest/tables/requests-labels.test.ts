import { describe, expect, it } from 'vitest';
import { leafOf, matchRow, readStub } from '../../../src/ingest/tables/requests-labels.ts';
import { requestRows } from '../../../src/form/requests.ts';

describe('the label of a row of table 3', () => {
  it('of the form names its row exactly', () => {
    for (const row of requestRows) expect(matchRow(leafOf(row))).toEqual({ item: row, exact: true });
  });

  it.each<[string, string | null]>([
    ['2.其他法律行政止公开', 'denied_prohibited_by_law'],
    ['1．信访举报投诉类申请', 'rejected_petition_complaint'],
    ['(七) 总 计', 'result_total'],
    ['（六）其他', 'other_handling'],
    ['3.其他', 'other_misc'],
    ['1.逾期不补正', 'other_overdue_correction'],
    ['（二）部分公开', 'partially_granted'],
    ['其他', null],
    ['9.其他', null],
    ['（三）不予公开', null],
    ['其中：网上申请', null],
    ['上年新收政府信息公开申请数量', null],
  ])('%s names %s', (text, id) => {
    expect(matchRow(text)?.item.id ?? null).toBe(id);
  });

  it('is whole, begun or gone on with', () => {
    const begun = readStub('一、本年新收政府', null);
    expect(begun).toMatchObject({ kind: 'label', begins: true, open: { row: { id: 'new_received' } } });
    if (begun.kind !== 'label') throw new Error('no label');
    expect(readStub('信息公开申请数量', begun.open)).toMatchObject({ kind: 'label', begins: false });
    expect(readStub('本机关不掌握相关政府信息', begun.open)).toMatchObject({
      kind: 'label',
      begins: true,
      open: { row: { id: 'unable_not_held' } },
    });
  });

  it.each(['（三）不予公开', '三、本年度办理结果', '（五）不予处理'])('%s is the head of a group', (text) => {
    expect(readStub(text, null).kind).toBe('group');
  });

  it.each(['联系电话', '其中：当面申请', '总计', '其他', '本年'])('%s is none', (text) => {
    expect(readStub(text, null).kind).not.toBe('label');
  });
});
