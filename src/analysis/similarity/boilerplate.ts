/** Longer sentences are more than a formula, even where they hold one. */
const longestFormula = 300;

/** Sentences that the notices ask for, in folded text; the distances keep the search short. */
const formulas: readonly RegExp[] = [
  // 本报告根据《…条例》…编制.
  /(?:根据|按照|依据|依照).{0,200}(?:编制|编写|撰写|形成).{0,20}(?:报告|年报)/u,
  /(?:报告|年报).{0,60}(?:根据|按照|依据|依照).{0,200}(?:编制|编写|撰写)/u,
  /现(?:将|向社会|予以|面向).{0,80}(?:报告|公布|公开).{0,20}(?:如下|公布|公开)/u,
  // 全文由总体情况、…等六部分组成.
  /(?:报告|年报|全文).{0,10}(?:由|包括|包含|共|分).{0,260}部分/u,
  // 报告中所列数据的统计期限自…起至…止.
  /(?:统计|数据).{0,8}(?:期限|时限)/u,
  /自\d{4}年1月1日.{0,6}至\d{4}年12月31日/u,
  // 如对本报告有疑问，请与…联系（地址…）.
  /(?:报告|年报).{0,20}(?:疑问|问题|意见|咨询).{0,12}(?:联系|咨询|致电|反映)/u,
  /(?:联系电话|联系地址|邮政编码|电子邮箱|传真):/u,
  /(?:报告|年报).{0,8}电子版.{0,60}(?:下载|查阅|查询|查看)/u,
];

/** Laws and notices by name, with their numbers: 《…》（国办函〔2020〕109号）. */
const titles = /《[^《》]{1,120}》(?:\([^()]{0,40}号\))?/gu;

const heads = [
  '主动公开',
  '依申请公开',
  '政府信息(?:资源)?管理',
  '(?:政府信息)?(?:公开)?平台建设',
  '监督保障',
  '总体情况',
  '(?:存在的)?主要问题(?:及|和|与)改进(?:情况|措施)',
  '存在的?(?:主要)?问题',
  '改进(?:情况|措施)',
].join('|');
/** The headings of the form where they begin a line or a sentence, with or without a number. */
const headings = new RegExp(
  `(^|[\\n。:;])[(]?(?:[一二三四五六七八九十]|\\d{1,2})?[)、.,]{0,2}(?:关于)?(?:${heads})(?:政府信息)?(?:工作)?(?:情况|方面)?(?:[:。.,]|(?=\\n)|$)`,
  'gu',
);
/** What counts sentences off: 一是, 第二, 三、, (四), 5. */
const marks =
  /(^|[\n。:;,])(?:[一二三四五六七八九十]{1,2}(?:是|要|、)|第[一二三四五六七八九十]{1,2},?|[(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)]|\d{1,2}[、.](?!\d)|(?:首|其|再)[先次],?|最后,)/gu;

/** Cuts after what ends a sentence; joined, the pieces are the text. */
function cutSentences(text: string): string[] {
  return text.match(/[^。\n]*[。\n]|[^。\n]+/gu) ?? [];
}

function isFormula(sentence: string): boolean {
  const bare = sentence.replace(/[。\n]$/u, '');
  return bare.length <= longestFormula && formulas.some((formula) => formula.test(bare));
}

/**
 * Folded text without what the form and its notices require of every report, so that it is no sign of copying: names of
 * laws, sentences on how the report was made and whom to ask, headings, and numbering.
 */
export function dropBoilerplate(folded: string): string {
  return cutSentences(folded)
    .filter((sentence) => !isFormula(sentence))
    .join('')
    .replace(titles, '')
    .replace(headings, '$1')
    .replace(marks, '$1');
}
