import type { Agency, AgencyKind } from './agency-types.ts';
import { listCandidates, type Candidate } from './candidates.ts';
import { expandBody, isUsualBody } from './bodies.ts';
import { chooseByContext, findFolderPlace, ownLines, type Context } from './context.ts';
import { readFileName, findStatements } from './evidence.ts';
import { isWithin, type Division } from './divisions.ts';
import { listCorrections } from './misspellings.ts';
import type { Registry } from './registry.ts';

export { agencyKinds, agencyLevels, type Agency, type AgencyKind, type AgencyLevel } from './agency-types.ts';
export { scopes, tellScope, type Scope } from './scope.ts';

export type Identity =
  | {
      readonly state: 'identified';
      readonly agency: Agency;
      /** As written, where a character was put right. */
      readonly misspelt?: string;
    }
  | { readonly state: 'ambiguous' | 'conflicting'; readonly name: string; readonly candidates: readonly string[] }
  | { readonly state: 'unknown'; readonly name: string | null };

/** What a report says of who issued it. */
export interface Evidence {
  /** From the registry, for this very file; it outweighs everything else. */
  readonly declared: string | null;
  /** From the title. */
  readonly title: string | null;
  /** Every line of the report, in which a name that the title cuts short may stand whole. */
  readonly lines: readonly string[];
  /** Names that stand alone on a line at the end of the report. */
  readonly signatures: readonly string[];
  /** Path of the file below the folder of reports; null when it says nothing. */
  readonly file: string | null;
  /** Code of the division that the registry says the file is from. */
  readonly region: string | null;
  /** The year that the report is for, which tells a name that passed from one place to another. */
  readonly year: number | null;
}

/** A candidate with all places above it in front, for people who have to choose. */
function describeCandidate({ agency, path, place }: Candidate): string {
  if (agency.level === 'zone') return path.join('') + agency.name;
  return agency.name.startsWith(place)
    ? path.join('') + agency.name.slice(place.length)
    : `${agency.name}（${path.join('')}）`;
}

/**
 * Those that may have borne the name in the year of the report: 毕节市 was a county until 2011 and is a prefecture since.
 * Where nobody else has the name, a report may go on using a former one.
 */
function keepBearers(listed: readonly Candidate[], year: number | null): readonly Candidate[] {
  const candidates = listed.filter(({ since }) => since === null || year === null || year >= since);
  const bearers = candidates.filter(({ until }) => until === null || year === null || year <= until);
  return bearers.length > 0 ? bearers : candidates;
}

function settle(name: string, listed: readonly Candidate[], context: Context): Identity {
  const candidates = keepBearers(listed, context.year);
  const [first, ...others] = candidates;
  if (!first) return { state: 'unknown', name };
  const chosen = others.length === 0 && first.certain ? first : chooseByContext(candidates, context);
  if (chosen) return { state: 'identified', agency: chosen.agency };
  return { state: 'ambiguous', name, candidates: candidates.map(describeCandidate) };
}

/** The body that a full name means, by itself or in its context; a misspelt place is put right where only one fits. */
function identifyName(
  name: string,
  context: Context,
  registry: Registry,
  otherwise: AgencyKind | null = null,
): Identity {
  const candidates = listCandidates(name, registry, otherwise);
  if (candidates.length > 0) return settle(name, candidates, context);
  const corrected = listCorrections(name).flatMap((right) => listCandidates(right, registry, otherwise));
  const identity = settle(name, corrected, context);
  return identity.state === 'identified' ? { ...identity, misspelt: name } : identity;
}

/** Bureaus that are a city's in its counties too: the folder of a county says nothing of whose they are. */
const vertical = /生态环境|环境保护|公安|税务|气象|烟草|海关|消防/u;

/** Shorter names are too common: 教育局 in a text may be that of the county above. */
const leastName = 5;

/**
 * The names ending in `name` that the lines give with a place in front, longest first (…党政办公室): only at the start of
 * a clause, where they are the one that speaks, and not as somebody's web site.
 */
