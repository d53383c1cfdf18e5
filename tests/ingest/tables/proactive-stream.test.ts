import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ingest/readers/text.ts';
import { readProactiveStream } from '../../../src/ingest/tables/proactive-stream.ts';
import type { TableReading } from '../../../src/ingest/tables/table-reading.ts';

const heads = '信息内容 本年制发件数 本年废止件数 现行有效件数';
const decisions = '信息内容 本年处理决定数量';

function read(lines: readonly string[]): TableReading {
  return readProactiveStream(readText(lines.join('\n')));
}

/** A row as one text: numbers as read, with a d behind what was derived, _ blank, ? unreadable, . absent. */
function rowOf({ cells }: TableReading, id: string): string {
  const own = [...cells].filter(([key]) => key.startsWith(`proactive.${id}.`));
  return own
    .map(([, cell]) => {
      if (cell.state === 'reported') return `${cell.value}${cell.derived ? 'd' : ''}`;
      return { blank: '_', unreadable: '?', absent: '.' }[cell.state];
    })
    .join(' ');
}

function problemsOf({ problems }: TableReading): string[] {
  return problems.filter(({ code }) => code !== 'row-missing').map(({ code, keys }) => [code, ...keys].join(' '));
}

describe('table 2 without a grid', () => {
  it('of 2021 is read whole', () => {
    const reading = read([
      '第二十条第（一）项',
      heads,
      '规章 1 0 12',
      '行政规范性文件 3 2 40',
      '第二十条第（五）项',
      decisions,
      '行政许可 515',
      '第二十条第（六）项',
      decisions,
      '行政处罚 7',
      '行政强制 0',
      '第二十条第（八）项',
      '信息内容 本年收费金额（单位：万元）',
      '行政事业性收费 24252.311082',
    ]);
    expect(reading.edition).toBe('2021');
    expect(reading.problems).toEqual([]);
    expect([...reading.cells].map(([key, cell]) => [key, cell.state === 'reported' ? cell.value : cell.state])).toEqual(
      [
        ['proactive.regulations.issued', 1],
        ['proactive.regulations.repealed', 0],
        ['proactive.regulations.in_force', 12],
        ['proactive.normative_documents.issued', 3],
        ['proactive.normative_documents.repealed', 2],
        ['proactive.normative_documents.in_force', 40],
        ['proactive.licensing.decisions', 515],
        ['proactive.penalties.decisions', 7],
        ['proactive.coercion.decisions', 0],
        ['proactive.fees.amount_wan_yuan', 24252.311082],
      ],
    );
  });

  it('of 2019 is read, with a change that is negative and a sum in yuan', () => {
    const reading = read([
      '信息内容 本年新制作数量 本年新公开数量 对外公开总数量',
      '规范性文件 3 2 40',
      '信息内容 上一年项目数量 本年增/减 处理决定数量',
      '行政许可 120 -3 515',
      '其他对外管理服务事项 8 0 9',
      '信息内容 上一年项目数量 本年增/减',
      '行政事业性收费 2 +1',
      '信息内容 采购项目数量 采购总金额',
      '政府集中采购 4 251000元',
    ]);
    expect(reading.edition).toBe('2019');
    expect(rowOf(reading, 'normative_documents')).toBe('3 2 40');
    expect(rowOf(reading, 'licensing')).toBe('120 -3 515');
    expect(rowOf(reading, 'other_services')).toBe('8 0 9');
    expect(rowOf(reading, 'fees')).toBe('2 1');
    expect(rowOf(reading, 'procurement')).toBe('4 251000');
    expect(reading.cells.get('proactive.procurement.amount')).toMatchObject({ unit: '元' });
    expect(rowOf(reading, 'penalties')).toBe('. . .');
  });

  it.each<[string, string[]]>([
    ['on the line below the label', [heads, '规章', '1 0 12', '行政规范性文件', '3 2 40']],
    ['one to a line', [...heads.split(' '), '规章', '1', '0', '12', '行政规范性文件', '3', '2', '40']],
    ['behind labels on one line', [`${heads} 规章 1 0 12 行政规范性文件 3 2 40`]],
    ['with the number of a page between the rows', [heads, '规章 1 0 12', '- 2 -', '行政规范性文件 3 2 40']],
  ])('has its values %s', (_, lines) => {
    const reading = read(lines);
    expect(rowOf(reading, 'regulations')).toBe('1 0 12');
    expect(rowOf(reading, 'normative_documents')).toBe('3 2 40');
  });

  it('is not read under heads that wrapping has mixed up', () => {
    const reading = read([
      '信息内容 本年制发 本年废止 现行有效',
      '件数 件数 件数',
      '规章 1 0 12',
      decisions,
      '行政许可 5',
    ]);
    expect(rowOf(reading, 'regulations')).toBe('? ? ?');
    expect(rowOf(reading, 'licensing')).toBe('5');
  });

  it('is read where values stand below their labels', () => {
    const reading = read([heads, '规章', '1 0 12', '行政规范性文件', '3', '2', '40']);
    expect(rowOf(reading, 'regulations')).toBe('1 0 12');
    expect(rowOf(reading, 'normative_documents')).toBe('3 2 40');
  });
});

