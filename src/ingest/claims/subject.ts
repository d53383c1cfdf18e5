const verbs =
  '(?:制定|出台|废止|收取|征收|收到|受理|新收|接收|接到|办理|答复|办结|发生|被申请|作出|制发|印发|公开|发布|未|没有|无)';
const bodies =
  '(?:局|委|委员会|办|办公室|办公厅|镇|乡|街道|办事处|中心|政府|市|县|区|省|旗|州|单位|机关|系统|部门|公司|管委会|本级)';
const adverbs = '(?:均|共|共计|全年|累计|总共|合计|新|本年度|今年|年内|依法|主动|实际|也|都)*';
const subject = new RegExp(
  `(?<subject>(?:各|全|本|我|下属|所属|辖区|其他|市直|县直|区直)?[\\p{Script=Han}]{0,12}?${bodies})${adverbs}${verbs}`,
  'gu',
);
const wide =
  /全(?:[省市县区旗州镇乡]|系统|委|局)(?:各级)?(?:行政机关|各单位|各部门|各级|范围)?|各级行政机关|各乡镇|各街道|各部门|各单位|各县/gu;
/** What sticks to the front of a name: 2024年我局. */
const front = /^(?:年度|年|度|内|中|日|间)+/u;

/**
 * Whose number it is, where the words before it name somebody: 全市, 各乡镇, 区财政局; null where they name nobody. Of several
 * the last, because it stands next to the number.
 */
export function findSubject(before: string): string | null {
  const clauses = before.split(/[,;:]/u).slice(-3).join(',');
  const named = [...clauses.matchAll(subject)].map(({ groups, index }) => ({
    text: (groups?.['subject'] ?? '').replace(front, ''),
    index,
  }));
  const wides = [...clauses.matchAll(wide)].map((match) => ({ text: match[0], index: match.index }));
  return [...named, ...wides].sort((a, b) => a.index - b.index).at(-1)?.text ?? null;
}

/** The last words in earlier sentences that speak of more than one body: 全县, 各单位. */
export function findWide(earlier: string): string | null {
  return [...earlier.matchAll(wide)].at(-1)?.[0] ?? null;
}

/** Whether earlier sentences, or a heading, say that what follows is of other bodies. */
export function announcesOthers(earlier: string): boolean {
  return /(?:各(?:乡镇|街道|部门|单位|县)|下属|所属|基层)[^。;]{0,14}(?:情况|工作)(?:如下)?[:。]/u.test(earlier);
}
