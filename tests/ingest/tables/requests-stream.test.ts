import { describe, expect, it } from 'vitest';
import type { Block, Word } from '../../../src/ingest/readers/document.ts';
import { readText } from '../../../src/ingest/readers/text.ts';
import { readRequestsStream } from '../../../src/ingest/tables/requests-stream.ts';
import type { TableReading } from '../../../src/ingest/tables/table-reading.ts';

const heads = ['申请人情况', '自然人 法人或其他组织 总计', '商业企业 科研机构 社会公益组织 法律服务机构 其他'];
const received = '一、本年新收政府信息公开申请数量';
const carriedIn = '二、上年结转政府信息公开申请数量';
const correction = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';

function read(lines: readonly string[]): TableReading {
  return readRequestsStream(readText([...heads, ...lines].join('\n')));
}

/** A row as one text: numbers as read, with a d behind what was derived, _ blank, ? unreadable, . absent. */
function rowOf({ cells }: TableReading, id: string): string {
  const own = [...cells].filter(([key]) => key.startsWith(`requests.${id}.`));
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

const unclear = 'edition-unclear requests.other_';
const refused = '? ? ? ? ? ? ?';
const missing = '. . . . . . .';

describe('rows of table 3 without a grid', () => {
  it.each<[string, string[]]>([
    ['behind their label', [`${received} 5 1 0 2 0 3 11`, `${carriedIn} 0 0 0 0 0 4 4`]],
    ['below their label', [received, '5 1 0 2 0 3 11', carriedIn, '0 0 0 0 0 4 4']],
    [
      'between the lines of a wrapped label',
      [
        '一、本年新收政府',
        '5 1 0 2 0 3 11',
        '信息公开申请数量',
        '二、上年结转政府',
        '0 0 0 0 0 4 4',
        '信息公开申请数量',
      ],
    ],
    [
      'behind one of the lines of a wrapped label',
      ['一、本年新收政府', '信息公开申请数量 5 1 0 2 0 3 11', '二、上年结转政府 0 0 0 0 0 4 4', '信息公开申请数量'],
    ],
    ['one cell to a line', [received, ...'5 1 0 2 0 3 11'.split(' '), carriedIn, ...'0 0 0 0 0 4 4'.split(' ')]],
    ['with the number of a page between them', [received, '5 1 0 2 0 3 11', '- 3 -', carriedIn, '0 0 0 0 0 4 4']],
    ['with the heads repeated between them', [`${received} 5 1 0 2 0 3 11`, ...heads, `${carriedIn} 0 0 0 0 0 4 4`]],
    ['in another order than the form', [`${carriedIn} 0 0 0 0 0 4 4`, `${received} 5 1 0 2 0 3 11`]],
  ])('are read %s', (_, lines) => {
    const reading = read(lines);
    expect(rowOf(reading, 'new_received')).toBe('5 1 0 2 0 3 11');
    expect(rowOf(reading, 'carried_in')).toBe('0 0 0 0 0 4 4');
    expect(rowOf(reading, 'granted')).toBe(missing);
    expect(problemsOf(reading)).toEqual([unclear]);
  });

  it('are read beside the heads of their groups', () => {
    const reading = read([
      `${received} 3 0 0 0 0 0 3`,
      '三、本年度办理结果 （一）予以公开 2 0 0 0 0 0 2',
      '（三）不予公开 1.属于国家秘密 1 0 0 0 0 0 1',
      '2.其他法律行政法规禁止公开 0 0 0 0 0 0 0',
    ]);
    expect(rowOf(reading, 'granted')).toBe('2 0 0 0 0 0 2');
    expect(rowOf(reading, 'denied_state_secret')).toBe('1 0 0 0 0 0 1');
    expect(rowOf(reading, 'denied_prohibited_by_law')).toBe('0 0 0 0 0 0 0');
  });

  it('may be blank, and are then reported blank', () => {
    const reading = read([`${received} - - 无 / — - -`, `${carriedIn} 4 0 0 0 0 0 4`]);
    expect(rowOf(reading, 'new_received')).toBe('_ _ _ _ _ _ _');
    expect(problemsOf(reading)[0]).toMatch(/^cell-blank requests\.new_received\.natural_person /u);
  });

  it('keep numbers that contradict each other as they are', () => {
    const reading = read([`${received} 10 1 0 0 0 0 0`, `${carriedIn} 0 0 0 0 0 0 0`]);
    expect(rowOf(reading, 'new_received')).toBe('10 1 0 0 0 0 0');
  });
});

describe('the edition of table 3 without a grid', () => {
  it('is that of 2021 when it has the rows under other handling', () => {
    const reading = read([
      `${received} 1 0 0 0 0 0 1`,
      '（六）其他处理',
      `${correction} 0 0 0 0 0 0 0`,
      '3.其他 1 0 0 0 0 0 1',
    ]);
    expect(reading.edition).toBe('2021');
    expect(rowOf(reading, 'other_overdue_correction')).toBe('0 0 0 0 0 0 0');
    expect(rowOf(reading, 'other_misc')).toBe('1 0 0 0 0 0 1');
  });

  it('is that of 2019 when other handling has the values itself', () => {
    const reading = read([`${received} 1 0 0 0 0 0 1`, '（六）其他处理 1 0 0 0 0 0 1', '（七）总计 1 0 0 0 0 0 1']);
    expect(reading.edition).toBe('2019');
    expect(rowOf(reading, 'other_handling')).toBe('1 0 0 0 0 0 1');
    expect(rowOf(reading, 'result_total')).toBe('1 0 0 0 0 0 1');
  });

  it('is not known when neither occurs, and the rows of both editions are read', () => {
    const reading = read([`${received} 1 0 0 0 0 0 1`, `${carriedIn} 0 0 0 0 0 0 0`]);
    expect(reading.edition).toBeNull();
    expect(rowOf(reading, 'new_received')).toBe('1 0 0 0 0 0 1');
    expect([...reading.cells.keys()].filter((key) => key.startsWith('requests.other_'))).toEqual([]);
  });
});

describe('rows of table 3 that nothing settles', () => {
  it.each<[string, string]>([
    ['a number too few', '5 1 0 2 0 11'],
    ['a number too many', '5 1 0 2 0 3 0 11'],
    ['a thousand with a space', '1 005 1 0 2 0 3 1011'],
  ])('are refused with %s', (_, values) => {
    const reading = read([`${received} ${values}`, `${carriedIn} 0 0 0 0 0 4 4`]);
    expect(rowOf(reading, 'new_received')).toBe(refused);
    expect(rowOf(reading, 'carried_in')).toBe('0 0 0 0 0 4 4');
    expect(problemsOf(reading)).toContain('row-unaligned requests.new_received.');
  });

  it('are refused when they occur twice with other values', () => {
    const reading = read([`${received} 1 0 0 0 0 0 1`, `${carriedIn} 4 0 0 0 0 0 4`, `${received} 2 0 0 0 0 0 2`]);
    expect(rowOf(reading, 'new_received')).toBe(refused);
    expect(problemsOf(reading)).toContain('row-repeated requests.new_received.');
  });

  it('are read once when they occur twice with the same values', () => {
    const reading = read([`${received} 1 0 0 0 0 0 1`, `${received} 1 0 0 0 0 0 1`, `${carriedIn} 4 0 0 0 0 0 4`]);
    expect(rowOf(reading, 'new_received')).toBe('1 0 0 0 0 0 1');
  });

  it('leave out a local row, which takes the place of none', () => {
    const reading = read([
      `${received} 1 0 0 0 0 0 1`,
      '其中：网上申请 9 9 9 9 9 9 54',
      `${carriedIn} 4 0 0 0 0 0 4`,
      '（一）予以公开 2 0 0 0 0 0 2',
    ]);
    expect(rowOf(reading, 'new_received')).toBe('1 0 0 0 0 0 1');
    expect(rowOf(reading, 'carried_in')).toBe('4 0 0 0 0 0 4');
    expect(problemsOf(reading)).toContain('row-unknown');
  });

  it('are all refused when the values stand before the labels', () => {
    const reading = read(['1 0 0 0 0 0 1', received, '4 0 0 0 0 0 4', carriedIn]);
    expect(reading.cells.size).toBe(0);
    expect(problemsOf(reading)).toEqual(['table-scrambled requests.']);
  });

  it('are all refused when labels and values stand apart', () => {
    const reading = read([received, carriedIn, '（一）予以公开', '1 0 0 0 0 0 1', '4 0 0 0 0 0 4', '2 0 0 0 0 0 2']);
    expect(rowOf(reading, 'new_received')).not.toBe('4 0 0 0 0 0 4');
    expect([...reading.cells.values()].filter(({ state }) => state === 'reported')).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'kinds of organisation change places',
      ['自然人 法人或其他组织 总计', '科研机构 商业企业 社会公益组织 法律服务机构 其他'],
    ],
    ['the total comes first', ['总计 自然人 法人或其他组织', '商业企业 科研机构 社会公益组织 法律服务机构 其他']],
    ['a column is added', ['自然人 法人或其他组织 总计', '商业企业 科研机构 社会公益组织 新闻媒体 法律服务机构 其他']],
  ])('are all refused when %s', (_, own) => {
    const text = [...own, `${received} 1 2 3 4 5 6 21`, `${carriedIn} 1 0 0 0 0 0 1`].join('\n');
    const reading = readRequestsStream(readText(text));
    expect(reading.cells.size).toBe(0);
    expect(problemsOf(reading)).toEqual(['header-unexpected requests.']);
  });

  it('are none where there is no such table', () => {
    const reading = readRequestsStream(readText('本年度收到政府信息公开申请21件，办结21件。'));
    expect(reading.edition).toBeNull();
    expect(problemsOf(reading)).toEqual(['table-missing requests.']);
  });
});

