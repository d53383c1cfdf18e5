import { describe, expect, it } from 'vitest';
import { problemCatalogue, describeProblem, type ProblemCode } from '../../src/ingest/problems.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import { failReading, readReport } from '../../src/ingest/reading.ts';
import type { ReportRecord } from '../../src/record/schema.ts';
import {
  toBytes,
  writeDisputes,
  writeProactive,
  writeReport,
  requestsHeader,
  writeRequests,
  type Parts,
} from '../fixtures/report-text.ts';
import { makeRecord } from '../../scripts/ingest/read-record.ts';
import { emptyRegistry } from '../../src/places/registry.ts';

const registry = emptyRegistry;

function record(parts: Partial<Parts>, path = '2024/a.txt'): Promise<ReportRecord> {
  return recordOfBytes(toBytes(writeReport(parts)), path);
}

async function recordOfBytes(bytes: Uint8Array, path = '2024/a.txt'): Promise<ReportRecord> {
  return buildRecord(await readReport(path, bytes), { file: path, path, bytes: bytes.length, sha256: '' }, registry);
}

/** The record of a report from which a text is withheld. */
function recordWithout(text: string): Promise<ReportRecord> {
  const withheld = [{ file: '2024/a.txt', text, reason: '申请人姓名' }];
  return makeRecord('2024/a.txt', '2024/a.txt', toBytes(writeReport()), { ...emptyRegistry, withheld });
}

const requests = writeRequests();

/** The same table as text that has lost its grid: a row a line, blanks between its cells. */
const requestLines: readonly string[] = [
  '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
  ...requests.slice(requestsHeader.length).map((line) => line.trim().replace(/\t+/gu, ' ')),
];
const zeros = '0 0 0 0 0 0 0';
/** The same with the blanks between numbers lost as well. */
const gluedLines = requestLines.map((line) => line.replace(zeros, '0000000'));

/** A page with a paragraph for each line, and a picture where its table of applications should be. */
function writePageWithPicture(): string {
  const lines = writeReport({ requests: ['〔图〕'] }).split('\n');
  return lines.map((line) => (line === '〔图〕' ? '<img src="table.png">' : `<p>${line}</p>`)).join('');
}

/** An OLE container, as Word writes a file with a password: nothing of the report can be seen. */
const encrypted = new Uint8Array([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...Buffer.from('EncryptedPackage', 'utf16le'),
]);

/** Codes that two files give together: tests/scripts/ingest/ingest-reports.test.ts has them. */
type PairCode =
  | 'report-duplicate'
  | 'report-superseded'
  | 'correction-unmatched'
  | 'registry-agency'
  | 'registry-ambiguous'
  | 'registry-change'
  | 'registry-zone'
  | 'registry-path'
  | 'withheld-path'
  | 'registry-division';

