import { spawn } from 'node:child_process';
import { z } from 'zod';
import { browserArguments, findTellingLine } from '../browser/find-browser.ts';
import { categories } from './categories.ts';

const auditSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** From 0 to 1; null for what does not apply, and for what only informs. */
  score: z.number().nullable(),
  displayValue: z.string().optional(),
  explanation: z.string().optional(),
  details: z.object({ items: z.unknown().optional() }).optional(),
});

const categorySchema = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

/** What Lighthouse tells of one run, as far as it is used here. */
const reportSchema = z.object({
  runWarnings: z.array(z.string()),
  categories: z.object({
    performance: categorySchema,
    accessibility: categorySchema,
    'best-practices': categorySchema,
    seo: categorySchema,
  }),
  audits: z.record(z.string(), auditSchema),
});

export type Audit = z.infer<typeof auditSchema>;
export type LighthouseReport = z.infer<typeof reportSchema>;

const mostMilliseconds = 180_000;

/** Lighthouse's flags: a phone on a slow network, which is what it measures by default, in English and without asking. */
function listArguments(address: string): string[] {
  return [
    address,
    '--output=json',
    '--quiet',
    '--locale=en-US',
    '--no-enable-error-reporting',
    // Only shown in its own pages; costs seconds on long ones.
    '--disable-full-page-screenshot',
    `--only-categories=${categories.map(({ id }) => id).join(',')}`,
    `--chrome-flags=${[...browserArguments, '--headless=new'].join(' ')}`,
  ];
}

/** The report in what Lighthouse printed, or, as a line of text, why there is none. */
export function readLighthouseReport(printed: string): LighthouseReport | string {
  try {
    const value: unknown = JSON.parse(printed);
    const failed = z.object({ runtimeError: z.object({ message: z.string() }) }).safeParse(value);
    if (failed.success) return failed.data.runtimeError.message;
    const report = reportSchema.safeParse(value);
    if (report.success) return report.data;
    return report.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  } catch {
    return 'no report was printed';
  }
}

/** Measures a page once, with a browser of its own; gives the report or, as a line of text, why there is none. */
export function runLighthouse(cli: string, browser: string, address: string): Promise<LighthouseReport | string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...listArguments(address)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CHROME_PATH: browser },
      timeout: mostMilliseconds,
      // On this signal Lighthouse ends its browser as well.
      killSignal: 'SIGINT',
    });
    let printed = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (cause) => resolve(cause.message));
    child.on('close', () => {
      const report = readLighthouseReport(printed);
      resolve(typeof report === 'string' && printed === '' ? findTellingLine(said) || report : report);
    });
  });
}
