import { findSilences } from '../analysis/claims/find-silences.ts';
import { judgeClaims, type Speaker } from '../analysis/claims/judge-claims.ts';
import { readClaims } from '../ingest/claims/read-claims.ts';
import { describeProblem, problemCatalogue, quoteProblem, type Problem } from '../ingest/problems.ts';
import { readNameLine } from '../ingest/outline/title.ts';
import type { Reading } from '../ingest/reading.ts';
import type { WithheldCount } from '../ingest/withhold.ts';
import { identifyAgency, tellScope, type Agency, type Evidence, type Identity } from '../places/agency.ts';
import type { Registry } from '../places/registry.ts';
import { declarationsOf, keepId } from '../places/succession.ts';
import { checkRecord } from './check-record.ts';
import type { RecordProblem, ReportRecord } from './schema.ts';

/** What is known of a file besides what it says. */
export interface SourceFacts {
  /** As it is to be shown: relative to where the caller stands, or below the folder of reports. */
  readonly file: string;
  /** Path below the folder of reports, by which the registry names it. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What was withheld from it, where anything was. */
  readonly withheld?: readonly WithheldCount[] | undefined;
}

/** More candidates than these only fill the line. */
const mostCandidates = 8;

/** The candidates for a name, in a line. */
export function nameCandidates(candidates: readonly string[]): string {
  const shown = candidates.slice(0, mostCandidates).join('、');
  return candidates.length > mostCandidates ? `${shown}……（${candidates.length}）` : shown;
}

function reportIdentity(identity: Identity): Problem[] {
  if (identity.state === 'identified') {
    const { misspelt, agency } = identity;
    return misspelt === undefined
      ? []
      : [{ code: 'agency-misspelt', found: misspelt, expected: agency.name, keys: [] }];
  }
  const found = identity.name === null ? {} : { found: identity.name };
  if (identity.state === 'unknown') return [{ code: 'agency-unresolved', ...found, keys: [] }];
  const code = identity.state === 'ambiguous' ? 'agency-ambiguous' : 'agency-conflict';
  return [{ code, ...found, expected: nameCandidates(identity.candidates), keys: [] }];
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

/** The year in the name of the file, when there is no other. */
function readFileYear(path: string): number | null {
  const years = (path.split('/').at(-1) ?? '').match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/** The code of the division that the registry says the reports of a folder are from; the deepest folder counts. */
function findFolderRegion(path: string, { folders }: Registry): string | null {
  const [deepest] = Object.keys(folders)
    .map((folder) => folder.replace(/\/+$/u, ''))
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length);
  return deepest === undefined ? null : (folders[deepest] ?? folders[`${deepest}/`] ?? null);
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
    ...quoteProblem(problem),
    ...(problem.at && { at: problem.at }),
    keys: [...problem.keys],
  };
}

/** Where the registry and the title name different bodies. */
function reportDeclared(identity: Identity, evidence: Evidence, registry: Registry): Problem[] {
  if (evidence.declared === null || identity.state !== 'identified') return [];
  const titled = identifyAgency({ ...evidence, declared: null }, registry);
  if (titled.state !== 'identified' || titled.agency.id === identity.agency.id) return [];
  return [{ code: 'agency-declared', found: identity.agency.name, expected: titled.agency.name, keys: [] }];
}

function reportDay(declared: string | null, year: number | null): Problem[] {
  return declared !== null && year !== null && settlePublished(declared, year) === null
    ? [{ code: 'registry-date', found: declared, keys: [] }]
    : [];
}

function reportWithheld(withheld: readonly WithheldCount[]): Problem[] {
  return withheld.map(({ reason, count }) => {
    return { code: 'text-withheld', found: reason, expected: String(count), keys: [] };
  });
}

/** A report of a year is published after it; an earlier date is that of something else. */
function settlePublished(published: string | null, year: number | null): string | null {
  return published !== null && year !== null && published > `${year}-12-31` ? published : null;
}

/** The agency under the id that it keeps, whatever it is called. */
function toRecordAgency(agency: Agency, registry: Registry): NonNullable<ReportRecord['agency']> {
  const { id, name, kind, field, level, region } = keepId(agency, declarationsOf(registry).permanentIds);
  return { id, name, kind, field, level, region: { code: region.code, path: [...region.path] } };
}

/** What the prose states and leaves out, against the tables. */
function readProse(
  { sections, cells, editions }: Reading,
  year: number | null,
  speaker: Speaker,
): Pick<ReportRecord, 'claims' | 'silences'> {
  const figures = { cells, editions };
  const judged = judgeClaims(readClaims(sections, year), figures, speaker);
  return {
    claims: judged.map(({ key, value, quote, at, section, spans, verdict, cells: own, table }) => {
      return { key, value, quote, at, section, spans: [...spans], verdict, cells: [...own], table };
    }),
    silences: findSilences(sections, figures, judged).map((silence) => ({ ...silence, cells: [...silence.cells] })),
  };
}

/** Joins what a file says with who issued it and what the checks make of it. Pure: the same input, the same record. */
export function buildRecord(reading: Reading, facts: SourceFacts, registry: Registry): ReportRecord {
  const failed = reading.format === null;
  const paragraphs = [...reading.preamble, ...reading.sections.flatMap((section) => section.paragraphs)];
  const titledYear = reading.title?.year ?? reading.headTitle?.year ?? null;
  const folderYear = readFolderYear(facts.path) ?? (titledYear === null ? readFileYear(facts.path) : null);
  const { year, problems } = settleYear(titledYear, folderYear);
  const lines = paragraphs.map(({ text }) => text);
  const evidence: Evidence = {
    declared: registry.names[facts.path] ?? null,
    title: reading.title?.agency ?? reading.headTitle?.agency ?? null,
    lines,
    signatures: findSignatures(reading),
    file: facts.path,
    region: findFolderRegion(facts.path, registry),
    year,
  };
  const identity = identifyAgency(evidence, registry);
  const agency = !failed && identity.state === 'identified' ? toRecordAgency(identity.agency, registry) : null;
  const declaredDay = registry.publications[facts.path]?.published ?? null;
  const own = failed
    ? []
    : [
        ...reportIdentity(identity),
        ...reportDeclared(identity, evidence, registry),
        ...problems,
        ...reportDay(declaredDay, year),
        ...reportWithheld(facts.withheld ?? []),
      ];
  const scope = agency ? tellScope(agency, lines) : 'unknown';
  const record: ReportRecord = {
    schema: 1,
    id: agency && year !== null ? `${agency.id}/${year}` : null,
    agency,
    year,
    scope,
    editions: { ...reading.editions },
    source: {
      file: facts.file,
      format: reading.format,
      encoding: reading.encoding,
      bytes: facts.bytes,
      sha256: facts.sha256,
      url: registry.publications[facts.path]?.url ?? null,
      published: settlePublished(declaredDay ?? reading.published, year),
      ...(!failed && facts.withheld && { withheld: [...facts.withheld] }),
    },
    title: reading.title && { text: reading.title.text, at: reading.title.at },
    preamble: [...reading.preamble],
    cells: Object.fromEntries(reading.cells),
    sections: reading.sections.map((section) => ({ ...section, paragraphs: [...section.paragraphs] })),
    ...readProse(reading, year, { name: agency?.name ?? null, scope }),
    summary: null,
    previous: null,
    checks: [],
    jumps: [],
    problems: [...own, ...reading.problems].map(toRecordProblem),
  };
  return failed ? record : checkRecord(record, null);
}
