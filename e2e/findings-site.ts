import { writeDisputes, writeReport, writeRequests } from '../tests/fixtures/report-text.ts';
import { buildReportsSite } from './build-reports-site.ts';

const overview = [
  '本机关围绕群众关心的事项开展政务公开，梳理公开目录，更新公开指南，对公开内容实行审核登记，并通过座谈会听取意见，全年组织业务学习一次。',
  '依申请公开方面，认真登记、审核和答复每一件申请，答复文书由法律顾问审核，未收到依申请公开申请的月份也照常值守。',
];

/** Of two years and two provinces: a row that does not add up, and disputes that the prose does not mention. */
const files: Readonly<Record<string, string>> = {
  '2023/a.txt': writeReport({
    title: '汾西县教育局2023年政府信息公开工作年度报告',
    requests: writeRequests({ 'requests.granted.natural_person': 1 }),
  }),
  '2024/a.txt': writeReport({
    title: '汾西县教育局2024年政府信息公开工作年度报告',
    overview,
    disputes: writeDisputes({ 'disputes.review.upheld': 1, 'disputes.review.total': 1 }),
  }),
  '2024/b.txt': writeReport({
    title: '安阳市殷都区财政局2024年政府信息公开工作年度报告',
    requests: writeRequests({ 'requests.granted.natural_person': 2 }),
  }),
};

/** Builds a site of reports with findings below `folder`, and gives its folder. */
export function buildFindingsSite(folder: string): string {
  return buildReportsSite(folder, files);
}
