import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '../../../src/ingest/readers/document.ts';
import { readDisputesGrid } from '../../../src/ingest/tables/disputes-grid.ts';
import { readProactiveGrid } from '../../../src/ingest/tables/proactive-grid.ts';
import { readRequestsGrid } from '../../../src/ingest/tables/requests-grid.ts';
import type { TableReading } from '../../../src/ingest/tables/table-reading.ts';

/** The rows of a table as a page or a Word file has them: cells between pipes, ×2 behind one that covers two columns. */
function exactGrid(rows: readonly string[]): Grid {
  const cells = rows.map((row, index) =>
    row.split('|').map((part, place): GridCell => {
      const [text = '', span] = part.trim().split('×');
      const at = { table: 1, row: index + 1, column: place + 1 };
      return span === undefined ? { text, at } : { text, at, span: Number(span) };
    }),
  );
  return { kind: 'grid', exact: true, rows: cells, lines: [] };
}

/** A row as one text: numbers as read, _ blank, ? unreadable, . absent. */
function rowOf({ cells }: TableReading, row: string): string {
  const own = [...cells].filter(([key]) => key.startsWith(`${row}.`));
  return own
    .map(([, cell]) => {
      if (cell.state === 'reported') return String(cell.value);
      return { blank: '_', unreadable: '?', absent: '.' }[cell.state];
    })
    .join(' ');
}

function keysOf({ problems }: TableReading, code: string): string[] {
  return problems.filter((problem) => problem.code === code).flatMap(({ keys }) => keys);
}

const requestsHeads = [
  '×3 | 申请人情况×6 | 总计',
  '×3 | 自然人 | 法人或其他组织×5',
  '×4 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
];

function readRequests(rows: readonly string[]): TableReading {
  return readRequestsGrid([exactGrid([...requestsHeads, ...rows])]);
}