function findLongerNames(name: string, lines: readonly string[], registry: Registry): string[] {
  if (name.length < leastName) return [];
  if (isUsualBody(expandBody(name)))
    return findSubjects(name, lines).filter((each) => isPlaceAndName(each, name, registry));
  const found = new Set<string>();
  for (const line of lines) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      const before = /(?:^|[）)。；\s]|^[一二三四五六七八九十]+、)(\p{Script=Han}{2,20})$/u.exec(
        line.slice(Math.max(0, at - 21), at),
      )?.[1];
      if (before === undefined || /^(?:门户)?网站/u.test(line.slice(at + name.length))) continue;
      if (isPlaceAndName(before + name, name, registry)) found.add(before + name);
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** How a sentence goes on whose subject is the body that reports. */
const predicate =
  '(?:认真|严格|高度|坚持|积极|深入|按照|根据|贯彻|不断|持续|始终|全面|共|未|无|没有|主动|在|以|将|现|切实|进一步|紧紧|扎实|依法|本着)';

/** The names ending in `name` with which lines begin as their subject: bodies of all places have the usual names. */
function findSubjects(name: string, lines: readonly string[]): string[] {
  const pattern = new RegExp(
    `^(?:[（(]?[一二三四五六七八九十\\d]+[）)、.．]|[一二三四五六]是|20\\d\\d年(?:度)?[，,]?)*(?<name>\\p{Script=Han}{2,20}${name})${predicate}`,
    'u',
  );
  return [...new Set(lines.flatMap((line) => pattern.exec(line.trim())?.groups?.['name'] ?? []))];
}

/** Whether a name is the shorter one with its place in front. */
function isPlaceAndName(longer: string, name: string, registry: Registry): boolean {
  return (
    longer.length > name.length &&
    longer.endsWith(name) &&
    listCandidates(longer, registry).some(
      ({ place, bare }) => !bare && longer.startsWith(place) && place.length + name.length === longer.length,
    )
  );
}

/** One body, where all names that can be told agree; null when there is none. */
function agree(name: string, names: readonly string[], context: Context, registry: Registry): Identity | null {
  const identities = new Map<string, Identity>();
  for (const each of names) {
    const identity = identifyName(each, context, registry);
    if (identity.state === 'identified') identities.set(identity.agency.id, identity);
  }
  const [first, ...others] = identities.values();
  if (!first) return null;
  if (others.length === 0) return first;
  const candidates = [...identities.values()].flatMap((each) =>
    each.state === 'identified' ? [each.agency.name] : [],
  );
  return { state: 'conflicting', name, candidates };
}

/** How a report speaks of itself when it is not that of a government: 我局, 本委, 我镇, 局党组. */
const ownWords =
  /(?:(?:[^自为]|^)[我本]|(?:^|[，。；：、\s])全(?=[局委厅院镇乡]上下)|(?:^|[，。；：、\s])(?=[局委厅院镇乡](?:党组|党委|办公室|机关|政府)))(?<body>局|委(?!员|托|办)|厅|院|中心|校|镇|乡|街道|办事处)(?!部|面|地|来|身|级|外)/u;

/** Whether a text speaks as another kind of body than the government of the place that its title names. */
function speaksOtherwise({ kind }: Agency, lines: readonly string[]): boolean {
  return lines.some((line) => {
    const body = ownWords.exec(line)?.groups?.['body'];
    if (body === undefined) return false;
    if (kind === 'subdistrict') return !/街道|办事处/u.test(body);
    return kind !== 'township_government' || !/镇|乡/u.test(body);
  });
}

/** Bodies whose names stand for each other: a government and its office. */
const governments: ReadonlySet<AgencyKind> = new Set(['government', 'government_office', 'township_government']);

/** A name with the place of another in front, where it has none: 教育局 in a report of 汾西县. */
function completeName(name: string, { region }: Agency, registry: Registry): string {
  const place = region.path.at(-1) ?? '';
  return listCandidates(name, registry).length > 0 ? name : place + name;
}

/**
 * A government or its office, unless the report speaks as another body or names one as its author: the name of the county's
 * web site often stands where that of the body should.
 */