describe('digits of table 3 that have run together', () => {
  const rows = [
    `${received}5000005`,
    `${carriedIn}0000000`,
    '（一）予以公开5000005',
    `${correction}0000000`,
    '（七）总计5000005',
    '四、结转下年度继续办理0000000',
  ];

  it('are taken apart where they can be read in one way', () => {
    const reading = read(rows);
    expect(reading.edition).toBe('2021');
    expect(rowOf(reading, 'new_received')).toBe('5d 0d 0d 0d 0d 0d 5d');
    expect(rowOf(reading, 'carried_out')).toBe('0d 0d 0d 0d 0d 0d 0d');
    expect(problemsOf(reading)).toContain('digits-split');
  });

  it('are refused with what they may mean where they can be read in several', () => {
    const reading = read(rows.map((row) => row.replace('公开5000005', '公开120000012')));
    expect(rowOf(reading, 'granted')).toBe(refused);
    const problem = reading.problems.find(({ code }) => code === 'digits-glued');
    expect(problem?.keys).toEqual(['requests.granted.']);
    expect(problem?.expected).toContain('12 0 0 0 0 0 12');
  });
});

describe('rows of table 3 on a page', () => {
  const columns = [200, 250, 300, 350, 400, 450, 500];

  function wordAt(text: string, left: number, y: number): Word {
    return { text, at: { page: 1, box: [left, y, 10, 10] }, left, right: left + 10 };
  }

  /** A line with a label and a value in every column; the sign ~ leaves one empty. */
  function pageLine(label: string, values: string, y: number): Block {
    const cells = values.split(' ').map((text, index) => ({ text, left: columns[index] ?? 0 }));
    const words = [
      wordAt(label, 50, y),
      ...cells.filter(({ text }) => text !== '~').map(({ text, left }) => wordAt(text, left, y)),
    ];
    return {
      kind: 'line',
      line: { text: words.map(({ text }) => text).join(' '), at: { page: 1, box: [50, y, 460, 10] }, words },
    };
  }

  const above: Block[] = [
    pageLine('申请人', '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计', 20),
    pageLine(received, '5 1 0 2 0 3 11', 40),
    pageLine(carriedIn, '0 0 0 0 0 4 4', 60),
  ];

  it.each<[string, string]>([
    ['~ 1 0 0 0 0 1', '_ 1 0 0 0 0 1'],
    ['1 0 0 ~ 0 0 1', '1 0 0 _ 0 0 1'],
    ['1 0 0 0 0 ~ 1', '1 0 0 0 0 _ 1'],
    ['~ ~ 1 ~ ~ ~ 1', '_ _ 1 _ _ _ 1'],
  ])('keep their empty cells in their columns: %s', (values, row) => {
    const reading = readRequestsStream([...above, pageLine('（一）予以公开', values, 80)]);
    expect(rowOf(reading, 'granted')).toBe(row);
  });

  it('are refused when a value stands between two columns', () => {
    const line = pageLine('（一）予以公开', '1 ~ ~ ~ ~ ~ ~', 80);
    if (line.kind !== 'line') throw new Error('no line');
    const words = [...(line.line.words ?? []), wordAt('1', 225, 80)];
    const reading = readRequestsStream([...above, { kind: 'line', line: { ...line.line, words } }]);
    expect(rowOf(reading, 'granted')).toBe(refused);
  });
});