/** For each code a file that gives it. That a thread really gives up a file, tests/scripts/ingest/read-files.test.ts shows. */
const examples: Record<Exclude<ProblemCode, PairCode>, () => ReportRecord | Promise<ReportRecord>> = {
  'format-unsupported': () => recordOfBytes(toBytes('x'), '2024/a.doc'),
  'file-unreadable': () =>
    buildRecord(
      failReading({ code: 'file-unreadable', keys: [] }),
      { file: 'a', path: 'a', bytes: 0, sha256: '' },
      registry,
    ),
  'file-too-slow': () =>
    buildRecord(
      failReading({ code: 'file-too-slow', expected: '20', keys: [] }),
      { file: 'a', path: 'a', bytes: 0, sha256: '' },
      registry,
    ),
  'file-too-large': () => recordOfBytes(new Uint8Array(20 * 1024 * 1024 + 1)),
  'file-empty': () => recordOfBytes(new Uint8Array()),
  'file-not-text': () => recordOfBytes(new Uint8Array([0, 1, 2, 3])),
  'file-damaged': () => recordOfBytes(toBytes(writeReport()), '2024/a.docx'),
  'file-encrypted': () => recordOfBytes(encrypted, '2024/a.docx'),
  'file-too-complex': () => recordOfBytes(toBytes('<div>'.repeat(300) + writeReport()), '2024/a.html'),
  'file-without-text': () => recordOfBytes(toBytes('<p><img src="page-1.png"></p>'), '2024/a.html'),
  'title-missing': () => record({ title: '' }),
  'title-ambiguous': () =>
    record({ title: '汾西县教育局2023年政府信息公开工作年度报告\n汾西县教育局2024年政府信息公开工作年度报告' }),
  'report-second': () => recordOfBytes(toBytes(`${writeReport()}\n${writeReport()}`)),
  'table-other-year': () => record({ requests: ['上年数据：', ...writeRequests()] }),
  'table-too-long': () => record({ requests: [...requests, ...requests, ...requests, ...requests] }),
  'year-missing': () => record({ title: '汾西县教育局工作总结' }, 'a.txt'),
  'year-differs': () => record({}, '2023/a.txt'),
  'agency-unresolved': () => record({ title: '2024年政府信息公开工作年度报告' }),
  'agency-declared': async () =>
    buildRecord(
      await readReport('a.txt', toBytes(writeReport())),
      { file: 'a.txt', path: 'a.txt', bytes: 1, sha256: '' },
      { ...emptyRegistry, names: { 'a.txt': '殷都区教育局' } },
    ),
  'registry-date': async () =>
    buildRecord(
      await readReport('a.txt', toBytes(writeReport())),
      { file: 'a.txt', path: 'a.txt', bytes: 1, sha256: '' },
      { ...emptyRegistry, publications: { 'a.txt': { published: '2024-01-20' } } },
    ),
  'withheld-unmatched': () => recordWithout('张三丰'),
  'text-withheld': () => recordWithout('本段文字'),
  'agency-misspelt': () => record({ title: '沐阳县教育局2024年政府信息公开工作年度报告' }),
  'agency-ambiguous': () => record({ title: '鼓楼区教育局2024年政府信息公开工作年度报告' }),
  'agency-conflict': () => recordOfBytes(toBytes(`${writeReport()}\n汾西县教育局\n2025年1月20日`)),
  'section-missing': () => record({ headings: ['一、总体情况', '', '', '', '', ''] }),
  'heading-number-missing': () => recordOfBytes(toBytes(writeReport().replace('一、总体情况', '总体情况'))),
  'heading-number-wrong': () => recordOfBytes(toBytes(writeReport().replace('六、其他', '七、其他'))),
  'heading-repeated': () => recordOfBytes(toBytes(writeReport().replace('一、总体情况', '一、总体情况\n一、总体情况'))),
  'table-missing': () => record({ disputes: [] }),
  'table-image': () => recordOfBytes(toBytes(writePageWithPicture()), '2024/a.html'),
  'table-scrambled': () => {
    const [heads = '', ...rows] = requestLines;
    // Each row of numbers above the label that it may or may not belong to.
    return record({ requests: [heads, ...rows.flatMap((line) => [zeros, line.replace(` ${zeros}`, '')])] });
  },
  'table-misplaced': () => {
    const text = writeReport({ requests: [] });
    return recordOfBytes(toBytes(text.replace('一、总体情况\n', `一、总体情况\n${requests.join('\n')}\n`)));
  },
  'table-split': () => record({ requests: [...requests.slice(0, 9), ' ', ...requests.slice(9)] }),
  'edition-unsupported': () =>
    record({
      requests: ['指标名称\t计量单位\t2018年度\t历年累计', '收到申请数\t件\t4\t19', '申请办结数\t件\t4\t19'],
    }),
  'edition-unclear': () => record({ requests: requests.slice(0, 9) }),
  'header-typo': () => record({ disputes: writeDisputes().map((line) => line.replace('直接起诉', '直接起述')) }),
  'header-unexpected': () =>
    record({
      disputes: writeDisputes()
        .slice(1)
        .map((line) => line.replace('复议后起诉', '')),
    }),
  'label-typo': () => record({ requests: requests.map((line) => line.replace('属于国家秘密', '属予国家秘密')) }),
  'row-shifted': () => record({ requests: requests.map((line) => line.replace(/^\t\t(?=3\.其他)/u, '')) }),
  'row-torn': () =>
    record({
      requests: requestLines.flatMap((line) =>
        line.startsWith('二、') ? [zeros, line.replace(` ${zeros}`, '')] : [line],
      ),
    }),
  'digits-split': () => record({ requests: gluedLines }),
  // 64+0+0+2+0+4=70 is the only sum, but the total of all outcomes says 0: one relation is not enough.
  'digits-glued': () =>
    record({ requests: gluedLines.map((line) => line.replace('予以公开 0000000', '予以公开 640020470')) }),
  'row-unaligned': () => record({ requests: requests.map((line) => line.replace(/重复申请\t0/u, '重复申请\t0\t0')) }),
  'row-unknown': () => record({ requests: [...requests, '五、本地增加的一行\t\t\t1\t1\t1\t1\t1\t1\t6'] }),
  'row-repeated': () => record({ requests: [...requests, (requests.at(-1) ?? '').replace(/0$/u, '1')] }),
  'row-missing': () => record({ proactive: writeProactive().filter((line) => !line.startsWith('规章')) }),
  'cell-blank': () => record({ proactive: writeProactive({ 'proactive.regulations.issued': '' }) }),
  'cell-unreadable': () => record({ proactive: writeProactive({ 'proactive.regulations.issued': '若干' }) }),
};

describe('the catalogue of problems', () => {
  it.each(Object.entries(examples))('%s is given by a file that has it', async (code, make) => {
    const problems = (await make()).problems.filter((problem) => problem.code === code);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message, hint, severity } of problems) {
      expect(message).toMatch(/。$/u);
      expect(hint).toMatch(/。$/u);
      expect(severity).toBe(problemCatalogue[code as ProblemCode].severity);
    }
  });

  it('covers every cell that a file leaves without a number', async () => {
    for (const make of Object.values(examples)) {
      const { cells, problems } = await make();
      for (const [key, { state }] of Object.entries(cells)) {
        if (state === 'reported') continue;
        expect(
          problems.some(({ keys }) => keys.some((prefix) => key.startsWith(prefix))),
          key,
        ).toBe(true);
      }
    }
  });

  it('says what was found and what was expected, in both languages, long finds cut short', () => {
    const problem = { code: 'header-typo', found: '本年度止件数', expected: '本年废止件数', keys: [] } as const;
    expect(describeProblem(problem, 'zh')).toBe('表头文字有误：原文为“本年度止件数”，应为“本年废止件数”。');
    expect(describeProblem(problem, 'en')).toBe(
      'A column header is misspelt: found “本年度止件数”, expected “本年废止件数”.',
    );
    expect(describeProblem({ code: 'row-unknown', found: '长'.repeat(500), keys: [] }, 'zh')).toContain('长…”');
    expect(describeProblem({ code: 'file-empty', keys: [] }, 'zh')).toBe('文件没有内容。');
    expect(describeProblem({ code: 'year-differs', found: '2024', expected: '2023', keys: [] }, 'zh')).toBe(
      '标题为2024年，文件夹为2023年。',
    );
  });
});
