import { writeReport, writeRequests } from '../tests/fixtures/report-text.ts';
import { buildReportsSite } from './build-reports-site.ts';

interface County {
  readonly name: string;
  readonly granted: number;
  readonly handled: number;
  /** What the total of the granted says instead. */
  readonly stated?: number | '';
}

/** Five with a rank, two of them equal; one of few cases, one of none, one that contradicts itself and one with a blank. */
const counties: readonly County[] = [
  { name: '文峰区', granted: 10, handled: 40 },
  { name: '北关区', granted: 30, handled: 40 },
  { name: '殷都区', granted: 6, handled: 12 },
  { name: '龙安区', granted: 10, handled: 20 },
  { name: '安阳县', granted: 0, handled: 15 },
  { name: '汤阴县', granted: 3, handled: 4 },
  { name: '滑县', granted: 0, handled: 0 },
  { name: '内黄县', granted: 9, handled: 20, stated: 8 },
  { name: '林州市', granted: 9, handled: 20, stated: '' },
];

/** In both columns that matter; the other applicants asked nothing. */
function ofPeople(row: string, count: number): Record<string, number> {
  return { [`requests.${row}.natural_person`]: count, [`requests.${row}.total`]: count };
}

function writeCounty({ name, granted, handled, stated = granted }: County, year: number): string {
  return writeReport({
    title: `${name}人民政府办公室${year}年政府信息公开工作年度报告`,
    requests: writeRequests({
      ...ofPeople('new_received', handled),
      ...ofPeople('granted', granted),
      ...ofPeople('unable_not_held', handled - granted),
      ...ofPeople('result_total', handled),
      'requests.granted.total': stated,
    }),
  });
}

const files: Readonly<Record<string, string>> = Object.fromEntries(
  [2023, 2024].flatMap((year) =>
    counties.map((county, index) => [`${year}/${index}.txt`, writeCounty(county, year)] as const),
  ),
);

/** Builds a site with rankings of every kind of row below `folder`, and gives its folder. */
export function buildRankingsSite(folder: string): string {
  return buildReportsSite(folder, files);
}
