import type { Text } from '../../form/terms.ts';

export interface FindingKind {
  readonly name: Text;
  /** One neutral sentence on how such a thing can arise. */
  readonly cause: Text;
}

/** What is found, in the order of pages: first what cannot be right as it stands, then what is only worth a look. */
export const findingKinds = {
  relation: {
    name: { zh: '表内勾稽关系不符', en: 'Totals that do not add up' },
    cause: {
      zh: '填报时录错一格、汇总时漏加、转成网页或者PDF时错位，或者本站读取有误，都可能造成这种情况。',
      en: 'A slip in one cell, a part left out of a sum, a cell moved by a converter, or our reading may cause this.',
    },
  },
  'carry-over': {
    name: { zh: '结转件数与上一年报告不一致', en: 'Carried in is not what was carried over' },
    cause: {
      zh: '上一年的数后来又有更正、两年的统计口径不同、机构职能有调整，都可能造成这种情况。',
      en: 'Later corrections, other ways of counting, or tasks that moved between bodies may cause this.',
    },
  },
  'prose-differs': {
    name: { zh: '正文的数与表格不一致', en: 'Prose and table differ' },
    cause: {
      zh: '正文可能只说其中一部分，统计的时间或者范围可能与表格不同，也可能是笔误，或者本站认错了这句话。',
      en: 'The prose may speak of a part or of another scope, hold a slip of the pen, or have been misunderstood by us.',
    },
  },
  'prose-denies': {
    name: { zh: '正文说没有复议或诉讼，表格里有', en: 'Prose denies disputes in the table' },
    cause: {
      zh: '正文和表格可能由不同的人在不同的时间填写，正文也可能沿用了往年的写法。',
      en: 'Prose and table may be written by different people at different times, or the prose kept from other years.',
    },
  },
  'prose-silent': {
    name: { zh: '表格里有复议或诉讼，正文没有提到', en: 'Disputes not mentioned in the prose' },
    cause: {
      zh: '国家规定的格式只要求在表格里填报，没有要求正文再写。',
      en: 'The form asks for disputes in the table only; the prose need not mention them.',
    },
  },
  stock: {
    name: { zh: '有效件数与增减不一致', en: 'Documents in force do not follow from changes' },
    cause: {
      zh: '有的文件到期自行失效而不计入废止，清理或者重新统计以后件数也会变，所以这不一定是差错。',
      en: 'Documents may lapse without being repealed, or be counted anew; this need not be a mistake.',
    },
  },
  jump: {
    name: {
      zh: '增至上一年的五倍以上，或者减至五分之一以下',
      en: 'At least five times the year before, or at most a fifth',
    },
    cause: {
      zh: '职能划转、统计口径调整、集中提出的申请，都可能使一个数在一年之间大增大减。',
      en: 'Tasks that moved, other ways of counting, or many requests at once can change a figure within a year.',
    },
  },
  unusual: {
    name: { zh: '比率超出同类机关的波动范围', en: 'Outside the 99.8% limits of similar agencies' },
    cause: {
      zh: '各机关收到的申请内容不同，比率本来就会有差别；超出波动范围（99.8%的控制限）只说明差别难以用随机波动解释。',
      en: 'Bodies are asked for different things; being outside the limits only says that chance alone hardly explains it.',
    },
  },
  unchanged: {
    name: { zh: '文字与上一年报告大部分相同', en: 'Text much as in the year before' },
    cause: {
      zh: '每年的工作和格式相近，沿用原有文字是常见的；第五部分写的是当年的问题和改进，读者可以对照两年的原文。',
      en: 'Yearly work is alike and text is often kept; readers can compare both years side by side.',
    },
  },
  copied: {
    name: { zh: '文字与其他机关的报告大部分相同', en: 'Text largely the same as in another agency’s report' },
    cause: {
      zh: '同一地区的机关常用上级提供的统一模板，文字可能因此相同。',
      en: 'Bodies of a region often use a template that their superiors provide.',
    },
  },
} as const satisfies Record<string, FindingKind>;

export type FindingKindId = keyof typeof findingKinds;

export const findingKindIds = Object.keys(findingKinds) as readonly FindingKindId[];
