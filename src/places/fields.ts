/** What a department is responsible for, by which departments of different places are compared. */
export interface Field {
  readonly name: { readonly zh: string; readonly en: string };
  /** The words in names of departments, those before the reforms of 2018 included. */
  readonly words: RegExp;
}

/** Permanent ids of the fields of departments. The words stand for the field wherever they occur in a name. */
export const fields = {
  development_reform: {
    name: { zh: '发展和改革', en: 'Development and reform' },
    words: /发展和?改革|发展计划|^发改|物价|^计划局/u,
  },
  education: { name: { zh: '教育', en: 'Education' }, words: /(?<!国防)教育|^教[体科文]|^教委/u },
  science_technology: {
    name: { zh: '科学技术', en: 'Science and technology' },
    words: /科学技术|科技|科学和技术|^科[委技]/u,
  },
  industry: {
    name: { zh: '工业和信息化', en: 'Industry and information technology' },
    words: /工业|信息化|^工信|^经信|经济贸易|经济运行|^经贸|中小企业|无线电/u,
  },
  ethnic_religious: { name: { zh: '民族宗教', en: 'Ethnic and religious affairs' }, words: /民族|宗教|^民宗|^民委/u },
  public_security: {
    name: { zh: '公安', en: 'Public security' },
    words: /公安|交通警察|交警|派出所|移民管理|出入境(?!检验)/u,
  },
  civil_affairs: { name: { zh: '民政', en: 'Civil affairs' }, words: /(?<![人便市居])民政(?!府|务)/u },
  justice: { name: { zh: '司法行政', en: 'Justice' }, words: /司法|法制[办局]|监狱|戒毒|劳动教养/u },
  finance: { name: { zh: '财政', en: 'Finance' }, words: /财政|^财[金税]局/u },
  human_resources: {
    name: { zh: '人力资源和社会保障', en: 'Human resources and social security' },
    words: /人力资源|社会保障|社会保险|劳动(?!教养)|就业|^人社|^社保/u,
  },
  natural_resources: {
    name: { zh: '自然资源', en: 'Natural resources' },
    words: /自然资源|国土|规划(?!和?发展)|不动产|^自规|测绘|土地储备/u,
  },
  environment: { name: { zh: '生态环境', en: 'Environment' }, words: /生态环境|环境保护|^环保/u },
  housing: {
    name: { zh: '住房和城乡建设', en: 'Housing and construction' },
    words:
      /住房(?!公积金)|城乡建设|城市建设|建设局|建设和交通|^建设委|建筑|房地产|房屋|房产|征收|^住建|^房管|^城建|^建委|^建交委|人居/u,
  },
  transport: {
    name: { zh: '交通运输', en: 'Transport' },
    words: /交通(?!警察|战备)|公路|道路运输|铁路|民用航空|民航|航道|港航|航务/u,
  },
  water: { name: { zh: '水利', en: 'Water' }, words: /水利|水务|水文|河务|水资源|移民(?!管理)|黄河/u },
  agriculture: {
    name: { zh: '农业农村', en: 'Agriculture and rural affairs' },
    words: /农业|农村(?!信用)|农牧|畜牧|农机|^农[委办]|农经|兽医/u,
  },
  commerce: { name: { zh: '商务', en: 'Commerce' }, words: /商务|商业|对外贸易|对外经济|贸易发展/u },
  culture_tourism: {
    name: { zh: '文化和旅游', en: 'Culture and tourism' },
    words: /文化|旅游|文物|^文[旅广体]|新闻出版|博物馆|图书馆/u,
  },
  health: {
    name: { zh: '卫生健康', en: 'Health' },
    words: /卫生|健康|中医|疾病预防|计划生育|人口和计划|爱国卫生|^卫[健计]|老龄|^疾控|妇幼/u,
  },
  veterans: { name: { zh: '退役军人事务', en: 'Veterans' }, words: /退役军人|军休|军队离退休/u },
  emergency: {
    name: { zh: '应急管理', en: 'Emergency management' },
    words: /应急|安全生产|煤矿安全|矿山安全|^安监|防灾/u,
  },
  audit: { name: { zh: '审计', en: 'Audit' }, words: /审计/u },
  state_assets: { name: { zh: '国有资产监督管理', en: 'State-owned assets' }, words: /国有资产|^国资/u },
  taxation: { name: { zh: '税务', en: 'Taxation' }, words: /税务|国税|地税/u },
  customs: { name: { zh: '海关', en: 'Customs' }, words: /海关|检验检疫/u },
  drug_supervision: { name: { zh: '药品监督管理', en: 'Drug supervision' }, words: /(?<!食品和?)药品监督|^药监/u },
  market_regulation: {
    name: { zh: '市场监督管理', en: 'Market regulation' },
    words: /市场监督|市场监管|工商|质量技术监督|食品和?药品|药品食品|^市监|质量监督|标准化/u,
  },
  statistics: { name: { zh: '统计', en: 'Statistics' }, words: /统计|调查[总]?队/u },
  medical_insurance: { name: { zh: '医疗保障', en: 'Medical insurance' }, words: /医疗保障|医疗保险|^医保/u },
  sports: { name: { zh: '体育', en: 'Sports' }, words: /体育/u },
  forestry: { name: { zh: '林业和草原', en: 'Forestry and grassland' }, words: /林业|草原|林草/u },
  landscaping: { name: { zh: '园林绿化', en: 'Parks and landscaping' }, words: /园林|绿化/u },
  urban_management: {
    name: { zh: '城市管理', en: 'Urban management' },
    words: /城市管理|城市综合管理|综合行政执法|行政执法|市容|环境卫生|^城管|市政(?!府)|城市运行/u,
  },
  government_services: {
    name: { zh: '政务服务和数据管理', en: 'Government services and data' },
    words: /行政审批|政务服务|政务信息|政务公开|大数据|数据(?!库)|数字|营商环境|公共资源交易|行政服务|便民服务|^政数/u,
  },
  petitions: { name: { zh: '信访', en: 'Petitions' }, words: /信访/u },
  meteorology: { name: { zh: '气象', en: 'Meteorology' }, words: /气象/u },
  financial_regulation: {
    name: { zh: '金融管理', en: 'Financial regulation' },
    words: /金融|银行|证券|保险监督|银保监|银监|证监|外汇/u,
  },
  foreign_affairs: { name: { zh: '外事', en: 'Foreign affairs' }, words: /外事|侨务|港澳|^外办|^侨办/u },
  grain_reserves: { name: { zh: '粮食和物资储备', en: 'Grain and reserves' }, words: /粮食|物资储备/u },
  energy: { name: { zh: '能源', en: 'Energy' }, words: /能源|电力|煤炭/u },
  radio_television: { name: { zh: '广播电视', en: 'Radio and television' }, words: /广播|电视|广电/u },
  intellectual_property: { name: { zh: '知识产权', en: 'Intellectual property' }, words: /知识产权|版权/u },
  civil_air_defence: { name: { zh: '人民防空', en: 'Civil air defence' }, words: /人民防空|国防动员|人防|民防/u },
  rural_revitalisation: { name: { zh: '乡村振兴', en: 'Rural revitalisation' }, words: /乡村振兴|扶贫/u },
  housing_fund: { name: { zh: '住房公积金', en: 'Housing provident fund' }, words: /公积金/u },
  marine: { name: { zh: '海洋和渔业', en: 'Marine affairs and fisheries' }, words: /海洋|渔业|渔政/u },
  investment: { name: { zh: '投资促进', en: 'Investment promotion' }, words: /投资促进|招商|投资服务|^投促/u },
  postal: { name: { zh: '邮政', en: 'Postal services' }, words: /邮政/u },
  tobacco: { name: { zh: '烟草', en: 'Tobacco' }, words: /烟草/u },
  ports: { name: { zh: '口岸', en: 'Ports of entry' }, words: /口岸/u },
  fire_rescue: { name: { zh: '消防救援', en: 'Fire and rescue' }, words: /消防/u },
  earthquake: { name: { zh: '地震', en: 'Earthquakes' }, words: /地震/u },
  maritime: { name: { zh: '海事', en: 'Maritime safety' }, words: /海事/u },
  government_affairs: { name: { zh: '机关事务', en: 'Government offices' }, words: /机关事务|机关管理/u },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;
export const fieldIds = Object.keys(fields) as FieldId[];

/** Whether a name begins with the words of a field: what follows the short name of a place has to. */
export function beginsWithField(body: string): boolean {
  return fieldIds.some((id) => fields[id].words.exec(body)?.index === 0);
}

/** The field that a department's own part of its name names first; null when it names none of the list. */
export function tellField(body: string): FieldId | null {
  let first: { id: FieldId; at: number; length: number } | null = null;
  for (const id of fieldIds) {
    const match = fields[id].words.exec(body);
    if (!match) continue;
    const [{ length }, at] = [match[0], match.index];
    if (first === null || at < first.at || (at === first.at && length > first.length)) first = { id, at, length };
  }
  return first?.id ?? null;
}
