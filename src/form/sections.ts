import type { TableName, Text } from './terms.ts';

export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

export interface Section {
  readonly number: SectionNumber;
  /** 一 to 六, as the form numbers it. */
  readonly numeral: string;
  readonly heading: string;
  /** Other wordings seen in published reports; matched after normalisation. */
  readonly variants: readonly string[];
  /** For lists of contents. */
  readonly short: string;
  readonly english: string;
  /** The table that this section holds, or null for a section of prose. */
  readonly table: TableName | null;
}

/** The six sections of the form (国办公开办函〔2021〕30号, the same in 2019). */
export const sections: readonly Section[] = [
  {
    number: 1,
    numeral: '一',
    heading: '总体情况',
    variants: ['总体工作情况', '工作总体情况', '工作的总体情况', '政府信息公开工作总体情况', '概述', '基本情况'],
    short: '总体情况',
    english: 'Overview',
    table: null,
  },
  {
    number: 2,
    numeral: '二',
    heading: '主动公开政府信息情况',
    variants: ['主动公开情况', '主动公开政府信息的情况', '政府信息主动公开情况', '主动公开信息情况'],
    short: '主动公开',
    english: 'Information disclosed proactively',
    table: 'proactive',
  },
  {
    number: 3,
    numeral: '三',
    heading: '收到和处理政府信息公开申请情况',
    variants: [
      '收到和处理政府信息公开申请的情况',
      '收到和处理信息公开申请情况',
      '依申请公开政府信息情况',
      '依申请公开情况',
      '收到和处理政府信息公开申请',
      '政府信息依申请公开情况',
    ],
    short: '依申请公开',
    english: 'Requests received and handled',
    table: 'requests',
  },
  {
    number: 4,
    numeral: '四',
    heading: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '因政府信息公开工作被行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '因政府信息公开被申请行政复议、提起行政诉讼情况',
      '政府信息公开申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议、行政诉讼的情况',
      '行政复议、行政诉讼情况',
      '行政复议和行政诉讼情况',
    ],
    short: '复议和诉讼',
    english: 'Administrative reviews and lawsuits',
    table: 'disputes',
  },
  {
    number: 5,
    numeral: '五',
    heading: '存在的主要问题及改进情况',
    variants: [
      '存在问题及改进情况',
      '存在的问题及改进情况',
      '存在的主要问题和改进情况',
      '存在问题与改进方向',
      '存在的主要问题及整改措施',
      '存在的主要问题及改进措施',
      '存在的主要问题和改进措施',
      '存在的问题及改进措施',
      '存在问题及改进措施',
      '存在问题及整改措施',
      '存在的问题和改进情况',
      '主要问题及改进情况',
      '存在主要问题及改进情况',
      '工作存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的问题及改进情况',
    ],
    short: '问题和改进',
    english: 'Main problems and improvements',
    table: null,
  },
  {
    number: 6,
    numeral: '六',
    heading: '其他需要报告的事项',
    variants: ['其他需要报告的情况', '需要报告的其他事项', '其它需要报告的事项'],
    short: '其他事项',
    english: 'Other matters',
    table: null,
  },
];

/** A section as headings name it: 三、收到和处理政府信息公开申请情况, with the words of the report where they differ. */
export function nameSection({ number, numeral, english }: Section, heading: string): Text {
  return { zh: `${numeral}、${heading}`, en: `${number}. ${english}` };
}

/** The same for lists of contents. */
export function nameShort(locale: keyof Text, { number, numeral, short, english }: Section): string {
  return locale === 'zh' ? `${numeral}、${short}` : `${number}. ${english}`;
}
