import { describe, expect, it } from 'vitest';
import { tellScope, type Scope } from '../../src/places/scope.ts';
import type { AgencyKind } from '../../src/places/agency.ts';

/** Kinds that speak for themselves by rule. */
const own: AgencyKind[] = ['government_office', 'department', 'township_government', 'subdistrict'];

describe('what a report covers that says nothing of it', () => {
  it.each(own)('is the body itself for a %s', (kind) => {
    expect(tellScope({ kind }, [])).toBe('own');
    expect(tellScope({ kind }, ['我们认真做好政府信息公开工作。'])).toBe('own');
  });

  it('is all below it for a government, and not known for other bodies', () => {
    expect(tellScope({ kind: 'government' }, [])).toBe('aggregate');
    expect(tellScope({ kind: 'other' }, [])).toBe('unknown');
  });
});

describe('a sentence that says a report is of all', () => {
  const sentences = [
    '本报告数据汇总了区政府各部门、各乡镇的情况。',
    '本报告包括各部门、各乡镇政府信息公开工作情况。',
    '本年度报告涵盖县政府各部门和各镇、街道。',
    '本报告由各部门、各乡镇报送的情况汇总编制。',
    '统计数据包含所属各部门的数据。',
    '本报告所列数据包括县政府办公室、各乡镇和各街道的数据',
    '统计范围涵盖全市各县（市、区）。',
  ];

  it.each(sentences)('makes that of an office one: %s', (sentence) => {
    expect(tellScope({ kind: 'government_office' }, [sentence])).toBe('aggregate');
    expect(tellScope({ kind: 'government' }, [sentence])).toBe('aggregate');
  });

  it.each(sentences)('leaves that of a department unknown: %s', (sentence) => {
    for (const kind of ['department', 'other'] as const) {
      expect(tellScope({ kind }, [sentence])).toBe('unknown');
    }
  });
});

describe('a sentence that says a report is of the body alone', () => {
  it.each([
    '本报告仅包括本机关的数据。',
    '本报告仅包括本机关的数据，不含各部门的数据。',
    '本报告只统计县政府办公室的数据。',
    '本年度报告仅反映本级政府信息公开情况。',
    '本报告不包括各部门、各乡镇的数据。',
    '本报告不含县政府各部门的情况。',
    '统计数据仅包含本单位产生的政府信息。',
    '所列数据为区本级数据。',
    '统计范围不包括所属部门。',
    '本报告不涵盖下级政府。',
  ])('makes that of a government one: %s', (sentence) => {
    expect(tellScope({ kind: 'government' }, [sentence])).toBe('own');
    expect(tellScope({ kind: 'government_office' }, [sentence])).toBe('own');
    expect(tellScope({ kind: 'department' }, ['总体情况', sentence])).toBe('own');
  });

  it('and another that says it is of all leave it unknown', () => {
    const lines = ['本报告仅包括本机关的数据。', '本报告数据汇总了各部门、各乡镇的情况。'];
    expect(tellScope({ kind: 'government' }, lines)).toBe('unknown');
    expect(tellScope({ kind: 'government_office' }, [lines.join('')])).toBe('unknown');
  });
});

describe('a sentence about something else', () => {
  it.each([
    '审核汇总各部门年度报告44份。',
    '审核汇总各部门年度报告',
    '收集各部门年度报告并汇总。',
    '本报告只反映2024年度情况。',
    '本报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    '本年度报告可在县政府网站下载。',
    '督促各部门、各乡镇按时发布年度报告。',
    '指导各乡镇编制年度报告，包括各部门的报告。',
    '组织各部门、各乡镇参加培训。',
    '各部门年度报告反映的问题已经整改。',
    '主动公开的内容包括各部门预算、决算。',
    '本报告由总体情况、主动公开政府信息情况等六个部分组成。',
    '本报告的电子版包括全文。',
    '本机关只收到一件申请，不包括各部门转来的。',
    '年度报告的数据不包括各部门重复报送的信息。',
  ])('changes nothing: %s', (sentence) => {
    const expected: [AgencyKind, Scope][] = [
      ['government', 'aggregate'],
      ['government_office', 'own'],
      ['department', 'own'],
      ['other', 'unknown'],
    ];
    for (const [kind, scope] of expected) expect(tellScope({ kind }, [sentence]), kind).toBe(scope);
  });

  it('does not make a sentence of the one beside it', () => {
    expect(tellScope({ kind: 'government_office' }, ['本报告共六个部分。各部门、各乡镇的数据包括在内。'])).toBe('own');
    expect(tellScope({ kind: 'government_office' }, ['本报告包括六个部分；各部门另行公布。'])).toBe('own');
  });
});

describe('a sentence that denies or widens', () => {
  it.each(['本报告未包括各部门数据。', '本报告没有包含各乡镇数据。', '本报告不再包括各部门的数据。'])(
    'what it says of others makes the report own: %s',
    (sentence) => {
      expect(tellScope({ kind: 'government_office' }, [sentence])).toBe('own');
      expect(tellScope({ kind: 'government' }, [sentence])).toBe('own');
    },
  );

  it.each(['本报告不只包括本机关的数据，还包括各部门。', '本报告不仅包括本单位的数据，还包括各乡镇。'])(
    'is not read as “only”: %s',
    (sentence) => {
      expect(tellScope({ kind: 'government' }, [sentence])).toBe('aggregate');
      expect(tellScope({ kind: 'government_office' }, [sentence])).not.toBe('unknown');
    },
  );

  it.each(['本报告包括六个部分，各部门数据另行公布。', '本报告的内容包括主动公开情况，全文可在各部门网站查阅。'])(
    'is of its own clause: %s',
    (sentence) => expect(tellScope({ kind: 'government_office' }, [sentence])).toBe('own'),
  );
});

describe('a sentence on other reports, or on a part of the figures', () => {
  it.each([
    '组织全区各部门编制年度报告，汇总各部门数据。',
    '统一发布各部门年度报告，统计数据包括各部门主动公开信息数。',
    '本报告数据不包含各部门收到的信访件。',
    '本报告不包括各部门门户网站栏目的浏览量。',
    '公开统计数据，包括各县（市、区）粮食产量。',
  ])('changes nothing: %s', (sentence) => {
    expect(tellScope({ kind: 'government_office' }, [sentence])).toBe('own');
    expect(tellScope({ kind: 'government' }, [sentence])).toBe('aggregate');
    expect(tellScope({ kind: 'department' }, [sentence])).toBe('own');
  });

  it.each(['本报告根据全县40个乡镇和县直部门的年度报告编制。', '本报告数据为全区汇总数据。'])(
    'makes that of an office an aggregate: %s',
    (sentence) => expect(tellScope({ kind: 'government_office' }, [sentence])).toBe('aggregate'),
  );

  it.each(['本报告所列数据不包括县直部门和乡镇的数据。', '本报告不包括下级行政机关。'])(
    'makes that of a government its own: %s',
    (sentence) => expect(tellScope({ kind: 'government' }, [sentence])).toBe('own'),
  );
});
