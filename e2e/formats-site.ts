import { writeComparedFiles } from '../scripts/compare/write-compared-files.ts';
import { writeSearchFiles } from '../scripts/search/write-search-files.ts';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { summariseRecord } from '../src/record/catalogue.ts';
import { emptyRegistry } from '../src/places/registry.ts';
import { declarationsOf } from '../src/places/succession.ts';
import { listKnownAgencies } from '../src/record/known-agencies.ts';
import { toSourceView } from '../src/record/source-view.ts';
import { reportsVariable, workVariable } from '../src/store/folders.ts';
import { writeCatalogue, writeRecord, type PlacedRecord } from '../src/store/records.ts';
import { writeSourceView } from '../src/store/source-views.ts';
import { placeReport } from '../tests/fixtures/placed-report.ts';
import { writeDisputes, writeProactive, writeReport } from '../tests/fixtures/report-text.ts';

const reports = [
  { format: 'html', file: '2024/page.html', agency: '汾西县教育局' },
  { format: 'word', file: '2024/word.docx', agency: '汾西县财政局' },
  { format: 'pdf', file: '2024/print.pdf', agency: '汾西县民政局' },
] as const;

/** A report with a blank cell, one that is no number, and misspelt words. */
function writeOddReport(agency: string): string {
  return writeReport({
    title: `${agency}2024年政府信息公开工作年度报告`,
    proactive: writeProactive({
      'proactive.regulations.issued': '',
      'proactive.normative_documents.issued': '若干 〈b〉<b>&amp;',
      'proactive.licensing.processed': 1234,
    }),
    disputes: writeDisputes({ 'disputes.review.upheld': 1, 'disputes.review.total': 1 }).map((line) =>
      line.replace('直接起诉', '直接起述'),
    ),
  });
}

/**
 * Builds a site of one report each in HTML, Word and PDF below `folder`, from records and views as reading writes them,
 * and gives its folder and the ids of the reports.
 */
export async function buildFormatsSite(folder: string): Promise<{
  dist: string;
  ids: Record<'html' | 'word' | 'pdf', string>;
}> {
  const environment = {
    [reportsVariable]: join(folder, 'reports'),
    [workVariable]: join(folder, 'work'),
    GONGKAI_OUT: join(folder, 'dist'),
  };
  Object.assign(process.env, environment);
  const placed: PlacedRecord[] = [];
  for (const { format, file, agency } of reports) {
    const { bytes, document, record } = await placeReport(writeOddReport(agency), format, file);
    const path = join(folder, 'reports', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    writeRecord(record);
    const view = toSourceView(document);
    if (view) writeSourceView(record.id, view);
    placed.push(record);
  }
  const entries = placed.map(summariseRecord);
  const agencies = listKnownAgencies(entries, declarationsOf(emptyRegistry));
  writeCatalogue({ version: '', reports: entries, agencies, changes: [], unplaced: [] });
  writeSearchFiles();
  writeComparedFiles();
  // Astro keeps to the environment that it is loaded in.
  const build = "await (await import('astro')).build({ root: process.cwd(), logLevel: 'error' })";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', build], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site was not built: ${stderr}`);
  const [html = '', word = '', pdf = ''] = placed.map(({ id }) => id);
  return { dist: join(folder, 'dist'), ids: { html, word, pdf } };
}
