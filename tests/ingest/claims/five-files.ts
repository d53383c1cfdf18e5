const fenxi = '141034-fenxixian-renminzhengfu-bangongshi-2024.txt';
const zhanhe = '410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju-2024.txt';
const yindu = '410505-yinduqu-renminzhengfu-bangongshi-2024.txt';
const sanmenxia = '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi-2024.txt';
const yuandian = '411203101-yuandianzhen-renminzhengfu-2024.txt';

interface ExpectedClaim {
  readonly key: string;
  readonly value: number;
  readonly quote: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Every claim in the prose of the published reports, by file name, in the order of the text; found by reading.
 * `line` and `column` (Unicode characters, from 1) are where the number begins, or the words that deny or say "all".
 */
export const fiveFiles: Readonly<Record<string, readonly ExpectedClaim[]>> = {
  [fenxi]: [
    { key: 'published.website', value: 2007, quote: '门户网站发布各类信息2007条', line: 11, column: 129 },
    { key: 'requests.new_received.total', value: 5, quote: '共受理政府信息公开申请5件', line: 12, column: 130 },
    { key: 'requests.result_total.total', value: 4, quote: '依法办结4件', line: 12, column: 137 },
    { key: 'requests.carried_out.total', value: 1, quote: '结转下一年办理1件', line: 12, column: 147 },
    {
      key: 'disputes.review.total',
      value: 0,
      quote: '未发生政府信息公开行政复议、行政诉讼案件',
      line: 12,
      column: 150,
    },
    {
      key: 'disputes.litigation.total',
      value: 0,
      quote: '未发生政府信息公开行政复议、行政诉讼案件',
      line: 12,
      column: 150,
    },
    { key: 'fees.processing', value: 0, quote: '未收取政府信息公开信息处理费', line: 418, column: 10 },
  ],
  [zhanhe]: [
    { key: 'requests.new_received.total', value: 0, quote: '未收到依申请公开信息', line: 13, column: 5 },
    { key: 'fees.processing', value: 0, quote: '没有产生政府信息公开处理费', line: 91, column: 66 },
  ],
  [yindu]: [
    { key: 'published.website', value: 1002, quote: '政府网站共发布政府信息 1002 条', line: 9, column: 80 },
    { key: 'published.other', value: 9, quote: '概况类信息更新 9 条', line: 9, column: 97 },
    { key: 'published.other', value: 646, quote: '政务动态信息更新 646 条', line: 9, column: 110 },
    { key: 'published.other', value: 347, quote: '信息公开目录信息更新 347 条', line: 9, column: 127 },
    { key: 'published.wechat', value: 336, quote: '微信公众号发布信息 336 条', line: 9, column: 149 },
    { key: 'requests.new_received.total', value: 21, quote: '提出的政府信息公开申请 21 件', line: 11, column: 89 },
  ],
  [sanmenxia]: [
    { key: 'published.website', value: 2815, quote: '门户网站主动公开政府信息 2815 条', line: 9, column: 70 },
    { key: 'published.wechat', value: 1493, quote: '“开发区资讯”发布政府信息 1493 条', line: 9, column: 96 },
    // 公民提交…18 件: "citizens" means whoever applied, so the total and not the column of natural persons.
    { key: 'requests.new_received.total', value: 18, quote: '提交政府信息公开申请 18 件', line: 11, column: 70 },
    { key: 'requests.carried_out.total', value: 0, quote: '均在法定时限内妥善办结', line: 11, column: 75 },
    // 已审结为维持结果 names the outcome without a number of its own: the total only.
    { key: 'disputes.review.total', value: 7, quote: '行政复议 7 件', line: 11, column: 92 },
    { key: 'fees.processing', value: 0, quote: '未产生信息公开处理费', line: 86, column: 82 },
  ],
  [yuandian]: [{ key: 'fees.processing', value: 0, quote: '未产生信息公开处理费', line: 90, column: 79 }],
};

type Verdict = 'agrees' | 'differs' | 'scope' | 'not_assessable' | 'unmatched';

/** What comparing each claim of `fiveFiles` with the tables of its file gives, in the same order; done by hand. */
export const fiveVerdicts: Readonly<Record<string, readonly Verdict[]>> = {
  [fenxi]: ['unmatched', 'agrees', 'agrees', 'agrees', 'agrees', 'agrees', 'unmatched'],
  [zhanhe]: ['agrees', 'unmatched'],
  [yindu]: ['unmatched', 'unmatched', 'unmatched', 'unmatched', 'unmatched', 'agrees'],
  [sanmenxia]: ['unmatched', 'unmatched', 'agrees', 'agrees', 'agrees', 'unmatched'],
  [yuandian]: ['unmatched'],
};

interface ExpectedSilence {
  readonly block: 'review' | 'litigation';
  /** Numbers in table 4 by outcome; for lawsuits those without and after a review added up. */
  readonly outcomes: Readonly<Record<'upheld' | 'corrected' | 'other_result' | 'pending' | 'total', number>>;
  readonly said: 'nothing' | 'denied';
}

/** Disputes in table 4 that the prose passes over or denies, by file name; found by reading. */
export const fiveSilences: Readonly<Record<string, readonly ExpectedSilence[]>> = {
  [fenxi]: [],
  [zhanhe]: [],
  [yindu]: [
    {
      block: 'review',
      outcomes: { upheld: 0, corrected: 3, other_result: 0, pending: 0, total: 3 },
      said: 'nothing',
    },
    {
      block: 'litigation',
      outcomes: { upheld: 0, corrected: 0, other_result: 1, pending: 1, total: 2 },
      said: 'nothing',
    },
  ],
  [sanmenxia]: [],
  [yuandian]: [],
};
