import { parseArgs } from 'node:util';

export const usage =
  'npm run add -- FILE… [--agency NAME] [--year YEAR] [--region REGION] [--reports FOLDER] [--force]';

export interface AddArguments {
  /** As the caller wrote them. */
  readonly files: readonly string[];
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly region: string | undefined;
  readonly reports: string | undefined;
  readonly force: boolean;
}

/** The arguments of the command, or one line that says what is wrong with them. */
export function readArguments(args: readonly string[]): AddArguments | string {
  const text = { type: 'string' } as const;
  const options = { agency: text, year: text, region: text, reports: text, force: { type: 'boolean' } } as const;
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { agency, year, region, reports, force = false } = values;
    if (files.length === 0) return 'There is no file to add.';
    if (files.length > 1 && (agency !== undefined || year !== undefined)) {
      return '--agency and --year are for one file at a time.';
    }
    if (year !== undefined && !/^20\d\d$/u.test(year)) return `--year takes a year such as 2024, not “${year}”.`;
    return { files, agency, year: year === undefined ? undefined : Number(year), region, reports, force };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