describe('table 3 as its source draws it', () => {
  it('has its values behind stubs that cover several rows', () => {
    const reading = readRequests([
      '一、本年新收政府信息公开申请数量×3 | 5 | 0 | 0 | 0 | 0 | 1 | 6',
      '三、本年度办理结果 | （一）予以公开×2 | 4 | 0 | 0 | 0 | 0 | 0 | 4',
      '（三）不予公开 | 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 1 | 2',
      '2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ]);
    expect(rowOf(reading, 'requests.new_received')).toBe('5 0 0 0 0 1 6');
    expect(rowOf(reading, 'requests.granted')).toBe('4 0 0 0 0 0 4');
    expect(rowOf(reading, 'requests.denied_state_secret')).toBe('1 0 0 0 0 1 2');
    expect(rowOf(reading, 'requests.denied_prohibited_by_law')).toBe('0 0 0 0 0 0 0');
  });

  it('keeps empty cells where they are, merged or not', () => {
    const reading = readRequests([
      '一、本年新收政府信息公开申请数量×3 | 5 |  | 0 | 0 | 0 |  | 9',
      '二、上年结转政府信息公开申请数量×3 | ×3 | 2 | ×2 | 2',
      '四、结转下年度继续办理×3 | ×7',
    ]);
    expect(rowOf(reading, 'requests.new_received')).toBe('5 _ 0 0 0 _ 9');
    expect(rowOf(reading, 'requests.carried_in')).toBe('_ _ _ 2 _ _ 2');
    expect(rowOf(reading, 'requests.carried_out')).toBe('_ _ _ _ _ _ _');
  });

  it.each<[string, string]>([
    ['a cell too few that does not add up', '5 | 0 | 0 | 0 | 1 | 6'],
    ['a value too many', '5 | 0 | 0 | 2 | 0 | 0 | 1 | 8'],
  ])('is refused in a row with %s', (_, values) => {
    const reading = readRequests([
      '一、本年新收政府信息公开申请数量×3 | 5 | 0 | 0 | 0 | 0 | 1 | 6',
      `二、上年结转政府信息公开申请数量×3 | ${values}`,
    ]);
    expect(rowOf(reading, 'requests.carried_in')).toBe('? ? ? ? ? ? ?');
    expect(keysOf(reading, 'row-unaligned')).toEqual(['requests.carried_in.']);
  });

  it('does not choose among the empty cells of a row that has one too many', () => {
    const reading = readRequests([
      '一、本年新收政府信息公开申请数量×3 | 9 | 0 | 0 | 0 | 0 | 0 | 9',
      '二、上年结转政府信息公开申请数量×3 |  | 9 |  | 0 | 0 | 0 | 0 | 9',
    ]);
    expect(rowOf(reading, 'requests.carried_in')).toBe('? ? ? ? ? ? ?');
  });

  it('does not read two values in one cell', () => {
    const reading = readRequests([
      '一、本年新收政府信息公开申请数量×3 | 5 0 |  | 0 | 0 | 0 | 1 | 6',
      '二、上年结转政府信息公开申请数量×3 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ]);
    expect(rowOf(reading, 'requests.new_received')).toBe('? _ 0 0 0 1 6');
    expect(keysOf(reading, 'cell-unreadable')).toEqual(['requests.new_received.natural_person']);
  });

  it('is refused whole under heads in another order', () => {
    const rows = [
      '×3 | 自然人 | 法人或其他组织×5 | 总计',
      '×4 | 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他',
      '一、本年新收政府信息公开申请数量×3 | 5 | 0 | 0 | 0 | 0 | 1 | 6',
    ];
    const reading = readRequestsGrid([exactGrid(rows)]);
    expect(reading.cells.size).toBe(0);
    expect(keysOf(reading, 'header-unexpected')).toEqual(['requests.']);
  });
});

describe('table 2 as its source draws it', () => {
  it('finds its columns by their heads, in whatever order they stand', () => {
    const reading = readProactiveGrid([
      exactGrid([
        '第二十条第（一）项×4',
        '信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数',
        '行政规范性文件 | 40 | 3 | 2',
      ]),
    ]);
    expect(rowOf(reading, 'proactive.normative_documents')).toBe('3 2 40');
  });

  it('keeps a cell that is empty, and a row that is', () => {
    const reading = readProactiveGrid([
      exactGrid(['信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数', '规章 | ×3', '行政规范性文件 | 3 |  | ']),
    ]);
    expect(rowOf(reading, 'proactive.regulations')).toBe('_ _ _');
    expect(rowOf(reading, 'proactive.normative_documents')).toBe('3 _ _');
  });
});

describe('table 4 as its source draws it', () => {
  const outcomes = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
  const heads = [
    '行政复议×5 | 行政诉讼×10',
    `${outcomes} | 未经复议直接起诉×5 | 复议后起诉×5`,
    `${outcomes} | ${outcomes}`,
  ];

  it('has fifteen cells, empty ones among them', () => {
    const reading = readDisputesGrid([exactGrid([...heads, '3 |  | 1 | 0 | 9 | 1 | 0 | 0 | 0 | 1 |  |  |  |  | '])]);
    expect(rowOf(reading, 'disputes.review')).toBe('3 _ 1 0 9');
    expect(rowOf(reading, 'disputes.litigation_direct')).toBe('1 0 0 0 1');
    expect(rowOf(reading, 'disputes.litigation_after_review')).toBe('_ _ _ _ _');
  });

  it('passes over the numbers of its columns', () => {
    const numbers = Array.from({ length: 15 }, (_, index) => String(index + 1)).join(' | ');
    const reading = readDisputesGrid([
      exactGrid([...heads, numbers, '3 | 0 | 1 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 1 | 3']),
    ]);
    expect(rowOf(reading, 'disputes.review')).toBe('3 0 1 0 4');
  });

  it('is refused with fourteen cells, and with a second row of values', () => {
    const short = readDisputesGrid([exactGrid([...heads, '3 | 1 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 1 | 3'])]);
    expect(rowOf(short, 'disputes.review')).toBe('? ? ? ? ?');
    expect(keysOf(short, 'row-unaligned')).toEqual(['disputes.']);
    const row = '3 | 0 | 1 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 1 | 3';
    const twice = readDisputesGrid([exactGrid([...heads, row, row.replace('3 |', '2 |')])]);
    expect(rowOf(twice, 'disputes.review')).toBe('? ? ? ? ?');
    expect(keysOf(twice, 'row-repeated')).toEqual(['disputes.']);
  });
});
