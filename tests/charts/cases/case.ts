import type { ChartTable, ChartWords, PictureOptions } from '../../../src/charts/chart.ts';

/** What every chart is drawn with. */
export const caseNames = ['typical', 'all-zero', 'one-row', 'missing', 'long-names', '300-rows'] as const;
export type CaseName = (typeof caseNames)[number];

export interface ChartCase {
  readonly draw: (options: PictureOptions) => string;
  /** The numbers that the picture must agree with. */
  readonly table: ChartTable;
  /** Texts with digits that are not in the table: ticks of axes, medians, limits. Each must occur. */
  readonly also?: readonly string[];
  /** Rows of the table without a shape, such as those without a number; by their heads. */
  readonly unmarked?: readonly string[];
}

/** A chart by the name of its file, with all its cases. */
export interface ChartCases {
  readonly chart: string;
  readonly cases: Readonly<Record<CaseName, ChartCase>>;
}

export const words: ChartWords = {
  count: (value) => value.toLocaleString('en'),
  share: (value) => `${(value * 100).toFixed(1)}%`,
  missing: '未报告',
};

/** Names that no label has room for. */
export const longNames = [
  '某某市某某新区行政审批和政务信息管理局（某某市某某新区公共资源交易监督管理办公室）',
  '某某壮族瑶族自治县人民政府办公室',
  'Office of the People’s Government of the Autonomous County of Somewhere 某某自治县人民政府办公室',
];

/** `甲`, `乙` … : 300 names of two characters, all different. */
export function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `县${String.fromCodePoint(0x4e00 + index)}`);
}
