import type { Candidate } from './candidates.ts';
import { findDivision, isWithin, listDivisions, type Division } from './divisions.ts';
import { findPlacePrefixes, findTownships, listMajorNames } from './gazetteer.ts';

/** What surrounds a name: the text of the report and the path of its file. */
export interface Context {
  /** Lines of the report and the names that it is signed with. */
  readonly lines: readonly string[];
  /** Below the folder of reports; null when there is none. */
  readonly file: string | null;
  /** The division that the registry says the file is from. */
  readonly region: string | null;
  /** The year that the report is for. */
  readonly year: number | null;
}

/** A shorter name may be part of another word. */
const leastName = 3;

/** What is said of other places: visits, partnerships, suppliers, and what is done elsewhere. */
const elsewhere =
  /赴|前往|考察|来访|接待|对口|协作|支援|学习|借鉴|交流|参照|参加|召开|先进|不同于|法院|判决|裁定|原告|被告|结对|共建|友好|帮扶|挂职|跟岗|联盟|引进|邀请|参考|对标|经验|做法|转载|转发|转办|承建|技术支持|公司|企业|申请人|居民|签约|合作/u;

/** Lines that are of the place itself, without the titles of laws and notices. */
export function ownLines(lines: readonly string[]): string[] {
  return lines.filter((line) => !elsewhere.test(line)).map((line) => line.replace(/《[^》]*》/gu, '《》'));
}

/** What follows the name of a place where its own organs are meant: 开封市人民政府, 开封市委, 开封市的统一部署. */
const organs =
  '(?:人民政府|政府|党委|[市县区省]?委|政务|信息公开|办公|的?(?:统一|部署|安排|要求|规定|考核)|关于|[^，。；]{0,6}办公[室厅])';
/** What stands before it where the place is one's own or that of a superior. */
const before = '(?:按照|根据|依据|位于|地处|坐落于|隶属于?)';

/** Whether lines tell where they are from: a place whose organs they name, or one that they name twice. */
function tellPlace(lines: readonly string[], name: string): boolean {
  // A name of two characters may be part of another word.
  if (name.length < leastName) {
    const alone = new RegExp(`(?:^|[^\\p{Script=Han}])${name}${organs}`, 'u');
    return lines.some((line) => alone.test(line));
  }
  const own = new RegExp(`${name}${organs}|${before}\\p{Script=Han}{0,8}?${name}`, 'u');
  return lines.some((line) => own.test(line));
}

/** Whether six digits may be a day since the Regulation: 210112. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  return (
    digits.length === 6 &&
    (year ?? 0) >= 8 &&
    (year ?? 99) <= 40 &&
    (month ?? 0) >= 1 &&
    (month ?? 13) <= 12 &&
    (day ?? 0) >= 1 &&
    (day ?? 32) <= 31
  );
}

/** The places that a part of a path may stand for: by the code or by the official name that it begins with. */
function readPart(part: string): string[] {
  const code = /^(\d{9}|\d{6})(?!\d)/u.exec(part)?.[1];
  // 210112 is a district, and the 12th of January 2021: only the name behind it says which.
  const says = /^\d+-[a-z]/u.test(part) || part.includes(findDivision(code ?? '')?.name ?? '\0');
  if (code !== undefined && isDay(code) && !says) return [];
  if (code !== undefined) return findDivision(code) ? [code] : [];
  const name = part.replace(/^[\d\s._-]+/u, '');
  if (!/^\p{Script=Han}/u.test(name)) return [];
  return findPlacePrefixes(name).flatMap(({ division, short }) => (short ? [] : [division.code]));
}

/** For each part of a path that names a place, the codes of those that it may mean; first what the registry says. */
function readPath({ file, region }: Pick<Context, 'file' | 'region'>): string[][] {
  const parts = (file ?? '').split('/').map(readPart);
  return [region === null ? [] : [region], ...parts].filter((codes) => codes.length > 0);
}

/** The codes of the places that a folder is wholly named after; those of townships only below a county. */
function readFolder(folder: string, within: readonly string[]): string[] {
  const [code] = readPart(folder);
  if (/^\d/u.test(folder)) return code === undefined ? [] : [code];
  const whole = findPlacePrefixes(folder).filter(({ rest, short }) => rest === '' && !short);
  if (whole.length > 0) return whole.map(({ division }) => division.code);
  const townships = findTownships(folder).filter(({ rest }) => rest === '');
  return townships
    .map(({ division }) => division.code)
    .filter((each) => within.some((county) => county.length === 6 && isWithin(each, county)));
}

/** What seems to be a place or a body of its own, and is not known: what lies in it may be of that. */
const looksLikePlace = /[省市县区旗镇乡村]$|街道|政府|开发区|高新区|园区|新区|示范区|管委会|委员会|[局厅办]$/u;

/** Whether a folder bears the name of a township below, without the word for its rank: 永安. */
function isCutTownship(folder: string, codes: readonly string[]): boolean {
  return codes.some((code) => listDivisions(code).some(({ name }) => folder.length > 1 && name.startsWith(folder)));
}

/**
 * The county or township that the folders of a file name, the lowest; null when there is none, when it may be one of several,
 * or when a folder below it seems to be another place. Folders of prefectures and provinces hold the reports of places below
 * them too.
 */
