/**
 * What bodies were called before the reform of 2018, and what took over their task. People go on asking for the old names
 * long after; each is tried as the new one, behind what has the old one in its own name.
 */
const successors: readonly (readonly [former: RegExp, present: string])[] = [
  [/卫生和计划生育(?:委员会|局)|卫生计生[委局]|卫计[委局]|计生[委局]/u, '卫生健康'],
  [/国土资源局|国土局|规划局/u, '自然资源'],
  [/工商行政管理局|工商局|质量技术监督局|质监局|食品药品监督管理局|食药监局|药监局/u, '市场监督管理'],
  [/环境保护局|环保局/u, '生态环境'],
  [/安全生产监督管理局|安监局/u, '应急管理'],
  [/农业局|农牧局|畜牧局|农委/u, '农业农村'],
  [/文化局|旅游局|文广新局|文体局/u, '文化'],
  [/扶贫开发办公室|扶贫办/u, '乡村振兴'],
  [/物价局|发展计划委员会|(?<!卫)计委/u, '发展和改革'],
  [/人事局|劳动和社会保障局|劳动局|社保局/u, '人力资源和社会保障'],
  [/建设局|规划建设局/u, '住房和城乡建设'],
  [/法制办公室|法制办/u, '司法'],
  // Not of the reform: zones are called so, and commissions (国有资产监督管理委员会) are not.
  [/区?管委会/u, '区管理委员会'],
];

/** The query with a former name of a body replaced by what stands for the present one; none where it holds none. */
export function listPresentQueries(query: string): string[] {
  return successors.flatMap(([former, present]) => {
    const renamed = query.replace(former, present);
    return renamed === query ? [] : [renamed];
  });
}