describe('rows of table 2 that nothing settles', () => {
  it.each<[string, string, string]>([
    ['a number too few', '规章 1 12', 'row-unaligned'],
    ['a number too many', '规章 1 0 12 3', 'row-unaligned'],
  ])('are refused with %s', (_, line) => {
    const reading = read([heads, line, '行政规范性文件 3 2 40']);
    expect(rowOf(reading, 'regulations')).toBe('? ? ?');
    expect(rowOf(reading, 'normative_documents')).toBe('3 2 40');
    expect(reading.problems.flatMap(({ keys }) => keys)).toContain('proactive.regulations.');
  });

  it('are refused when digits may stand for less cells than the form has', () => {
    // 490 may be one number with two empty cells as well as 4, 9 and 0.
    expect(rowOf(read([heads, '规章 490', '行政规范性文件 3 2 40']), 'regulations')).toBe('? ? ?');
    expect(rowOf(read([heads, '规章 0 708', '行政规范性文件 3 2 40']), 'regulations')).toBe('? ? ?');
  });

  it('are taken apart where zeros cannot join', () => {
    const reading = read([heads, '规章000', '行政规范性文件 3 2 40']);
    expect(rowOf(reading, 'regulations')).toBe('0d 0d 0d');
    expect(problemsOf(reading)).toContain('digits-split');
  });

  it('are refused when they occur twice with other values', () => {
    const reading = read([heads, '规章 1 0 12', '规章 2 0 12', '行政规范性文件 3 2 40']);
    expect(rowOf(reading, 'regulations')).toBe('? ? ?');
    expect(problemsOf(reading)).toContain('row-repeated proactive.regulations.');
  });

  it('are refused when a head is missing or added', () => {
    const short = read(['信息内容 本年制发件数 现行有效件数', '规章 1 12', decisions, '行政许可 5', heads]);
    expect(rowOf(short, 'regulations')).not.toMatch(/\d/u);
    const long = read([
      '信息内容 本年制发件数 其中：网上办理 本年废止件数 现行有效件数',
      '规章 1 1 0 12',
      decisions,
      '行政许可 5',
    ]);
    expect(rowOf(long, 'regulations')).not.toMatch(/\d/u);
  });

  it('are all refused when values stand before their labels', () => {
    const reading = read([heads, '1 0 12', '规章', '3 2 40', '行政规范性文件']);
    expect(reading.cells.size).toBe(0);
    expect(problemsOf(reading)).toEqual(['table-scrambled proactive.']);
  });

  it('are none where there is no such table', () => {
    const reading = read(['全年制发行政规范性文件3件，行政许可12件。']);
    expect(problemsOf(reading)).toEqual(['table-missing proactive.']);
  });
});
