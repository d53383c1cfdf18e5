import { writeDisputes, writeProactive, writeReport, writeRequests } from '../tests/fixtures/report-text.ts';
import { buildReportsSite } from './build-reports-site.ts';

/** Counties of one prefecture: siblings, and peers of one another. */
const counties = ['文峰区', '北关区', '殷都区', '龙安区', '安阳县', '汤阴县', '滑县', '内黄县', '林州市'];

/** In both columns that matter; the other applicants asked nothing. */
function ofPeople(row: string, count: number): Record<string, number> {
  return { [`requests.${row}.natural_person`]: count, [`requests.${row}.total`]: count };
}

/** A report of so many requests, of which so many were granted and one in ten denied, and the rest not held. */
function writeCounty(county: string, year: number, handled: number, granted: number): string {
  const denied = Math.floor(handled / 10);
  return writeReport({
    title: `${county}人民政府办公室${year}年政府信息公开工作年度报告`,
    proactive: writeProactive({
      'proactive.normative_documents.issued': 3,
      'proactive.normative_documents.repealed': 1,
      'proactive.normative_documents.in_force': 12,
    }),
    requests: writeRequests({
      ...ofPeople('new_received', handled),
      ...ofPeople('granted', granted),
      ...ofPeople('denied_internal_affairs', denied),
      ...ofPeople('unable_not_held', handled - granted - denied),
      ...ofPeople('result_total', handled),
    }),
    disputes: writeDisputes({
      'disputes.review.upheld': 2,
      'disputes.review.corrected': 1,
      'disputes.review.total': 3,
    }),
  });
}

const files: Readonly<Record<string, string>> = Object.fromEntries(
  counties.flatMap((county, index) => [
    [`2023/${index}.txt`, writeCounty(county, 2023, 20 + index, 10)],
    [`2024/${index}.txt`, writeCounty(county, 2024, 20 * (index + 1), 10 * (index + 1) + (index === 8 ? 40 : index))],
  ]),
);

/** Builds a site that has every chart, below `folder`, and gives its folder. */
export function buildChartsSite(folder: string): string {
  return buildReportsSite(folder, files);
}
