const verbs = '(?:收到|受理|新收|接收|接到|办理|答复|办结|发生|被申请|作出|制发|印发|公开|发布|未|没有|无)';
const bodies =
  '(?:局|委|委员会|办|办公室|办公厅|镇|乡|街道|办事处|中心|政府|市|县|区|省|旗|州|单位|机关|系统|部门|公司|管委会)';
const adverbs = '(?:均|共|共计|全年|累计|总共|合计|新|本级|本年度|今年|年内|依法|主动)*';
const subject = new RegExp(
  `(?<subject>(?:各|全|本|我|下属|所属|辖区|其他|市直|县直|区直)?[\\p{Script=Han}]{0,12}?${bodies})${adverbs}${verbs}`,
  'gu',
);
const wide =
  /全(?:[省市县区旗州镇乡]|系统|委|局)(?:各级)?(?:行政机关|各单位|各部门|各级|范围)?|各级行政机关|各乡镇|各街道|各部门|各单位|各县/gu;

/**
 * Whose number it is, where the words before it name somebody: 全市, 各乡镇, 区财政局; null where they name nobody. Of several
 * the last, because it stands next to the number.
 */
export function findSubject(before: string): string | null {
  const clauses = before.split(/[,;:]/u).slice(-3).join(',');
  const named = [...clauses.matchAll(subject)].map(({ groups, index }) => ({ text: groups?.['subject'] ?? '', index }));
  const wides = [...clauses.matchAll(wide)].map((match) => ({ text: match[0], index: match.index }));
  return [...named, ...wides].sort((a, b) => a.index - b.index).at(-1)?.text ?? null;
}

const others =
  /(?:全国|下属|所属|所辖|下辖|辖区内?|上级|兄弟|邻近|周边|其[他它](?=单位|部门|乡|镇|街道|县|区|市|机关))[^,;]{0,14}$|各(?!类|项|种|级|方面|环节|有关|相关)[^,;]{1,14}$|(?:指导|协助|督促|帮助|配合|推动)[^,;]{2,20}$|各行政村|各村/u;

function speaksOfOthers(clause: string): boolean {
  const doer = clause.replace(/(?:收到|受理|办结|结转|发布|公开)[^,;]*$/u, '');
  return others.test(doer) || others.test(clause.slice(0, 14));
}

/** Whether the words before a number say in so many words that it is other bodies': 下属单位, 各街道, 指导区教育局. */
export function isOfOthers(before: string): boolean {
  return speaksOfOthers(before.slice(before.search(/[^,;:]*$/u)));
}

/** Whether any clause does: what is said in general terms is then said of them too. */
export function speaksOfOthersAnywhere(before: string): boolean {
  return before.split(/[,;:]/u).some(speaksOfOthers);
}
