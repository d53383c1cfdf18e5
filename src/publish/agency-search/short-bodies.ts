/** What people shorten inside the names of bodies, longer words first. */
const words: readonly (readonly [full: RegExp, shorts: readonly string[]])[] = [
  [/^人民政府/u, ['政府', '府']],
  [/^人力资源和社会保障/u, ['人社', '人力社保']],
  [/^发展和改革|^发展改革和?/u, ['发改', '发展改革']],
  [/^教育和?体育|^教育和科学技术/u, ['教体', '教科', '教育']],
  [/^科学技术/u, ['科技']],
  [/^科技和?工业信息化|^科技和工业和信息化/u, ['科工信', '科信']],
  [/^工业和?信息化(?:和商务)?/u, ['工信']],
  [/^经济和信息化/u, ['经信']],
  [/^民族宗教事务/u, ['民宗']],
  [/^自然资源和规划/u, ['自规', '自然资源', '资规']],
  [/^自然资源/u, ['资源']],
  [/^生态环境/u, ['环境', '生态']],
  [/^住房和城[乡市]建设/u, ['住建']],
  [/^交通运输/u, ['交通', '交运']],
  [/^农业农村和水利/u, ['农水', '农业']],
  [/^农业农村/u, ['农业', '农村', '农']],
  [/^商务和投资促进/u, ['商务', '商投']],
  [/^文化(?:广电|体育广电|广电体育)?和?(?:旅游|广电旅游)(?:体育)?/u, ['文旅', '文广旅', '文体广旅', '文广旅体']],
  [/^卫生健康/u, ['卫健']],
  [/^退役军人事务/u, ['退役军人']],
  [/^应急管理/u, ['应急']],
  [/^国有资产监督管理/u, ['国资']],
  [/^市场监督管理/u, ['市监', '市场监管']],
  [/^医疗保障/u, ['医保']],
  [/^机关事务(?:管理|服务)/u, ['机关事务']],
  [/^乡村振兴/u, ['振兴']],
  [/^林业和草原/u, ['林草', '林业']],
  [/^城市管理(?:和?综合行政执法|和综合执法)?/u, ['城管', '城管执法', '综合执法']],
  [/^综合行政执法/u, ['综合执法', '执法']],
  [/^行政审批(?:服务|和政务信息管理)?/u, ['行政审批', '审批']],
  [/^政务服务和?(?:大?数据)?管理/u, ['政数', '政务服务', '大数据', '政管']],
  [/^大数据发展管理/u, ['大数据']],
  [/^人民防空/u, ['人防']],
  [/^外事/u, ['外']],
  [/^粮食和物资储备/u, ['粮储', '粮食']],
  [/^投资促进|^招商投资促进/u, ['投促', '招商']],
];

const endings: readonly (readonly [full: RegExp, short: string])[] = [
  [/委员会$/u, '委'],
  [/办公[室厅]$/u, '办'],
  [/办事处$/u, '办'],
];

/**
 * The customary short forms of a body's own part of its name: 卫健委 and 卫生健康委 for 卫生健康委员会. What each word and each
 * ending is shortened to, with and without the other.
 */
export function listShortBodies(body: string): string[] {
  const [full, shorts] = words.find(([pattern]) => pattern.test(body)) ?? [];
  const begun = full && shorts ? [body, ...shorts.map((short) => body.replace(full, short))] : [body];
  const forms = begun.flatMap((each) => [
    each,
    ...endings.flatMap(([pattern, short]) => (pattern.test(each) ? [each.replace(pattern, short)] : [])),
  ]);
  if (body === '管理委员会') forms.push('管委会');
  return [...new Set(forms)].filter((form) => form !== body && form.length > 0);
}
