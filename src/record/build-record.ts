import { runChecks } from '../analysis/checks/run-checks.ts';
import { describeProblem, problemCatalogue, type Problem } from '../ingest/problems.ts';
import { readNameLine } from '../ingest/outline/title.ts';
import type { Reading } from '../ingest/reading.ts';
import { identifyAgency, tellScope, type Identity } from '../places/agency.ts';
import type { Registry } from '../places/registry.ts';
import type { RecordProblem, ReportRecord } from './schema.ts';

/** What is known of a file besides what it says. */
export interface SourceFacts {
  /** As it is to be shown: relative to where the caller stands, or below the folder of reports. */
  readonly file: string;
  /** Path below the folder of reports, by which the registry names it. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

function reportIdentity(identity: Identity): Problem[] {
  if (identity.state === 'identified') return [];
  const found = identity.name === null ? {} : { found: identity.name };
  if (identity.state === 'unknown') return [{ code: 'agency-unresolved', ...found, keys: [] }];
  const code = identity.state === 'ambiguous' ? 'agency-ambiguous' : 'agency-conflict';
  return [{ code, ...found, expected: identity.candidates.join('、'), keys: [] }];
}

/** Names that stand alone among the last lines of the report; a date may stand below. */
function findSignatures({ sections }: Reading): string[] {
  const last = sections.at(-1)?.paragraphs.slice(-3) ?? [];
  return last.flatMap(({ text }) => readNameLine(text) ?? []);
}

/** The year of the folder that the file is in, when it is named like one. */
function readFolderYear(path: string): number | null {
  const folder = /(?:^|\/)(20\d\d)\/[^/]+$/u.exec(path)?.[1];
  return folder === undefined ? null : Number(folder);
}

function settleYear(titled: number | null, folder: number | null): { year: number | null; problems: Problem[] } {
  if (titled === null && folder === null) return { year: null, problems: [{ code: 'year-missing', keys: [] }] };
  if (titled === null || folder === null || titled === folder) return { year: titled ?? folder, problems: [] };
  return {
    year: titled,
    problems: [{ code: 'year-differs', found: String(titled), expected: String(folder), keys: [] }],
  };
}

export function toRecordProblem(problem: Problem): RecordProblem {
  const { severity, hint } = problemCatalogue[problem.code];
  return {
    code: problem.code,
    severity,
    message: describeProblem(problem, 'zh'),
    hint: hint.zh,
    ...(problem.at && { at: problem.at }),
    keys: [...problem.keys],
  };
}

/** Joins what a file says with who issued it and what the checks make of it. Pure: the same input, the same record. */
export function buildRecord(reading: Reading, facts: SourceFacts, registry: Registry): ReportRecord {
  const failed = reading.format === null;
  const paragraphs = [...reading.preamble, ...reading.sections.flatMap((section) => section.paragraphs)];
  const identity = identifyAgency(
    {
      declared: registry.names[facts.path] ?? null,
      title: reading.title?.agency ?? null,
      lines: paragraphs.map(({ text }) => text),
      signatures: findSignatures(reading),
    },
    registry,
  );
  const agency = !failed && identity.state === 'identified' ? identity.agency : null;
  const { year, problems } = settleYear(reading.title?.year ?? null, readFolderYear(facts.path));
  const own = failed ? [] : [...reportIdentity(identity), ...problems];
  return {
    schema: 1,
    id: agency && year !== null ? `${agency.id}/${year}` : null,
    agency: agency && { ...agency, region: { code: agency.region.code, path: [...agency.region.path] } },
    year,
    scope: agency ? tellScope(agency) : 'unknown',
    editions: { ...reading.editions },
    source: {
      file: facts.file,
      format: reading.format,
      encoding: reading.encoding,
      bytes: facts.bytes,
      sha256: facts.sha256,
      url: null,
      published: null,
    },
    title: reading.title && { text: reading.title.text, at: reading.title.at },
    preamble: [...reading.preamble],
    cells: Object.fromEntries(reading.cells),
    sections: reading.sections.map((section) => ({ ...section, paragraphs: [...section.paragraphs] })),
    claims: [],
    checks: failed ? [] : runChecks(reading).map((check) => ({ ...check, cells: [...check.cells] })),
    problems: [...own, ...reading.problems].map(toRecordProblem),
  };
}
