import { parseArgs } from 'node:util';
import { findDivision } from '../../src/places/divisions.ts';
import { findDamage } from './damages/all-damages.ts';
import { type Encoding, encodings } from './encode-text.ts';
import { findLayout } from './layouts/all-layouts.ts';
import { type EditionChoice, editionChoices } from './truth/truth.ts';

export const usage =
  'usage: npm run synthesize -- --agencies N --years Y --seed S [--layouts A,B] [--damages A,B|none] ' +
  '[--edition 2021|2019|mixed] [--inconsistent SHARE] [--encoding NAME] [--within CODE] OUT\n' +
  '       npm run synthesize -- --list';

export interface CorpusOptions {
  readonly agencies: number;
  readonly years: number;
  readonly seed: number;
  /** Names; null for a realistic mix. */
  readonly layouts: readonly string[] | null;
  /** Names of which each file gets one; null for one file in seven with any. */
  readonly damages: readonly string[] | null;
  /** Null for the edition that was meant for the year. */
  readonly edition: EditionChoice | null;
  /** The share of reports in which the relations do not hold. */
  readonly inconsistent: number;
  readonly encoding: Encoding;
  /** Code of the division that all agencies are from; null for the whole country. */
  readonly within: string | null;
  readonly out: string;
}

/** What is wrong with the arguments, for a person. */
export interface WrongUse {
  readonly wrong: string;
}

const declared = {
  agencies: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  layouts: { type: 'string' },
  damages: { type: 'string' },
  edition: { type: 'string' },
  inconsistent: { type: 'string' },
  encoding: { type: 'string' },
  within: { type: 'string' },
  list: { type: 'boolean' },
} as const;

type Values = Partial<Record<Exclude<keyof typeof declared, 'list'>, string>>;

function readCount(values: Values, name: 'agencies' | 'years' | 'seed', low: number, high: number): number | WrongUse {
  const text = values[name];
  if (text === undefined) return { wrong: `--${name} is missing` };
  const count = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  return count >= low && count <= high ? count : { wrong: `--${name} must be a whole number from ${low} to ${high}` };
}

/** A list of names; null when it is not given. */
function readNames(
  text: string | undefined,
  kind: string,
  exists: (name: string) => boolean,
): string[] | null | WrongUse {
  if (text === undefined) return null;
  const names = text.split(',');
  const unknown = names.find((name) => !exists(name));
  return unknown === undefined ? names : { wrong: `there is no ${kind} "${unknown}" (--list shows all)` };
}

function readChoice<T extends string>(text: string, choices: readonly T[], option: string): T | WrongUse {
  return choices.find((choice) => choice === text) ?? { wrong: `${option} must be one of ${choices.join(', ')}` };
}

function readShare(text: string): number | WrongUse {
  const share = /^\d(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  return share <= 1 ? share : { wrong: '--inconsistent must be a share from 0 to 1' };
}

function isWrong(value: unknown): value is WrongUse {
  return typeof value === 'object' && value !== null && 'wrong' in value;
}

function readValues(values: Values, positionals: readonly string[]): CorpusOptions | WrongUse {
  const agencies = readCount(values, 'agencies', 1, 50_000);
  const years = readCount(values, 'years', 1, 20);
  const seed = readCount(values, 'seed', 0, 4_294_967_295);
  const layouts = readNames(values.layouts, 'layout', (name) => findLayout(name) !== null);
  const damages =
    values.damages === 'none' ? [] : readNames(values.damages, 'damage', (name) => findDamage(name) !== null);
  const choices = Object.keys(editionChoices) as EditionChoice[];
  const edition = values.edition === undefined ? null : readChoice(values.edition, choices, '--edition');
  const inconsistent = readShare(values.inconsistent ?? '0.05');
  const encoding = readChoice(values.encoding ?? 'utf-8', encodings, '--encoding');
  const { within = null } = values;
  const [out, ...more] = positionals;
  if (isWrong(agencies)) return agencies;
  if (isWrong(years)) return years;
  if (isWrong(seed)) return seed;
  if (isWrong(layouts)) return layouts;
  if (isWrong(damages)) return damages;
  if (isWrong(edition)) return edition;
  if (isWrong(inconsistent)) return inconsistent;
  if (isWrong(encoding)) return encoding;
  if (within !== null && findDivision(within) === null) {
    return { wrong: `there is no division ${within}; write its code of six digits` };
  }
  if (out === undefined || more.length > 0) return { wrong: 'name one folder to write to' };
  return { agencies, years, seed, layouts, damages, edition, inconsistent, encoding, within, out };
}

/** The arguments of the command: options, a wish for the lists, or what is wrong. */
export function readCorpusOptions(args: readonly string[]): CorpusOptions | 'list' | WrongUse {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: declared, allowPositionals: true });
    return values.list ? 'list' : readValues(values, positionals);
  } catch (cause) {
    return { wrong: cause instanceof Error ? cause.message : String(cause) };
  }
}