function weighGovernment(
  title: string,
  identity: Identity & { state: 'identified' },
  { lines, file }: Evidence,
  context: Context,
  registry: Registry,
): Identity {
  const { agency } = identity;
  if (!governments.has(agency.kind)) return identity;
  if (speaksOtherwise(agency, lines)) return { state: 'unknown', name: title };
  for (const name of [...findStatements(lines), ...readFileName(file)]) {
    const named = identifyName(completeName(name, agency, registry), context, registry);
    if (named.state !== 'identified' || maySign(named.agency, agency)) continue;
    return { state: 'conflicting', name: title, candidates: [agency.name, named.agency.name] };
  }
  return identity;
}

/** Whether a bare name is that of a body which the place of a folder has: a township has no bureaus. */
function fitsFolder(title: string, { level }: Division): boolean {
  const body = expandBody(title);
  if (level === 'township') return /^(?:人民政府|办事处|党政办公室|党政综合办公室)$/u.test(body);
  return isUsualBody(body) && !vertical.test(title);
}

function identifyTitle(title: string, evidence: Evidence, context: Context, registry: Registry): Identity {
  const own = identifyName(title, context, registry);
  if (own.state === 'identified') return weighGovernment(title, own, evidence, context, registry);
  if (own.state === 'ambiguous') return own;
  const named = [...findStatements(evidence.lines), ...evidence.signatures, ...readFileName(evidence.file)];
  const stated = agree(
    title,
    named.filter((name) => isPlaceAndName(name, title, registry)),
    context,
    registry,
  );
  const folder = findFolderPlace(context);
  if (stated) return keepToFolder(title, stated, folder);
  const [longer, ...others] = findLongerNames(title, ownLines(evidence.lines), registry);
  if (longer === undefined && folder && fitsFolder(title, folder)) {
    const completed = identifyName(folder.name + title, context, registry);
    return completed.state === 'identified'
      ? weighGovernment(title, completed, evidence, context, registry)
      : completed;
  }
  if (longer === undefined) return own;
  if (others.length > 0) return { state: 'conflicting', name: title, candidates: [longer, ...others] };
  return keepToFolder(title, identifyName(longer, context, registry), folder);
}

/** What the text says of a bare name, unless the folder of a county says that it is from elsewhere. */
function keepToFolder(title: string, identity: Identity, folder: Division | null): Identity {
  if (identity.state !== 'identified' || !folder || isWithin(identity.agency.region.code, folder.code)) return identity;
  return { state: 'conflicting', name: title, candidates: [folder.name + title, identity.agency.name] };
}

/** Whether a signature is that of the body itself or of its own government or office, which sign for each other. */
function maySign(signed: Agency, agency: Agency): boolean {
  if (signed.id === agency.id) return true;
  return (
    signed.region.code === agency.region.code &&
    signed.level === agency.level &&
    governments.has(signed.kind) &&
    governments.has(agency.kind)
  );
}

/** Letters and brackets alone, and nothing of the title of a report. */
const isName = /^(?!.*(?:报告|信息公开))[\p{Script=Han}A-Za-z0-9()·]+$/u;

/** A name as people type it: full width folded, no blanks, no full stop. */
function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[。.,;:]+$/u, '');
}

/**
 * Who issued a report, from its title, its text, its signature, its file and the registry. A name that several places
 * could have, or none, and a report that another body signs, are reported as such and never settled by guessing.
 */
export function identifyAgency(evidence: Evidence, registry: Registry): Identity {
  const { declared, title, lines, signatures, file, region, year } = evidence;
  const context: Context = { lines: [...lines, ...signatures], file, region, year };
  if (declared !== null) {
    const name = foldName(declared);
    return isName.test(name) ? identifyName(name, context, registry, 'other') : { state: 'unknown', name };
  }
  if (title === null) {
    const names = [...readFileName(file), ...findStatements(lines), ...signatures];
    return agree(names[0] ?? '', names, context, registry) ?? { state: 'unknown', name: null };
  }
  const identity = identifyTitle(title, evidence, context, registry);
  if (identity.state !== 'identified') return identity;
  for (const signature of signatures) {
    const signers = listCandidates(signature, registry);
    if (signers.length === 0 || signers.some(({ agency }) => maySign(agency, identity.agency))) continue;
    return { state: 'conflicting', name: title, candidates: [identity.agency.name, ...signers.map(describeCandidate)] };
  }
  return identity;
}
