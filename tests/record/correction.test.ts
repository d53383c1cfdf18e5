import { describe, expect, it } from 'vitest';
import { declaresCorrection } from '../../src/record/correction.ts';

const at = { line: 1, column: 1 };

function declares({ title = '汾西县教育局2024年政府信息公开工作年度报告', below = '', file = '2024/a.txt' }): boolean {
  return declaresCorrection({
    title: { text: title, at },
    preamble: below === '' ? [] : [{ text: below, at }],
    source: { file, format: 'text', encoding: 'utf-8', bytes: 1, sha256: '', url: null, published: null },
  });
}

describe('declaresCorrection', () => {
  it.each([
    { title: '汾西县教育局2024年政府信息公开工作年度报告（更正版）' },
    { title: '汾西县教育局2024年政府信息公开工作年度报告(修订)' },
    { title: '汾西县教育局2024年政府信息公开工作年度报告（重新公布）' },
    { title: '【更正】汾西县教育局2024年政府信息公开工作年度报告' },
    { below: '（更正版）' },
    { below: '【2025年3月10日修正】' },
    { below: '更正说明：原报告表三“本年新收”误填为10，现更正为1。' },
    { below: '本报告为修订版，原报告作废。' },
    { below: '重新公布如下：' },
    { file: '2024/汾西县教育局-更正后.txt' },
    { file: '2024/修正版.docx' },
    { file: '2024/141034-fenxixian-jiaoyuju-2024-correction.txt' },
    { file: '2024/corrected_2024.pdf' },
  ])('sees it in %j', (report) => {
    expect(declares(report)).toBe(true);
  });

  it.each([
    {},
    { title: '汾西县教育局2024年政府信息公开工作年度报告（更正前）' },
    { below: '根据修订后的《中华人民共和国政府信息公开条例》，现公布2024年度报告。' },
    { below: '修订版的《条例》施行以来，我局认真落实，现将有关情况报告如下。' },
    { below: '本报告如有错误，请联系我局更正。' },
    { below: '全年更正信息3条，现将情况报告如下。' },
    { file: '2024/更正前.txt' },
    { file: '2024/待更正.txt' },
    { file: '更正/2024/a.txt' },
    { file: '2024/incorrected.txt' },
  ])('does not see it in %j', (report) => {
    expect(declares(report)).toBe(false);
  });
});
