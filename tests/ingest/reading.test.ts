import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cellKeys, type CellKey } from '../../src/form/cells.ts';
import { tableNames } from '../../src/form/terms.ts';
import { readReport, type Reading } from '../../src/ingest/reading.ts';
import { readTextReport } from '../fixtures/read-text.ts';
import {
  toBytes,
  writeDisputes,
  writeProactive,
  writeReport,
  writeRequests,
  type Parts,
} from '../fixtures/report-text.ts';

function read(parts: Partial<Parts> = {}): Reading {
  return readTextReport(writeReport(parts));
}

function stateOf(reading: Reading, key: CellKey): string | number {
  const cell = reading.cells.get(key);
  return cell?.state === 'reported' ? cell.value : (cell?.state ?? 'no such cell');
}

function codes(reading: Reading): string[] {
  return reading.problems.map(({ code }) => code);
}

function changeLine(lines: readonly string[], start: string, change: (line: string) => string): string[] {
  const index = lines.findIndex((line) => line.includes(start));
  if (index < 0) throw new Error(`no line holds ${start}`);
  return lines.map((line, place) => (place === index ? change(line) : line));
}

const keys2021 = tableNames.flatMap((table) => cellKeys(table, '2021'));

describe('a report in order', () => {
  it('is read whole and without a problem', () => {
    const reading = read();
    expect(reading.problems).toEqual([]);
    expect([...reading.cells.keys()]).toEqual(keys2021);
    expect([...reading.cells.values()].every((cell) => cell.state === 'reported' && cell.value === 0)).toBe(true);
  });

  it('gives back any values that stand in it, each under its own key', () => {
    const counts = fc.dictionary(fc.constantFrom(...keys2021), fc.nat({ max: 99_999 }), { maxKeys: 60 });
    fc.assert(
      fc.property(counts, (values) => {
        const reading = read({
          proactive: writeProactive(values),
          requests: writeRequests(values),
          disputes: writeDisputes(values),
        });
        for (const key of keys2021) expect(stateOf(reading, key)).toBe(values[key] ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('is read in the edition of 2019 by its labels, whatever its year', () => {
    const reading = read({
      proactive: writeProactive(
        { 'proactive.licensing.change': '-3', 'proactive.procurement.amount': '251000元' },
        '2019',
      ),
      requests: writeRequests({ 'requests.other_handling.total': 7 }, '2019'),
    });
    expect(reading.editions).toEqual({ proactive: '2019', requests: '2019', disputes: '2021' });
    expect(stateOf(reading, 'proactive.licensing.change')).toBe(-3);
    expect(reading.cells.get('proactive.procurement.amount')).toMatchObject({ value: 251000, unit: '元' });
    expect(stateOf(reading, 'requests.other_handling.total')).toBe(7);
    expect(stateOf(reading, 'requests.other_misc.total')).toBe('no such cell');
  });

  it('may mix the editions of its tables', () => {
    const reading = read({ requests: writeRequests({}, '2019') });
    expect(reading.editions).toEqual({ proactive: '2021', requests: '2019', disputes: '2021' });
  });
});

describe('empty and odd cells', () => {
  it.each(['', '-', '—', '/', '无', '不适用', '\u00a0'])('%j is blank, never zero', (mark) => {
    const reading = read({ requests: writeRequests({ 'requests.granted.other_org': mark }) });
    expect(stateOf(reading, 'requests.granted.other_org')).toBe('blank');
    expect(stateOf(reading, 'requests.granted.legal_service_org')).toBe(0);
    expect(reading.problems).toMatchObject([{ code: 'cell-blank', keys: ['requests.granted.other_org'] }]);
  });

  it('a blank first cell stays in its column when full rows show where the columns are and the row adds up', () => {
    const first = read({ requests: writeRequests({ 'requests.denied_state_secret.natural_person': '' }) });
    expect(stateOf(first, 'requests.denied_state_secret.natural_person')).toBe('blank');
    expect(stateOf(first, 'requests.denied_state_secret.total')).toBe(0);
  });

  it('a table of empty cells is blank throughout', () => {
    const blanks = Object.fromEntries(keys2021.map((key) => [key, '']));
    const reading = read({ requests: writeRequests(blanks) });
    for (const key of cellKeys('requests', '2021')) expect(stateOf(reading, key)).toBe('blank');
  });

  it.each(['12 3', '007', '0 00', '二〇', '3/4', '1,00', '12345678901234567890', '1.2.3'])(
    '%j is unreadable',
    (text) => {
      const reading = read({ proactive: writeProactive({ 'proactive.fees.amount_wan_yuan': text }) });
      expect(stateOf(reading, 'proactive.fees.amount_wan_yuan')).toBe('unreadable');
      expect(reading.problems).toMatchObject([
        { code: 'cell-unreadable', found: text, keys: ['proactive.fees.amount_wan_yuan'] },
      ]);
    },
  );

  it.each([
    ['24252.311082', 24252.311082],
    ['1,002', 1002],
    ['２１', 21],
    ['22（其中修订 16 件）', 22],
    ['0.5万元', 0.5],
    ['-3', -3],
  ])('%j is read as %d', (text, value) => {
    const reading = read({ proactive: writeProactive({ 'proactive.fees.amount_wan_yuan': text }) });
    expect(stateOf(reading, 'proactive.fees.amount_wan_yuan')).toBe(value);
    expect(reading.problems).toEqual([]);
  });
});

describe('units and marks beside a number', () => {
  const count = (text: string): string | number =>
    stateOf(
      read({ proactive: writeProactive({ 'proactive.licensing.decisions': text }) }),
      'proactive.licensing.decisions',
    );

  it.each([
    ['21件', 21],
    ['21 件', 21],
    ['3项', 3],
    ['5元', 'unreadable'],
    ['5万元', 'unreadable'],
    ['5（万）', 'unreadable'],
    ['5(千)', 'unreadable'],
    ['22①', 'unreadable'],
    ['5¹', 'unreadable'],
    ['5₂', 'unreadable'],
    ['①', 'unreadable'],
    ['1\u200b8', 'unreadable'],
  ])('%j in a count is %s', (text, state) => {
    expect(count(text)).toBe(state);
  });

  it.each([
    ['（单位：元）', '35000', 'unreadable'],
    ['（单位：亿元）', '3', 'unreadable'],
    ['（单位：万元）', '35000元', 'unreadable'],
    ['（单位：万元）', '3.5万元', 3.5],
    ['（单位：万元）', '0.12345678901234567', 'unreadable'],
  ])('fees under %s that read %s are %s', (unit, text, state) => {
    const proactive = writeProactive({ 'proactive.fees.amount_wan_yuan': text }).map((line) =>
      line.replace('（单位：万元）', unit),
    );
    expect(stateOf(read({ proactive }), 'proactive.fees.amount_wan_yuan')).toBe(state);
  });
});

describe('a header of table 3 that is not that of the form', () => {
  const rows = writeRequests({ 'requests.granted.total': 3, 'requests.granted.natural_person': 3 }).slice(3);
  const flat = (...heads: string[]): string => ['项目', '', '', ...heads].join('\t');

  it('may stand on one row', () => {
    const header = flat('自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计');
    expect(stateOf(read({ requests: [header, ...rows] }), 'requests.granted.natural_person')).toBe(3);
  });

  it.each([
    ['the total first', flat('总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他')],
    [
      '自然人 after the organisations',
      flat('商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '自然人', '总计'),
    ],
    ['其他 before the others', flat('自然人', '其他', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '总计')],
    ['a subtotal', flat('自然人', '小计', '商业企业', '社会公益组织', '法律服务机构', '其他', '总计')],
    ['a remark column', flat('自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', '备注')],
    ['months', flat('1月', '2月', '3月', '4月', '5月', '6月', '合计')],
    ['places', flat('甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇', '合计')],
  ])('refuses the table: %s', (_, header) => {
    const reading = read({ requests: [header, ...rows] });
    expect(reading.editions.requests).toBeNull();
    expect(reading.problems).toMatchObject([{ code: 'header-unexpected', keys: ['requests.'] }]);
  });

  it('refuses the table when there is none, or another one further down', () => {
    expect(read({ requests: rows }).editions.requests).toBeNull();
    const second = flat('甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇', '合计');
    const requests = writeRequests();
    expect(read({ requests: [...requests.slice(0, 9), second, ...requests.slice(9)] }).editions.requests).toBeNull();
  });
});

describe('labels that are nearly those of the form', () => {
  const granted = { 'requests.granted.total': 3, 'requests.granted.natural_person': 3 };
  const relabel = (from: string, to: string): Reading =>
    read({ requests: writeRequests(granted).map((line) => line.replace(from, to)) });

  it.each([
    ['denied_state_secret', '1.属于国家秘密', '1.不属于国家秘密'],
    ['denied_state_secret', '1.属于国家秘密', '9.属于国家秘蜜'],
    ['denied_state_secret', '1.属于国家秘密', '1.属于商业秘密'],
    ['denied_admin_inquiry', '8.属于行政查询事项', '8.属于行政裁决事项'],
    ['denied_enforcement_file', '7.属于行政执法案卷', '7.属于行政复议案卷'],
    ['rejected_excessive_repeat', '无正当理由大量', '有正当理由大量'],
    ['unable_not_held', '本机关不掌握相关', '本机关掌握相关'],
    ['new_received', '一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量（其中网上申请）'],
    ['other_misc', '3.其他', '9.其他'],
  ])('%s is not read from %s written as %s', (id, from, to) => {
    const reading = relabel(from, to);
    expect(stateOf(reading, `requests.${id}.total`)).toBe('absent');
    expect(codes(reading)).toContain('row-missing');
  });

  it('四、下年结转… is what is carried out, not what was carried in', () => {
    const reading = relabel('四、结转下年度继续办理', '四、下年结转政府信息公开申请数量');
    expect(reading.problems).toEqual([]);
  });

  it('（六）其他 with values is the row of 2019', () => {
    const requests = writeRequests(
      { 'requests.other_handling.total': 2, 'requests.other_handling.other_org': 2 },
      '2019',
    );
    const reading = read({ requests: requests.map((line) => line.replace('（六）其他处理', '（六）其他')) });
    expect(reading.editions.requests).toBe('2019');
    expect(stateOf(reading, 'requests.other_handling.total')).toBe(2);
  });

  it('a remark behind the label, or a number before it, makes the row doubtful', () => {
    const remark = relabel('2.重复申请\t0', '2.重复申请\t总计\t0');
    expect(stateOf(remark, 'requests.result_total.total')).not.toBe(5);
    expect(codes(remark)).toContain('row-unaligned');
    const number = relabel('（五）不予处理\t1.信访', '7\t1.信访');
    expect(stateOf(number, 'requests.rejected_petition_complaint.total')).toBe('unreadable');
  });

  it('a row of two kinds that share a label is not one row printed twice', () => {
    const proactive = writeProactive().flatMap((line) =>
      line.startsWith('行政处罚') ? ['行政处罚（甲）\t5\t\t', '行政处罚（乙）\t5\t\t'] : [line],
    );
    expect(stateOf(read({ proactive }), 'proactive.penalties.decisions')).toBe('unreadable');
  });

  it.each(['本年修订件数', '上年废止件数', '本年公布件数'])('%s is not the column of repealed documents', (head) => {
    const proactive = writeProactive().map((line) => line.replace('本年废止件数', head));
    expect(stateOf(read({ proactive }), 'proactive.regulations.repealed')).toBe('unreadable');
  });

  it('现行失效件数 is not the column of documents in force', () => {
    const proactive = writeProactive().map((line) => line.replace('现行有效件数', '现行失效件数'));
    expect(stateOf(read({ proactive }), 'proactive.regulations.in_force')).toBe('unreadable');
  });
});

describe('damaged rows of table 3', () => {
  it('a row that has slid left is found by its label', () => {
    const values = { 'requests.result_total.natural_person': 9, 'requests.result_total.total': 9 };
    const requests = changeLine(writeRequests(values), '（七）总计', (line) =>
      line.replace(/^\t/u, '').replace('（七）总计\t\t', '（七）总计\t'),
    );
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.result_total.natural_person')).toBe(9);
    expect(codes(reading)).toEqual(['row-shifted']);
  });

  it('a row of eight numbers is not read', () => {
    const requests = changeLine(writeRequests(), '2.重复申请', (line) => `${line}\t5`);
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.rejected_duplicate.total')).toBe('unreadable');
    expect(reading.problems).toMatchObject([{ code: 'row-unaligned', keys: ['requests.rejected_duplicate.'] }]);
  });

  it('a row of six numbers and nothing else is not read', () => {
    const requests = changeLine(writeRequests(), '2.重复申请', (line) => line.replace(/\t0$/u, ''));
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.rejected_duplicate.natural_person')).toBe('unreadable');
    expect(codes(reading)).toEqual(['row-unaligned']);
  });

  it('a row that lost a cell and was filled up on the right is not read', () => {
    const granted = { natural_person: 5, commercial_enterprise: 2, other_org: 1, total: 8 };
    const values = Object.fromEntries(Object.entries(granted).map(([id, n]) => [`requests.granted.${id}`, n]));
    const requests = changeLine(writeRequests(values), '（一）予以公开', (line) => `${line.replace('\t0', '')}\t`);
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.granted.natural_person')).toBe('unreadable');
    expect(stateOf(reading, 'requests.granted.total')).toBe('unreadable');
  });

  it('two cells that run together leave their row unread', () => {
    const values = { 'requests.granted.natural_person': 12, 'requests.granted.commercial_enterprise': 3 };
    const requests = changeLine(writeRequests(values), '（一）予以公开', (line) => `${line.replace('12\t3', '123')}\t`);
    expect(stateOf(read({ requests }), 'requests.granted.natural_person')).toBe('unreadable');
  });

  it('an empty first cell and a number too many at the end are not seven values', () => {
    const values = { 'requests.granted.natural_person': '', 'requests.granted.total': 4 };
    const requests = changeLine(writeRequests(values), '（一）予以公开', (line) => `${line}\t9`);
    expect(stateOf(read({ requests }), 'requests.granted.commercial_enterprise')).toBe('unreadable');
  });

  it('glued digits are not read', () => {
    const requests = changeLine(writeRequests(), '2.重复申请', () => '\t\t2.重复申请\t640020470');
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.rejected_duplicate.total')).toBe('unreadable');
    expect(stateOf(reading, 'requests.rejected_publication.total')).toBe(0);
  });

  it('a missing row is absent, and the rows around it keep their values', () => {
    const values = { 'requests.rejected_duplicate.total': 2, 'requests.rejected_publication.total': 3 };
    const reading = read({ requests: writeRequests(values).filter((line) => !line.includes('2.重复申请')) });
    expect(stateOf(reading, 'requests.rejected_duplicate.total')).toBe('absent');
    expect(stateOf(reading, 'requests.rejected_publication.total')).toBe(3);
    expect(reading.problems).toMatchObject([{ code: 'row-missing', keys: ['requests.rejected_duplicate.'] }]);
  });

  it('a misspelt label that can mean nothing else is accepted and reported', () => {
    const requests = changeLine(writeRequests({ 'requests.denied_prohibited_by_law.total': 4 }), '2.其他法律', (line) =>
      line.replace('2.其他法律行政法规禁止公开', '2.其他法律行政止公开'),
    );
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.denied_prohibited_by_law.total')).toBe(4);
    expect(reading.problems).toMatchObject([{ code: 'label-typo', found: '2.其他法律行政止公开' }]);
  });

  it('a local row that the form does not have is kept out and reported', () => {
    const [header1 = '', header2 = '', header3 = '', ...rows] = writeRequests();
    const extra = '\t\t9.属于本地增加的事项\t1\t1\t1\t1\t1\t1\t6';
    const reading = read({ requests: [header1, header2, header3, ...rows.slice(0, 5), extra, ...rows.slice(5)] });
    expect(codes(reading)).toEqual(['row-unknown']);
    expect([...reading.cells.values()].every((cell) => cell.state === 'reported' && cell.value === 0)).toBe(true);
  });

  it('a row that comes twice with different values is refused, with the same values accepted', () => {
    const rows = writeRequests();
    const same = read({ requests: [...rows, rows.at(-1) ?? ''] });
    expect(same.problems).toEqual([]);
    const other = read({ requests: [...rows, (rows.at(-1) ?? '').replace(/0$/u, '3')] });
    expect(stateOf(other, 'requests.carried_out.total')).toBe('unreadable');
    expect(codes(other)).toEqual(['row-repeated']);
  });

  it('a header in another order than the form refuses the table', () => {
    const requests = writeRequests({ 'requests.granted.total': 3 }).map((line) =>
      line.replace('商业企业\t科研机构', '科研机构\t商业企业'),
    );
    const reading = read({ requests });
    expect(reading.editions.requests).toBeNull();
    expect([...reading.cells.keys()].filter((key) => key.startsWith('requests.'))).toEqual([]);
    expect(reading.problems).toMatchObject([{ code: 'header-unexpected', keys: ['requests.'] }]);
  });

  it('a table without the rows that tell the edition has only the rows of both', () => {
    const requests = writeRequests().filter((line) => !/（六）其他处理|缴纳费用|3\.其他/u.test(line));
    const reading = read({ requests });
    expect(reading.editions.requests).toBeNull();
    expect(reading.cells.has('requests.other_misc.total')).toBe(false);
    expect(stateOf(reading, 'requests.granted.total')).toBe(0);
    expect(codes(reading)).toContain('edition-unclear');
  });
});

describe('damaged table 2', () => {
  it('a misspelt column header is accepted among those that are left, and reported', () => {
    const proactive = writeProactive({ 'proactive.regulations.repealed': 5 }).map((line) =>
      line.replace('本年废止件数', '本年度止件数'),
    );
    const reading = read({ proactive });
    expect(stateOf(reading, 'proactive.regulations.repealed')).toBe(5);
    expect(reading.problems).toMatchObject([
      { code: 'header-typo', found: '本年度止件数', expected: '本年废止件数', at: { line: 8, column: 13 } },
    ]);
  });

  it('columns in another order are followed by their headers', () => {
    const proactive = writeProactive({ 'proactive.regulations.issued': 1, 'proactive.regulations.in_force': 9 }).map(
      (line) => line.replace('本年制发件数\t本年废止件数\t现行有效件数', '现行有效件数\t本年废止件数\t本年制发件数'),
    );
    const reading = read({ proactive });
    expect(stateOf(reading, 'proactive.regulations.in_force')).toBe(1);
    expect(stateOf(reading, 'proactive.regulations.issued')).toBe(9);
  });

  it('a table cut in two by a blank line is joined', () => {
    const lines = writeProactive({ 'proactive.coercion.decisions': 6 });
    const cut = lines.findIndex((line) => line.startsWith('行政强制'));
    const text = writeReport({ proactive: [...lines.slice(0, cut), ' ', ...lines.slice(cut)] });
    const reading = readTextReport(text);
    expect(stateOf(reading, 'proactive.coercion.decisions')).toBe(6);
    expect(codes(reading)).toEqual(['table-split']);
  });

  it('a local row is kept out and reported', () => {
    const reading = read({ proactive: [...writeProactive(), '行政征收\t7\t\t'] });
    expect(codes(reading)).toEqual(['row-unknown']);
  });

  it('a row without its header is not read', () => {
    const proactive = writeProactive().filter((line) => !line.includes('本年收费金额'));
    const reading = read({ proactive });
    expect(stateOf(reading, 'proactive.fees.amount_wan_yuan')).toBe('unreadable');
    expect(codes(reading)).toEqual(['header-unexpected']);
  });

  it('a row that lost a cell and was filled up on the right is not read', () => {
    const values = { 'proactive.regulations.repealed': 4, 'proactive.regulations.in_force': 9 };
    const proactive = changeLine(writeProactive(values), '规章', (line) => `${line.replace('\t0', '')}\t`);
    const reading = read({ proactive });
    expect(stateOf(reading, 'proactive.regulations.issued')).toBe('unreadable');
    expect(codes(reading)).toEqual(['row-unaligned']);
  });

  it('a number outside of the columns makes its row unreadable', () => {
    const reading = read({ proactive: changeLine(writeProactive(), '规章', (line) => `${line}\t8`) });
    expect(stateOf(reading, 'proactive.regulations.issued')).toBe('unreadable');
    expect(stateOf(reading, 'proactive.normative_documents.issued')).toBe(0);
  });
});

describe('damaged table 4', () => {
  it('fourteen values are not read, and every cell is covered by the problem', () => {
    const lines = writeDisputes();
    const reading = read({ disputes: [...lines.slice(0, -1), (lines.at(-1) ?? '').replace(/\t0$/u, '')] });
    expect(stateOf(reading, 'disputes.review.upheld')).toBe('unreadable');
    expect(reading.problems).toMatchObject([{ code: 'row-unaligned', keys: ['disputes.'] }]);
  });

  it('lawsuits before reviews are not read', () => {
    const disputes = writeDisputes().map((line) => line.replace(/^行政复议(\t+)行政诉讼/u, '行政诉讼$1行政复议'));
    expect(read({ disputes }).editions.disputes).toBeNull();
  });

  it('a row of column numbers above the values is passed over', () => {
    const lines = writeDisputes({ 'disputes.review.upheld': 7, 'disputes.review.total': 7 });
    const numbers = Array.from({ length: 15 }, (_, index) => index + 1).join('\t');
    const reading = read({ disputes: [...lines.slice(0, -1), numbers, lines.at(-1) ?? ''] });
    expect(stateOf(reading, 'disputes.review.upheld')).toBe(7);
  });

  it.each([
    ['another row of values', (line: string) => line.replace(/0$/u, '4')],
    ['a labelled row of values', (line: string) => `2023年\t${line}`],
  ])('%s leaves both unread', (_, change) => {
    const lines = writeDisputes();
    const reading = read({ disputes: [...lines, change(lines.at(-1) ?? '')] });
    expect(stateOf(reading, 'disputes.review.upheld')).toBe('unreadable');
    expect(reading.problems).toMatchObject([{ code: 'row-repeated', keys: ['disputes.'] }]);
  });

  it('outcomes in another order are not read', () => {
    const disputes = writeDisputes().map((line) => line.replace('结果维持\t结果纠正', '结果纠正\t结果维持'));
    const reading = read({ disputes });
    expect(reading.editions.disputes).toBeNull();
    expect(codes(reading)).toEqual(['header-unexpected']);
  });

  it('a blank among fifteen cells stays in its place', () => {
    const values = { 'disputes.review.upheld': '', 'disputes.review.corrected': 3, 'disputes.review.total': 3 };
    const reading = read({ disputes: writeDisputes(values) });
    expect(stateOf(reading, 'disputes.review.upheld')).toBe('blank');
    expect(stateOf(reading, 'disputes.review.total')).toBe(3);
  });

  it('a blank in a block that does not add up may be a lost cell, so nothing is read', () => {
    const values = { 'disputes.review.upheld': '', 'disputes.review.total': 3 };
    const reading = read({ disputes: writeDisputes(values) });
    expect(stateOf(reading, 'disputes.litigation_direct.total')).toBe('unreadable');
    expect(codes(reading)).toEqual(['row-unaligned']);
  });
});

describe('tables with pipes', () => {
  const values = { 'requests.granted.natural_person': 4, 'requests.granted.total': 4, 'disputes.review.upheld': 2 };
  const pipe = (lines: string[]): string[] => lines.map((line) => `| ${line.split('\t').join(' | ')} |`);

  it('are read like those with tabs, with their places', () => {
    const reading = read({
      proactive: pipe(writeProactive(values)),
      requests: pipe(writeRequests(values)),
      disputes: pipe(writeDisputes(values)),
    });
    expect(reading.problems).toEqual([]);
    for (const key of keys2021) expect(stateOf(reading, key)).toBe(values[key as keyof typeof values] ?? 0);
  });

  it('may leave out the empty cells of the stub', () => {
    const requests = writeRequests(values).map((line) => line.split('\t').filter(Boolean).join(' | ') + ' |');
    const reading = read({ requests });
    expect(stateOf(reading, 'requests.granted.natural_person')).toBe(4);
    expect(reading.problems).toEqual([]);
  });
});

describe('tables of another year', () => {
  it.each(['上年数据：', '2023年情况如下'])('that follow “%s” are not read in the place of this year’s', (words) => {
    const reading = read({ requests: ['一、本年新收政府信息公开申请数量 3 0', words, ...writeRequests()] });
    expect(reading.editions.requests).toBeNull();
    expect(codes(reading)).toEqual(expect.arrayContaining(['table-other-year', 'table-missing']));
  });

  it('leave those of this year alone', () => {
    const reading = read({ requests: ['2024年情况如下', ...writeRequests(), '上年数据：', ...writeRequests()] });
    expect(reading.editions.requests).toBe('2021');
    expect(codes(reading)).toEqual(['table-other-year']);
  });
});

describe('a file that is no report', () => {
  it.each([
    ['report.txt', new Uint8Array(), 'file-empty'],
    ['report.txt', toBytes(' \n\t\n'), 'file-empty'],
    ['report.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-not-text'],
    ['report.doc', toBytes('x'), 'format-unsupported'],
    ['report.pdf', toBytes('x'), 'file-damaged'],
    ['report.docx', toBytes('x'), 'file-damaged'],
    ['report', toBytes('x'), 'format-unsupported'],
  ])('%s gives its problem, and every table is covered by it', async (name, bytes, code) => {
    const reading = await readReport(name, bytes);
    expect(reading.cells.size).toBe(0);
    expect(reading.problems).toMatchObject([{ code, keys: ['proactive.', 'requests.', 'disputes.'] }]);
  });

  it('any text whatever gives a reading in which nothing that is missing goes unsaid', () => {
    const pieces = fc.constantFrom('\t', '\n', '0', '12', '规章', '总计', '一、总体情况\n', ' ', '三、', '其他', '\t0');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        const { cells, editions, problems } = readTextReport(`题\n${parts.join('')}`);
        const covered = (key: string): boolean =>
          problems.some(({ keys }) => keys.some((each) => key.startsWith(each)));
        for (const [key, cell] of cells) if (cell.state !== 'reported') expect(covered(key)).toBe(true);
        for (const table of tableNames) if (editions[table] === null) expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
