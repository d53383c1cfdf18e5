import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { ReportText } from '../../scripts/synthesize/report-texts.ts';
import type { Pagefind } from './find-pagefind.ts';
import type { Seconds } from './measure.ts';

/** Folders with more files than that are slow to list. */
const filesEach = 1000;

function writePage({ name, sections }: ReportText): string {
  const body = sections.flatMap(([, paragraphs]) => paragraphs.map((paragraph) => `<p>${paragraph}</p>`));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title></head><body>${body.join('\n')}</body></html>\n`;
}

/** Writes report texts as pages, of which none needs escapes. */
export function writePages(reports: Iterable<ReportText>, folder: string, most: number): number {
  let count = 0;
  for (const report of reports) {
    if (count === most) break;
    const part = join(folder, String(Math.floor(count / filesEach)));
    if (count % filesEach === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${count}.html`), writePage(report));
    count += 1;
  }
  return count;
}

/** Lets Pagefind index a folder of pages; the time of its processes as the shell counts it. */
export function runPagefind({ cli }: Pagefind, folder: string): Seconds {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" >&2; status=$?; times; exit $status', 'sh', process.execPath, cli, '--site', folder],
    { encoding: 'utf8', maxBuffer: 1024 ** 3 },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`Pagefind failed: ${stderr.slice(-2000)}`);
  // The shell's own times, then those of what it ran: 0m0.01s 0m0.00s.
  const [, children = ''] = stdout.trim().split('\n');
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, m, s]) => sum + 60 * Number(m) + Number(s),
    0,
  );
  return { cpu, wall };
}
