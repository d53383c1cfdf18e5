import type { Edition, Text } from './terms.ts';

export interface ProactiveColumn {
  readonly id: string;
  readonly label: string;
  readonly english: string;
  /** `count` is a non-negative integer, `change` a signed one, `money` may have decimals. */
  readonly measure: 'count' | 'change' | 'money';
}

export interface ProactiveRow {
  readonly id: string;
  readonly label: string;
  readonly variants: readonly string[];
  readonly english: string;
  readonly meaning: Text;
}

/** 第二十条第（一）项 → item 1 of article 20, which the form only cites. */
export function nameItem(item: string): Text {
  const number = '一二三四五六七八九'.indexOf(/（(.)）/u.exec(item)?.[1] ?? '') + 1;
  return { zh: item, en: `Article 20, item ${number}` };
}

/** One block of table 2: an item of art. 20 with a header row of its own. */
export interface ProactiveBlock {
  readonly item: string;
  readonly columns: readonly ProactiveColumn[];
  readonly rows: readonly ProactiveRow[];
}

const regulations: ProactiveRow = {
  id: 'regulations',
  label: '规章',
  variants: [],
  english: 'Rules',
  meaning: {
    zh: '国务院部门，以及省、自治区、直辖市和设区的市、自治州的人民政府制定的规章。',
    en: 'Rules made by ministries and by local governments with the power to legislate.',
  },
};
const normativeDocuments: Text = {
  zh: '行政机关依照法定权限、程序制定并公开发布，涉及公民、法人和其他组织权利义务，具有普遍约束力，在一定期限内反复适用的公文。',
  en: 'Documents below rules that are published and applied again and again, such as measures and notices.',
};
const licensing: ProactiveRow = {
  id: 'licensing',
  label: '行政许可',
  variants: [],
  english: 'Licences',
  meaning: {
    zh: '全年作出的行政许可决定，不论是否公开。',
    en: 'All licensing decisions of the year, published or not.',
  },
};
const penalties: ProactiveRow = {
  id: 'penalties',
  label: '行政处罚',
  variants: [],
  english: 'Penalties',
  meaning: { zh: '全年作出的行政处罚决定，不论是否公开。', en: 'All penalty decisions of the year, published or not.' },
};
const coercion: ProactiveRow = {
  id: 'coercion',
  label: '行政强制',
  variants: [],
  english: 'Coercive measures',
  meaning: {
    zh: '全年作出的行政强制决定，不论是否公开。',
    en: 'All decisions of the year on coercive measures, published or not.',
  },
};
const fees: ProactiveRow = {
  id: 'fees',
  label: '行政事业性收费',
  variants: [],
  english: 'Administrative fees',
  meaning: {
    zh: '全年收取的行政事业性收费。因申请的数量、频次明显超过合理范围而收取的信息处理费不在其内（第四十二条）。2019年版格式在这一行填写的是收费项目的数量。',
    en: 'Administrative fees charged in the year; the fee for processing requests is another thing.',
  },
};

const decisions: ProactiveColumn = {
  id: 'decisions',
  label: '本年处理决定数量',
  english: 'Decisions',
  measure: 'count',
};
const items2019: readonly ProactiveColumn[] = [
  { id: 'prev_year_items', label: '上一年项目数量', english: 'Items the year before', measure: 'count' },
  { id: 'change', label: '本年增/减', english: 'Change in the year', measure: 'change' },
];
const decisions2019: readonly ProactiveColumn[] = [
  ...items2019,
  { id: 'decisions', label: '处理决定数量', english: 'Decisions', measure: 'count' },
];

/** The head of the label column in every block. */
export const proactiveStubHead: Text = { zh: '信息内容', en: 'Information' };

/** Table 2 (Regulation art. 20, items 1, 5, 6, 8; in 2019 also 9), block by block. */
export const proactiveBlocks: Record<Edition, readonly ProactiveBlock[]> = {
  '2021': [
    {
      item: '第二十条第（一）项',
      columns: [
        { id: 'issued', label: '本年制发件数', english: 'Issued in the year', measure: 'count' },
        { id: 'repealed', label: '本年废止件数', english: 'Repealed in the year', measure: 'count' },
        { id: 'in_force', label: '现行有效件数', english: 'In force', measure: 'count' },
      ],
      rows: [
        regulations,
        {
          id: 'normative_documents',
          label: '行政规范性文件',
          variants: ['规范性文件'],
          english: 'Normative documents',
          meaning: normativeDocuments,
        },
      ],
    },
    { item: '第二十条第（五）项', columns: [decisions], rows: [licensing] },
    { item: '第二十条第（六）项', columns: [decisions], rows: [penalties, coercion] },
    {
      item: '第二十条第（八）项',
      columns: [
        {
          id: 'amount_wan_yuan',
          label: '本年收费金额（单位：万元）',
          english: 'Amount charged (10,000 yuan)',
          measure: 'money',
        },
      ],
      rows: [fees],
    },
  ],
  '2019': [
    {
      item: '第二十条第（一）项',
      columns: [
        { id: 'newly_made', label: '本年新制作数量', english: 'Newly made', measure: 'count' },
        { id: 'newly_disclosed', label: '本年新公开数量', english: 'Newly disclosed', measure: 'count' },
        { id: 'total_disclosed', label: '对外公开总数量', english: 'Disclosed in total', measure: 'count' },
      ],
      rows: [
        regulations,
        {
          id: 'normative_documents',
          label: '规范性文件',
          variants: ['行政规范性文件'],
          english: 'Normative documents',
          meaning: normativeDocuments,
        },
      ],
    },
    {
      item: '第二十条第（五）项',
      columns: decisions2019,
      rows: [
        licensing,
        {
          id: 'other_services',
          label: '其他对外管理服务事项',
          variants: [],
          english: 'Other services to the public',
          meaning: {
            zh: '行政许可以外的对外管理和服务事项，2019年版格式才有这一行。',
            en: 'Services to the public other than licences; only in the 2019 edition.',
          },
        },
      ],
    },
    { item: '第二十条第（六）项', columns: decisions2019, rows: [penalties, coercion] },
    { item: '第二十条第（八）项', columns: items2019, rows: [fees] },
    {
      item: '第二十条第（九）项',
      columns: [
        { id: 'items', label: '采购项目数量', english: 'Items', measure: 'count' },
        { id: 'amount', label: '采购总金额', english: 'Amount', measure: 'money' },
      ],
      rows: [
        {
          id: 'procurement',
          label: '政府集中采购',
          variants: [],
          english: 'Government procurement',
          meaning: {
            zh: '集中采购的项目和金额，2019年版格式才有这一行。',
            en: 'Items and amount of centralised procurement; only in the 2019 edition.',
          },
        },
      ],
    },
  ],
};