export function findFolderPlace({ file, region }: Pick<Context, 'file' | 'region'>): Division | null {
  const folders = (file ?? '').split('/').slice(0, -1);
  let codes: string[] = region === null ? [] : [region];
  let named = codes.length;
  for (const folder of folders) {
    const found = readFolder(folder, codes);
    const below = found.filter((code) => codes.length === 0 || codes.some((above) => isWithin(code, above)));
    if (below.length > 0) {
      codes = below;
      named += 1;
    } else if (found.length > 0 || looksLikePlace.test(folder) || isCutTownship(folder, codes)) return null;
  }
  const [place] = codes.length === 1 ? codes.flatMap((code) => findDivision(code) ?? []) : [];
  // 东区 and 城区 are names of folders everywhere; with the city's folder above they are places.
  const common = named === 1 && region === null && /^[东西南北城郊矿]区$/u.test(place?.name ?? '');
  return place && !common && (place.level === 'county' || place.level === 'township') ? place : null;
}

/** Those of the candidates that every place in the path of the file allows; null when the path says nothing. */
function supportByFile(candidates: readonly Candidate[], context: Context): Candidate[] | null {
  const parts = readPath(context);
  const allows = (codes: readonly string[], { agency }: Candidate): boolean =>
    codes.some((code) => isWithin(agency.region.code, code));
  const telling = parts.filter((codes) => candidates.some((candidate) => allows(codes, candidate)));
  if (telling.length === 0) return null;
  return candidates.filter((candidate) => telling.every((codes) => allows(codes, candidate)));
}

/** A place with one or more of those above it in front: 开封市鼓楼区, 河南省开封市鼓楼区. */
function writeWithAncestors({ path }: Candidate): string {
  return `(?:${path.slice(0, -1).join('|')})+${path.at(-1) ?? ''}`;
}

/** Where a name is that of the one who speaks: at the beginning of a line or clause, in an address, after 编制单位. */
const speaker =
  '(?:^|由|访问|登录|地址|位于|地处|坐落于|隶属于?|现将|公布|(?:编制|发布|报告|公开|填报|主办|承办|联系)(?:单位|机关|机构|部门|人|电话|地址)?|[，。；：:）)\\s])[：:\\s]*';

/** Those whose place stands in the lines with one above it; of a place that the name cuts short, the whole name. */
function supportByLongerName(candidates: readonly Candidate[], lines: readonly string[]): Candidate[] | null {
  const found = candidates.filter((candidate) => {
    if (!candidate.short && candidate.path.length < 2) return false;
    const name = candidate.short ? candidate.agency.name : writeWithAncestors(candidate);
    const pattern = new RegExp(`${speaker}${name}|${before}\\p{Script=Han}{0,8}?${name}`, 'u');
    return lines.some((line) => pattern.test(line));
  });
  return found.length > 0 ? found : null;
}

let majorNames: RegExp | null = null;

/** Every province and prefecture that the lines name officially. */
function findMajorNames(lines: readonly string[]): Set<string> {
  majorNames ??= new RegExp(
    listMajorNames()
      .filter((name) => name.length >= leastName)
      .join('|'),
    'gu',
  );
  const pattern = majorNames;
  return new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map(([name]) => name)));
}

/** How far down the lines tell the places that a candidate lies in; 0 when they tell none. */
function depthTold({ agency, path, short }: Candidate, lines: readonly string[]): number {
  const told = agency.level === 'zone' || short ? path : path.slice(0, -1);
  return told.findLastIndex((name) => tellPlace(lines, name)) + 1;
}

/** Those that lie deepest in what the lines tell, where these name no province or prefecture besides. */
function supportByMajorNames(candidates: readonly Candidate[], lines: readonly string[]): Candidate[] {
  // 安阳市 in a text says nothing of whether 安阳教育局 is the city's or that of 安阳县.
  const nested = candidates.some(({ agency: { region } }) =>
    candidates.some(({ agency }) => agency.region.code !== region.code && isWithin(agency.region.code, region.code)),
  );
  if (nested) return [];
  const majors = [...findMajorNames(lines)];
  const possible = candidates
    .filter(({ path }) => majors.every((name) => path.includes(name)))
    .map((candidate) => ({ candidate, depth: depthTold(candidate, lines) }))
    .filter(({ depth }) => depth > 0);
  const deepest = Math.max(...possible.map(({ depth }) => depth));
  return possible.filter(({ depth }) => depth === deepest).map(({ candidate }) => candidate);
}

/**
 * The one of several bodies that the surroundings of a name speak for; null when they speak for none, for several, or
 * against each other. A file's path and a longer name in the text outweigh provinces and prefectures that are merely named.
 */
export function chooseByContext(candidates: readonly Candidate[], context: Context): Candidate | null {
  const lines = ownLines(context.lines);
  const strong = [supportByFile(candidates, context), supportByLongerName(candidates, lines)].filter(
    (each) => each !== null,
  );
  const supported =
    strong.length > 0
      ? candidates.filter((candidate) => strong.every((each) => each.includes(candidate)))
      : supportByMajorNames(candidates, lines);
  const [only, ...others] = supported;
  return only && others.length === 0 ? only : null;
}
