import type { Location } from '../location.ts';
import { foldText } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Line } from '../readers/document.ts';

export interface Title {
  readonly text: string;
  readonly at: Location;
  /** As the title names it; null when it does not. */
  readonly agency: string | null;
  readonly year: number | null;
}

const digits: Record<string, string> = Object.fromEntries([...'〇一二三四五六七八九'].map((zh, n) => [zh, String(n)]));

/** The year in `2024`, `２０２４` or `二〇二四` (also with ○ or 零); null for anything else or before the Regulation. */
export function readYear(text: string): number | null {
  const folded = [...foldText(text).replace(/[○Ｏ零]/gu, '〇')].map((each) => digits[each] ?? each).join('');
  const year = /^\d{4}$/u.test(folded) ? Number(folded) : Number.NaN;
  return year >= 2008 && year <= 2100 ? year : null;
}

/** `<agency><year>年政府信息公开工作年度报告`, with the agency before or after the year and words in many orders. */
const titlePattern =
  /^(?<before>.*?)(?<year>[\d〇○零一二三四五六七八九]{4})年度?(?<between>[^\d]*?)(?:政府)?信息公开(?:工作)?(?:年度|年)(?:工作)?(?:报告|报)(?:\((?<remark>[^()]*)\)|(?:更正|修订|修正)[版稿本])?$/u;

/** What lists of facts about a page put before its title. */
const titleName = /^(?:文章)?(?:标题|题目|名称)\s*[:：]\s*/u;

/** What a corrected report may have before its title. */
const correctionMark = /^(?:[【[(](?:更正|修订|修正)[】\])]|(?:更正|修订|修正):)/u;

/** No title is longer; the pattern above must not meet a line of a million characters. */
const longestTitle = 120;

/** Words around a name in titles of notices and in the matter around a report. */
const aroundName = /(?:关于(?:报送|印发|发布|公布|编制)?|本级|政务公开(?:和|暨|及|与)|政务公开与)$/u;
const noName =
  /[^\p{Script=Han}()]|发布|来源|编制|根据|时间|关于|通知|上一篇|下一篇|上一年|预算|财政信息|门户|网站|首页/u;

/** The name that a title gives: han characters alone, and none of the words that only surround a name. */
function readName(text: string): string | null {
  const name = text.replace(aroundName, '');
  return name.length < 2 || name.length > 40 || noName.test(name) ? null : name;
}

/** A name stands alone on its line: short, without punctuation. */
export function readNameLine(text: string): string | null {
  const folded = foldText(text).replace(/^#+/u, '');
  return folded.length < 4 ? null : readName(folded);
}

/** A place that a title names and nothing else. */
const placeEnd = /(?:[省市县区旗镇乡州盟]|街道|地区|开发区)$/u;
/** What a bracket behind a title holds that is the name of a body: （教育局）, （汾西县教育局）, （永安镇）. */
const bodyRemark =
  /^(?!.*(?:更正|修订|修正|勘误|版|稿|号))\p{Script=Han}{2,30}(?:局|厅|委|委员会|办|办公室|院|中心|镇|乡|街道|政府|办事处)$/u;

/** The name that a title gives before and after its year, with a body that stands in brackets behind it. */
function nameOf({ before = '', between = '', remark = '' }: Record<string, string | undefined>): string {
  const bare = before + between;
  // 人民政府信息公开: the word for government belongs to both.
  const own = bare.endsWith('人民') ? `${bare}政府` : bare;
  if (!bodyRemark.test(remark) || (own !== '' && !placeEnd.test(own))) return own;
  return remark.startsWith(own) ? remark : own + remark;
}

export function readTitleLine(line: Line, above: Line | undefined): Title | null {
  // Every title ends with the word for a report; most lines are told apart by that.
  if (line.text.length > longestTitle || !/[报報告]/u.test(line.text.slice(-20))) return null;
  const bare = line.text.replace(/^[#*\s]+|\*+$/gu, '').replace(titleName, '');
  const groups = titlePattern.exec(foldText(bare).replace(correctionMark, ''))?.groups;
  const year = readYear(groups?.['year'] ?? '');
  if (!groups || year === null) return null;
  const own = nameOf(groups);
  const name = own === '' && above ? readNameLine(above.text) : null;
  if (above && name !== null) {
    return { text: `${above.text.replace(/^#+\s*/u, '')}${bare}`, at: above.at, agency: name, year };
  }
  return { text: bare, at: line.at, agency: readName(own), year };
}

/** What content systems put between the title of a page and the names of its section and site. */
const separators = /\s*[_|｜—–-]+\s*/u;

/** Agency and year in the title that a page has in its head; null when no part of it is the title of a report. */
export function readHeadTitle(text: string): Pick<Title, 'agency' | 'year'> | null {
  for (const part of [...text.split(separators), text]) {
    const title = part === '' ? null : readTitleLine({ text: part, at: { line: 1, column: 1 } }, undefined);
    if (title) return { agency: title.agency, year: title.year };
  }
  return null;
}

/** How many lines a title may be wrapped over. */
const mostTitleLines = 3;

/** A title that begins on a line: all of it, or wrapped onto the next ones. */
function readTitleAt(lines: readonly Line[], index: number): { title: Title; last: number } | null {
  const [first] = lines.slice(index);
  let text = '';
  for (let last = index; first && last < index + mostTitleLines; last += 1) {
    const line = lines[last];
    if (!line || line.text.length > longestTitle) return null;
    text += line.text;
    const title = readTitleLine({ text, at: first.at }, lines[index - 1]);
    if (title && (last === index || title.agency !== null)) return { title, last };
    // A wrapped title has its year on the first line; a name above that is read apart.
    if (!/[\d〇○零一二三四五六七八九]{4}/u.test(foldText(first.text))) return null;
  }
  return null;
}

export function readTitles(lines: readonly Line[]): { title: Title; index: number }[] {
  const titles: { title: Title; index: number }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const found = readTitleAt(lines, index);
    if (!found) continue;
    titles.push({ title: found.title, index: found.last });
    index = found.last;
  }
  return titles;
}

/** The title, when there is one, or several that agree. What they do not agree on is not known. */
export function settleTitle(titles: readonly Title[]): { title: Title | null; problems: Problem[] } {
  const [first] = titles;
  if (!first) return { title: null, problems: [{ code: 'title-missing', keys: [] }] };
  // A title without a name, in a link or a list of facts, says nothing against one that has it.
  const named = titles.find(({ agency }) => agency !== null) ?? first;
  const other = titles.find(({ agency, year }) => (agency !== null && agency !== named.agency) || year !== named.year);
  if (!other) return { title: named, problems: [] };
  const sameAgency = titles.every(({ agency }) => agency === first.agency);
  const sameYear = titles.every(({ year }) => year === first.year);
  return {
    title: { ...first, agency: sameAgency ? first.agency : null, year: sameYear ? first.year : null },
    problems: [{ code: 'title-ambiguous', found: `${first.text}；${other.text}`, at: other.at, keys: [] }],
  };
}
