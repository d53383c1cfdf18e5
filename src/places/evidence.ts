const year = '(?:20\\d\\d|[二〇○零一二三四五六七八九]{4})年';

/** Where a report says whose it is: 现公布汾西县教育局2024年…, 由汾西县教育局编制. */
const statements = [
  new RegExp(
    `(?:^|[，。；：,\\s])(?:现将|现公布|现发布|特公布|特发布|兹将|公布)(?<name>\\p{Script=Han}{4,30}?)${year}度?.{0,12}年度报告`,
    'gu',
  ),
  /(?:报告|^)(?:由|系)(?<name>\p{Script=Han}{4,30}?)(?:负责)?(?:编制|撰写)/gu,
  /(?:编制|发布|报告|填报|公开)(?:单位|机关|机构|主体)\s*[：:]\s*(?<name>\p{Script=Han}{2,30})/gu,
  /^(?<name>\p{Script=Han}{4,30}?)(?:根据|依据|按照)[^。；]{0,80}编制(?:了)?本(?:年度)?报告/gu,
];

/** The names of bodies that a report states as its own. */
export function findStatements(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    statements.flatMap((pattern) => [...line.matchAll(pattern)].flatMap(({ groups }) => groups?.['name'] ?? [])),
  );
}

/** Words of file names that are no part of an agency's name. */
const aroundName = new RegExp(
  `${year}度?|20\\d\\d|(?:关于)?(?:政府)?信息公开(?:工作)?|年度(?:工作)?报告|工作报告|年报|报告|[(（].*?[)）]|[\\s._\\-—+]`,
  'gu',
);

/** The name that a file bears, less its year and the words for a report; none when that is no name. */
export function readFileName(file: string | null): string[] {
  const stem = (file?.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
  const name = stem.replace(aroundName, '').replace(/^\d+|\d+$/gu, '');
  return /^\p{Script=Han}{2,40}$/u.test(name) ? [name] : [];
}
