import type { AgencyKind, AgencyLevel } from '../../src/places/agency.ts';

/** What a report says of who issued it, and who that is: set by hand from the divisions of the state and the rules of docs/method.md. */
export interface NameCase {
  /** The agency as the title names it. */
  readonly title: string;
  readonly lines?: readonly string[];
  readonly signatures?: readonly string[];
  /** Path below the folder of reports. */
  readonly file?: string;
  /** null: not to be settled. */
  readonly is: {
    readonly name: string;
    readonly code: string;
    readonly level: AgencyLevel;
    readonly kind: AgencyKind;
    readonly field: string | null;
  } | null;
}

const body = (
  name: string,
  code: string,
  level: AgencyLevel,
  kind: AgencyKind,
  field: string | null = null,
): NonNullable<NameCase['is']> => ({ name, code, level, kind, field });

const bureau = (name: string, code: string, level: AgencyLevel, field: string | null): NonNullable<NameCase['is']> =>
  body(name, code, level, 'department', field);

export const nameCases: readonly NameCase[] = [
  // Counties and county-level cities.
  { title: '汾西县人民政府', is: body('汾西县人民政府', '141034', 'county', 'government') },
  { title: '汾西县人民政府办公室', is: body('汾西县人民政府办公室', '141034', 'county', 'government_office') },
  { title: '山西省临汾市汾西县教育局', is: bureau('山西省临汾市汾西县教育局', '141034', 'county', 'education') },
  { title: '山西省汾西县民政局', is: bureau('山西省汾西县民政局', '141034', 'county', 'civil_affairs') },
  { title: '滑县人民政府', is: body('滑县人民政府', '410526', 'county', 'government') },
  { title: '安阳市滑县财政局', is: bureau('安阳市滑县财政局', '410526', 'county', 'finance') },
  { title: '浚县水利局', is: bureau('浚县水利局', '410621', 'county', 'water') },
  { title: '新县审计局', is: bureau('新县审计局', '411523', 'county', 'audit') },
  { title: '叶县统计局', is: bureau('叶县统计局', '410422', 'county', 'statistics') },
  { title: '杞县司法局', is: bureau('杞县司法局', '410221', 'county', 'justice') },
  { title: '登封市公安局', is: bureau('登封市公安局', '410185', 'county', 'public_security') },
  { title: '昆山市人民政府办公室', is: body('昆山市人民政府办公室', '320583', 'county', 'government_office') },
  { title: '义乌市商务局', is: bureau('义乌市商务局', '330782', 'county', 'commerce') },
  {
    title: '河南省新乡市长垣市农业农村局',
    is: bureau('河南省新乡市长垣市农业农村局', '410783', 'county', 'agriculture'),
  },
  { title: '沁阳市信访局', is: bureau('沁阳市信访局', '410882', 'county', 'petitions') },
  { title: '泌阳县林业局', is: bureau('泌阳县林业局', '411726', 'county', 'forestry') },
  { title: '彬州市教育局', is: bureau('彬州市教育局', '610482', 'county', 'education') },
  { title: '平潭县海洋与渔业局', is: bureau('平潭县海洋与渔业局', '350128', 'county', 'marine') },
  { title: '墨脱县人民政府', is: body('墨脱县人民政府', '540423', 'county', 'government') },
  {
    title: '殷都区应急管理局',
    lines: ['2024年，我局在区委、区政府的正确领导下，扎实推进政府信息公开工作。', '全年主动公开信息46条。'],
    is: bureau('殷都区应急管理局', '410505', 'county', 'emergency'),
  },
  { title: '安阳市殷都区人民政府', is: body('安阳市殷都区人民政府', '410505', 'county', 'government') },
  { title: '平顶山市湛河区城市管理局', is: bureau('平顶山市湛河区城市管理局', '410411', 'county', 'urban_management') },
  { title: '青岛市崂山区海洋发展局', is: bureau('青岛市崂山区海洋发展局', '370212', 'county', 'marine') },
  { title: '佛山市南海区人民政府', is: body('佛山市南海区人民政府', '440605', 'county', 'government') },

  // Prefectures.
  { title: '安阳市人民政府', is: body('安阳市人民政府', '410500', 'prefecture', 'government') },
  { title: '安阳市人民政府办公室', is: body('安阳市人民政府办公室', '410500', 'prefecture', 'government_office') },
  { title: '开封市财政局', is: bureau('开封市财政局', '410200', 'prefecture', 'finance') },
  { title: '深圳市人民政府', is: body('深圳市人民政府', '440300', 'prefecture', 'government') },
  {
    title: '深圳市政务服务和数据管理局',
    is: bureau('深圳市政务服务和数据管理局', '440300', 'prefecture', 'government_services'),
  },
  { title: '东莞市水务局', is: bureau('东莞市水务局', '441900', 'prefecture', 'water') },
  { title: '中山市人民政府办公室', is: body('中山市人民政府办公室', '442000', 'prefecture', 'government_office') },
  { title: '儋州市人民政府', is: body('儋州市人民政府', '460400', 'prefecture', 'government') },
  { title: '甘肃省嘉峪关市民政局', is: bureau('甘肃省嘉峪关市民政局', '620200', 'prefecture', 'civil_affairs') },
  { title: '朝阳市水务局', is: bureau('朝阳市水务局', '211300', 'prefecture', 'water') },
  { title: '湖北省荆州市商务局', is: bureau('湖北省荆州市商务局', '421000', 'prefecture', 'commerce') },
  { title: '吉林省吉林市教育局', is: bureau('吉林省吉林市教育局', '220200', 'prefecture', 'education') },
  { title: '杭州市人民政府办公厅', is: body('杭州市人民政府办公厅', '330100', 'prefecture', 'government_office') },

  // Provinces.
  { title: '河南省人民政府', is: body('河南省人民政府', '410000', 'province', 'government') },
  { title: '河南省人民政府办公厅', is: body('河南省人民政府办公厅', '410000', 'province', 'government_office') },
  { title: '山西省教育厅', is: bureau('山西省教育厅', '140000', 'province', 'education') },
  { title: '江苏省水利厅', is: bureau('江苏省水利厅', '320000', 'province', 'water') },
  { title: '浙江省经济和信息化厅', is: bureau('浙江省经济和信息化厅', '330000', 'province', 'industry') },
  {
    title: '海南省旅游和文化广电体育厅',
    is: bureau('海南省旅游和文化广电体育厅', '460000', 'province', 'culture_tourism'),
  },
  { title: '广东省药品监督管理局', is: bureau('广东省药品监督管理局', '440000', 'province', 'drug_supervision') },
  { title: '湖南省粮食和物资储备局', is: bureau('湖南省粮食和物资储备局', '430000', 'province', 'grain_reserves') },
  { title: '陕西省林业局', is: bureau('陕西省林业局', '610000', 'province', 'forestry') },

  // Municipalities and their districts.
  { title: '北京市人民政府', is: body('北京市人民政府', '110000', 'province', 'government') },
  { title: '北京市教育委员会', is: bureau('北京市教育委员会', '110000', 'province', 'education') },
  { title: '北京市园林绿化局', is: bureau('北京市园林绿化局', '110000', 'province', 'landscaping') },
  { title: '上海市卫生健康委员会', is: bureau('上海市卫生健康委员会', '310000', 'province', 'health') },
  { title: '重庆市规划和自然资源局', is: bureau('重庆市规划和自然资源局', '500000', 'province', 'natural_resources') },
  { title: '天津市人民政府办公厅', is: body('天津市人民政府办公厅', '120000', 'province', 'government_office') },
  { title: '北京市朝阳区民政局', is: bureau('北京市朝阳区民政局', '110105', 'county', 'civil_affairs') },
  { title: '北京市延庆区人民政府', is: body('北京市延庆区人民政府', '110119', 'county', 'government') },
  { title: '上海市浦东新区人民政府', is: body('上海市浦东新区人民政府', '310115', 'county', 'government') },
  { title: '浦东新区财政局', is: bureau('浦东新区财政局', '310115', 'county', 'finance') },
  {
    title: '天津市滨海新区人民政府办公室',
    is: body('天津市滨海新区人民政府办公室', '120116', 'county', 'government_office'),
  },
  { title: '天津市河北区文化和旅游局', is: bureau('天津市河北区文化和旅游局', '120105', 'county', 'culture_tourism') },
  { title: '徐汇区司法局', is: bureau('徐汇区司法局', '310104', 'county', 'justice') },
  { title: '重庆市万州区退役军人事务局', is: bureau('重庆市万州区退役军人事务局', '500101', 'county', 'veterans') },
  { title: '重庆市石柱土家族自治县水利局', is: bureau('重庆市石柱土家族自治县水利局', '500240', 'county', 'water') },

  // Autonomous regions, prefectures and counties; leagues and banners.
  { title: '广西壮族自治区人民政府', is: body('广西壮族自治区人民政府', '450000', 'province', 'government') },
  {
    title: '内蒙古自治区民族事务委员会',
    is: bureau('内蒙古自治区民族事务委员会', '150000', 'province', 'ethnic_religious'),
  },
  {
    title: '新疆维吾尔自治区人民政府办公厅',
    is: body('新疆维吾尔自治区人民政府办公厅', '650000', 'province', 'government_office'),
  },
  { title: '宁夏回族自治区司法厅', is: bureau('宁夏回族自治区司法厅', '640000', 'province', 'justice') },
  { title: '西藏自治区自然资源厅', is: bureau('西藏自治区自然资源厅', '540000', 'province', 'natural_resources') },
  { title: '锡林郭勒盟行政公署', is: body('锡林郭勒盟行政公署', '152500', 'prefecture', 'government') },
  {
    title: '内蒙古自治区兴安盟行政公署办公室',
    is: body('内蒙古自治区兴安盟行政公署办公室', '152200', 'prefecture', 'government_office'),
  },
  { title: '阿拉善盟教育体育局', is: bureau('阿拉善盟教育体育局', '152900', 'prefecture', 'education') },
  { title: '正蓝旗人民政府', is: body('正蓝旗人民政府', '152530', 'county', 'government') },
  { title: '四子王旗农牧和科技局', is: bureau('四子王旗农牧和科技局', '150929', 'county', 'agriculture') },
  { title: '鄂伦春自治旗林业和草原局', is: bureau('鄂伦春自治旗林业和草原局', '150723', 'county', 'forestry') },
  {
    title: '莫力达瓦达斡尔族自治旗财政局',
    is: bureau('莫力达瓦达斡尔族自治旗财政局', '150722', 'county', 'finance'),
  },
  {
    title: '兴安盟科尔沁右翼中旗人民政府办公室',
    is: body('兴安盟科尔沁右翼中旗人民政府办公室', '152222', 'county', 'government_office'),
  },
  { title: '土默特左旗卫生健康委员会', is: bureau('土默特左旗卫生健康委员会', '150121', 'county', 'health') },
  { title: '延边朝鲜族自治州人民政府', is: body('延边朝鲜族自治州人民政府', '222400', 'prefecture', 'government') },
  {
    title: '红河哈尼族彝族自治州生态环境局',
    is: bureau('红河哈尼族彝族自治州生态环境局', '532500', 'prefecture', 'environment'),
  },
  { title: '伊犁哈萨克自治州司法局', is: bureau('伊犁哈萨克自治州司法局', '654000', 'prefecture', 'justice') },
  {
    title: '海南藏族自治州人民政府办公室',
    is: body('海南藏族自治州人民政府办公室', '632500', 'prefecture', 'government_office'),
  },
  { title: '大兴安岭地区行政公署', is: body('大兴安岭地区行政公署', '232700', 'prefecture', 'government') },
  { title: '喀什地区行政公署办公室', is: body('喀什地区行政公署办公室', '653100', 'prefecture', 'government_office') },
  { title: '阿勒泰地区水利局', is: bureau('阿勒泰地区水利局', '654300', 'prefecture', 'water') },
  { title: '阿勒泰市水利局', is: bureau('阿勒泰市水利局', '654301', 'county', 'water') },
  { title: '恭城瑶族自治县人民政府', is: body('恭城瑶族自治县人民政府', '450332', 'county', 'government') },
  { title: '长阳土家族自治县民政局', is: bureau('长阳土家族自治县民政局', '420528', 'county', 'civil_affairs') },
  {
    title: '云南省屏边苗族自治县审计局',
    is: bureau('云南省屏边苗族自治县审计局', '532523', 'county', 'audit'),
  },
  {
    title: '前郭尔罗斯蒙古族自治县交通运输局',
    is: bureau('前郭尔罗斯蒙古族自治县交通运输局', '220721', 'county', 'transport'),
  },
  {
    title: '双江拉祜族佤族布朗族傣族自治县人民政府',
    is: body('双江拉祜族佤族布朗族傣族自治县人民政府', '530925', 'county', 'government'),
  },

  // Cities and counties directly under a province.
  { title: '济源市人民政府', is: body('济源市人民政府', '419001', 'county', 'government') },
  { title: '河南省济源市生态环境局', is: bureau('河南省济源市生态环境局', '419001', 'county', 'environment') },
  {
    title: '仙桃市人力资源和社会保障局',
    is: bureau('仙桃市人力资源和社会保障局', '429004', 'county', 'human_resources'),
  },
  { title: '神农架林区人民政府', is: body('神农架林区人民政府', '429021', 'county', 'government') },
  { title: '五指山市审计局', is: bureau('五指山市审计局', '469001', 'county', 'audit') },
  { title: '石河子市教育局', is: bureau('石河子市教育局', '659001', 'county', 'education') },
  {
    title: '保亭黎族苗族自治县人民政府办公室',
    is: body('保亭黎族苗族自治县人民政府办公室', '469029', 'county', 'government_office'),
  },

  // Townships.
  { title: '汾西县永安镇人民政府', is: body('汾西县永安镇人民政府', '141034100', 'township', 'township_government') },
  {
    title: '三门峡市陕州区原店镇人民政府',
    is: body('三门峡市陕州区原店镇人民政府', '411203101', 'township', 'township_government'),
  },
  { title: '陕州区张汴乡人民政府', is: body('陕州区张汴乡人民政府', '411203200', 'township', 'township_government') },
  { title: '汾西县佃坪乡党政办公室', is: body('汾西县佃坪乡党政办公室', '141034200', 'township', 'government_office') },
  {
    title: '河南省安阳市滑县八里营镇人民政府',
    is: body('河南省安阳市滑县八里营镇人民政府', '410526113', 'township', 'township_government'),
  },
  { title: '东莞市长安镇人民政府', is: body('东莞市长安镇人民政府', '441900119', 'township', 'township_government') },
  {
    title: '四子王旗红格尔苏木人民政府',
    is: body('四子王旗红格尔苏木人民政府', '150929200', 'township', 'township_government'),
  },
  {
    title: '重庆市万州区地宝土家族乡人民政府',
    is: body('重庆市万州区地宝土家族乡人民政府', '500101238', 'township', 'township_government'),
  },
  { title: '仙桃市彭场镇人民政府', is: body('仙桃市彭场镇人民政府', '429004109', 'township', 'township_government') },
  {
    title: '殷都区水冶镇人民政府',
    is: body('殷都区水冶镇人民政府', '410505101', 'township', 'township_government'),
  },
  {
    title: '原店镇人民政府',
    lines: [
      '2024年，原店镇在陕州区委、区政府的领导下开展工作。',
      '现将陕州区原店镇人民政府2024年政府信息公开工作情况报告如下。',
    ],
    is: body('原店镇人民政府', '411203101', 'township', 'township_government'),
  },
  {
    title: '原店镇人民政府',
    file: '2024/三门峡市/陕州区/原店镇人民政府.txt',
    is: body('原店镇人民政府', '411203101', 'township', 'township_government'),
  },
  {
    title: '观音堂镇人民政府',
    lines: ['本报告由三门峡市陕州区观音堂镇人民政府编制。', '报告中数据统计期限自2024年1月1日起。'],
    is: body('观音堂镇人民政府', '411203103', 'township', 'township_government'),
  },
  { title: '原店镇人民政府', is: null },
  { title: '勍香镇人民政府', lines: ['我镇认真落实上级要求，全年主动公开信息32条。'], is: null },
  { title: '汾西县白道口镇人民政府', is: null },

  // Subdistricts.
  {
    title: '北京市东城区东华门街道办事处',
    is: body('北京市东城区东华门街道办事处', '110101001', 'township', 'subdistrict'),
  },
  {
    title: '安阳市殷都区梅园庄街道办事处',
    is: body('安阳市殷都区梅园庄街道办事处', '410505001', 'township', 'subdistrict'),
  },
  { title: '殷都区相台街道办事处', is: body('殷都区相台街道办事处', '410505009', 'township', 'subdistrict') },
  { title: '滑县城关街道办事处', is: body('滑县城关街道办事处', '410526002', 'township', 'subdistrict') },
  { title: '东莞市莞城街道办事处', is: body('东莞市莞城街道办事处', '441900006', 'township', 'subdistrict') },
  {
    title: '上海市浦东新区陆家嘴街道办事处',
    is: body('上海市浦东新区陆家嘴街道办事处', '310115005', 'township', 'subdistrict'),
  },
  {
    title: '甘棠街道办事处',
    lines: ['甘棠街道位于三门峡市陕州区城区，辖8个社区。'],
    is: body('甘棠街道办事处', '411203001', 'township', 'subdistrict'),
  },
  { title: '李珍街道办事处', lines: ['李珍街道按照要求编制本报告。'], is: null },
  { title: '甘棠街道办事处', lines: ['2024年，街道办事处主动公开政府信息28条。'], is: null },

  // Zones: listed ones, unlisted ones that begin with a place.
  {
    title: '三门峡经济开发区管理委员会',
    is: body('三门峡经济开发区管理委员会', '411200', 'zone', 'government'),
  },
  {
    title: '河南三门峡经济开发区党政办公室',
    is: body('河南三门峡经济开发区党政办公室', '411200', 'zone', 'government_office'),
  },
  {
    title: '郑州高新技术产业开发区管理委员会',
    is: body('郑州高新技术产业开发区管理委员会', '410100', 'zone', 'government'),
  },
  {
    title: '郑州航空港经济综合实验区管理委员会办公室',
    is: body('郑州航空港经济综合实验区管理委员会办公室', '410100', 'zone', 'government_office'),
  },
  { title: '安阳高新技术产业开发区财政局', is: bureau('安阳高新技术产业开发区财政局', '410500', 'zone', 'finance') },
  { title: '沧州经济开发区管理委员会', is: body('沧州经济开发区管理委员会', '130900', 'zone', 'government') },
  { title: '苏州工业园区管理委员会', is: body('苏州工业园区管理委员会', '320500', 'zone', 'government') },
  { title: '兰州新区管理委员会', is: body('兰州新区管理委员会', '620100', 'zone', 'government') },
  { title: '北戴河新区管理委员会', is: body('北戴河新区管理委员会', '130300', 'zone', 'government') },
  { title: '五台山风景名胜区管理委员会', is: body('五台山风景名胜区管理委员会', '140900', 'zone', 'government') },
  {
    title: '山西转型综合改革示范区管理委员会',
    is: body('山西转型综合改革示范区管理委员会', '140100', 'zone', 'government'),
  },
  { title: '常德市西洞庭管理区管理委员会', is: body('常德市西洞庭管理区管理委员会', '430700', 'zone', 'government') },
  { title: '唐山市汉沽管理区教育局', is: bureau('唐山市汉沽管理区教育局', '130200', 'zone', 'education') },
  {
    title: '威海火炬高技术产业开发区管委会',
    is: body('威海火炬高技术产业开发区管理委员会', '371000', 'zone', 'government'),
  },
  { title: '滑县产业集聚区管理委员会', is: body('滑县产业集聚区管理委员会', '410526', 'zone', 'government') },
  { title: '兰考县产业集聚区管理委员会', is: body('兰考县产业集聚区管理委员会', '410225', 'zone', 'government') },
  { title: '武汉经济技术开发区管理委员会', is: body('武汉经济技术开发区管理委员会', '420100', 'zone', 'government') },
  {
    title: '驻马店高新技术产业开发区管理委员会',
    is: body('驻马店高新技术产业开发区管理委员会', '411700', 'zone', 'government'),
  },
  { title: '殷都区工业园区管理委员会', is: body('殷都区工业园区管理委员会', '410505', 'zone', 'government') },
  {
    title: '汤阴产业集聚区管理委员会',
    lines: ['根据汤阴县人民政府的部署，管委会编制本报告。', '全年未收到政府信息公开申请。'],
    is: body('汤阴产业集聚区管理委员会', '410523', 'zone', 'government'),
  },
  {
    title: '昆山经济技术开发区管理委员会',
    file: '2024/昆山市/昆山经济技术开发区.html',
    is: body('昆山经济技术开发区管理委员会', '320583', 'zone', 'government'),
  },
  { title: '汤阴产业集聚区管理委员会', is: null },
  { title: '兰考产业集聚区管理委员会', lines: ['管委会认真贯彻《中华人民共和国政府信息公开条例》。'], is: null },
  { title: '民权高新技术产业开发区管理委员会', lines: ['本区2024年主动公开信息19条。'], is: null },
  { title: '义乌经济技术开发区管理委员会', is: null },
  { title: '高新技术产业开发区管理委员会', is: null },
  { title: '经济开发区管委会', lines: ['经济开发区按照市政府办公室的通知编制本报告。'], is: null },
  { title: '未来科技新城管理委员会', is: null },

  // Departments of every field.
  { title: '汾西县发展和改革局', is: bureau('汾西县发展和改革局', '141034', 'county', 'development_reform') },
  { title: '兰考县教育局', is: bureau('兰考县教育局', '410225', 'county', 'education') },
  { title: '洛阳市科学技术局', is: bureau('洛阳市科学技术局', '410300', 'prefecture', 'science_technology') },
  { title: '荥阳市工业和信息化局', is: bureau('荥阳市工业和信息化局', '410182', 'county', 'industry') },
  { title: '许昌市民族宗教事务局', is: bureau('许昌市民族宗教事务局', '411000', 'prefecture', 'ethnic_religious') },
  {
    title: '登封市人力资源和社会保障局',
    is: bureau('登封市人力资源和社会保障局', '410185', 'county', 'human_resources'),
  },
  { title: '尉氏县自然资源局', is: bureau('尉氏县自然资源局', '410223', 'county', 'natural_resources') },
  { title: '焦作市国土资源局', is: bureau('焦作市国土资源局', '410800', 'prefecture', 'natural_resources') },
  { title: '邯郸市生态环境局', is: bureau('邯郸市生态环境局', '130400', 'prefecture', 'environment') },
  { title: '固始县住房和城乡建设局', is: bureau('固始县住房和城乡建设局', '411525', 'county', 'housing') },
  {
    title: '郑州市住房保障和房地产管理局',
    is: bureau('郑州市住房保障和房地产管理局', '410100', 'prefecture', 'housing'),
  },
  { title: '嵩县交通运输局', is: bureau('嵩县交通运输局', '410325', 'county', 'transport') },
  { title: '光山县农业农村局', is: bureau('光山县农业农村局', '411522', 'county', 'agriculture') },
  { title: '禹州市文化广电和旅游局', is: bureau('禹州市文化广电和旅游局', '411081', 'county', 'culture_tourism') },
  { title: '敦煌市文物局', is: bureau('敦煌市文物局', '620982', 'county', 'culture_tourism') },
  { title: '巩义市卫生和计划生育委员会', is: bureau('巩义市卫生和计划生育委员会', '410181', 'county', 'health') },
  { title: '浙江省疾病预防控制局', is: bureau('浙江省疾病预防控制局', '330000', 'province', 'health') },
  { title: '四川省中医药管理局', is: bureau('四川省中医药管理局', '510000', 'province', 'health') },
  { title: '舞钢市安全生产监督管理局', is: bureau('舞钢市安全生产监督管理局', '410481', 'county', 'emergency') },
  {
    title: '安阳市人民政府国有资产监督管理委员会',
    is: bureau('安阳市人民政府国有资产监督管理委员会', '410500', 'prefecture', 'state_assets'),
  },
  { title: '确山县市场监督管理局', is: bureau('确山县市场监督管理局', '411725', 'county', 'market_regulation') },
  { title: '武陟县工商行政管理局', is: bureau('武陟县工商行政管理局', '410823', 'county', 'market_regulation') },
  { title: '沈丘县质量技术监督局', is: bureau('沈丘县质量技术监督局', '411624', 'county', 'market_regulation') },
  { title: '郏县食品药品监督管理局', is: bureau('郏县食品药品监督管理局', '410425', 'county', 'market_regulation') },
  { title: '莘县医疗保障局', is: bureau('莘县医疗保障局', '371522', 'county', 'medical_insurance') },
  { title: '厦门市体育局', is: bureau('厦门市体育局', '350200', 'prefecture', 'sports') },
  { title: '柘城县综合行政执法局', is: bureau('柘城县综合行政执法局', '411424', 'county', 'urban_management') },
  { title: '砀山县数据资源管理局', is: bureau('砀山县数据资源管理局', '341321', 'county', 'government_services') },
  { title: '迁安市行政审批局', is: bureau('迁安市行政审批局', '130283', 'county', 'government_services') },
  { title: '肥西县气象局', is: bureau('肥西县气象局', '340123', 'county', 'meteorology') },
  {
    title: '温州市地方金融监督管理局',
    is: bureau('温州市地方金融监督管理局', '330300', 'prefecture', 'financial_regulation'),
  },
  {
    title: '洛阳市人民政府外事办公室',
    is: bureau('洛阳市人民政府外事办公室', '410300', 'prefecture', 'foreign_affairs'),
  },
  { title: '榆林市能源局', is: bureau('榆林市能源局', '610800', 'prefecture', 'energy') },
  { title: '贵州省广播电视局', is: bureau('贵州省广播电视局', '520000', 'province', 'radio_television') },
  { title: '上海市知识产权局', is: bureau('上海市知识产权局', '310000', 'province', 'intellectual_property') },
  { title: '常州市人民防空办公室', is: bureau('常州市人民防空办公室', '320400', 'prefecture', 'civil_air_defence') },
  { title: '介休市国防动员办公室', is: bureau('介休市国防动员办公室', '140781', 'county', 'civil_air_defence') },
  { title: '修水县乡村振兴局', is: bureau('修水县乡村振兴局', '360424', 'county', 'rural_revitalisation') },
  { title: '绥德县扶贫开发办公室', is: bureau('绥德县扶贫开发办公室', '610826', 'county', 'rural_revitalisation') },
  { title: '泰州市住房公积金管理中心', is: bureau('泰州市住房公积金管理中心', '321200', 'prefecture', 'housing_fund') },
  { title: '佛山市顺德区投资促进局', is: bureau('佛山市顺德区投资促进局', '440606', 'county', 'investment') },
  { title: '信阳市邮政管理局', is: bureau('信阳市邮政管理局', '411500', 'prefecture', 'postal') },
  { title: '安溪县烟草专卖局', is: bureau('安溪县烟草专卖局', '350524', 'county', 'tobacco') },
  { title: '广西壮族自治区口岸办公室', is: bureau('广西壮族自治区口岸办公室', '450000', 'province', 'ports') },
  { title: '漯河市消防救援支队', is: bureau('漯河市消防救援支队', '411100', 'prefecture', 'fire_rescue') },
  { title: '云南省地震局', is: bureau('云南省地震局', '530000', 'province', 'earthquake') },
  { title: '珠海市机关事务管理局', is: bureau('珠海市机关事务管理局', '440400', 'prefecture', 'government_affairs') },
  { title: '滑县档案局', is: bureau('滑县档案局', '410526', 'county', null) },

  // Departments of several fields: the first one counts.
  { title: '汾西县教育科技局', is: bureau('汾西县教育科技局', '141034', 'county', 'education') },
  { title: '雄县教育和体育局', is: bureau('雄县教育和体育局', '130638', 'county', 'education') },
  { title: '右玉县工业和科技局', is: bureau('右玉县工业和科技局', '140623', 'county', 'industry') },
  {
    title: '殷都区科技和工业信息化局',
    is: bureau('殷都区科技和工业信息化局', '410505', 'county', 'science_technology'),
  },
  {
    title: '云和县文化和广电旅游体育局',
    is: bureau('云和县文化和广电旅游体育局', '331125', 'county', 'culture_tourism'),
  },
  { title: '勐海县农业农村和水务局', is: bureau('勐海县农业农村和水务局', '532822', 'county', 'agriculture') },
  { title: '南澳县住房城乡建设和交通局', is: bureau('南澳县住房城乡建设和交通局', '440523', 'county', 'housing') },
  { title: '盐池县自然资源和林业局', is: bureau('盐池县自然资源和林业局', '640323', 'county', 'natural_resources') },
  { title: '双牌县发展和改革统计局', is: bureau('双牌县发展和改革统计局', '431123', 'county', 'development_reform') },
  { title: '穆棱市卫生健康和医疗保障局', is: bureau('穆棱市卫生健康和医疗保障局', '231085', 'county', 'health') },
  {
    title: '木垒哈萨克自治县商务和工业信息化局',
    is: bureau('木垒哈萨克自治县商务和工业信息化局', '652328', 'county', 'commerce'),
  },

  // Bodies in a vertical line, central bodies.
  { title: '国家税务总局汾西县税务局', is: bureau('国家税务总局汾西县税务局', '141034', 'county', 'taxation') },
  {
    title: '国家税务总局北京市朝阳区税务局',
    is: bureau('国家税务总局北京市朝阳区税务局', '110105', 'county', 'taxation'),
  },
  { title: '国家税务总局河南省税务局', is: bureau('国家税务总局河南省税务局', '410000', 'province', 'taxation') },
  {
    title: '国家税务总局鼓楼区税务局',
    is: null,
  },
  { title: '国家统计局滑县调查队', is: bureau('国家统计局滑县调查队', '410526', 'county', 'statistics') },
  { title: '中国人民银行登封市支行', is: bureau('中国人民银行登封市支行', '410185', 'county', 'financial_regulation') },
  { title: '海关总署', is: bureau('海关总署', '100000', 'central', 'customs') },
  { title: '教育部', is: bureau('教育部', '100000', 'central', 'education') },
  { title: '国家税务总局', is: bureau('国家税务总局', '100000', 'central', 'taxation') },
  { title: '国务院办公厅', is: body('国务院办公厅', '100000', 'central', 'government_office') },
  { title: '生态环境部', is: bureau('生态环境部', '100000', 'central', 'environment') },
  { title: '中国气象局', is: bureau('中国气象局', '100000', 'central', 'meteorology') },
  { title: '国家发展和改革委员会', is: bureau('国家发展和改革委员会', '100000', 'central', 'development_reform') },
  {
    title: '国务院国有资产监督管理委员会',
    is: bureau('国务院国有资产监督管理委员会', '100000', 'central', 'state_assets'),
  },
  {
    title: '中国证券监督管理委员会',
    is: bureau('中国证券监督管理委员会', '100000', 'central', 'financial_regulation'),
  },

  // Public bodies that are no organs.
  { title: '汾西县第一中学', is: body('汾西县第一中学', '141034', 'county', 'other') },
  { title: '滑县人民医院', is: body('滑县人民医院', '410526', 'county', 'other') },
  { title: '安阳市殷都区实验小学', is: body('安阳市殷都区实验小学', '410505', 'county', 'other') },
  { title: '浚县中医院', is: body('浚县中医院', '410621', 'county', 'other') },
  { title: '兰考县供水公司', is: body('兰考县供水公司', '410225', 'county', 'other') },
  { title: '登封市职业中等专业学校', is: body('登封市职业中等专业学校', '410185', 'county', 'other') },
  { title: '洛阳市公共交通集团有限公司', is: body('洛阳市公共交通集团有限公司', '410300', 'prefecture', 'other') },
  { title: '开封市中心医院', is: body('开封市中心医院', '410200', 'prefecture', 'other') },
  { title: '人民医院', is: null },
  { title: '鼓楼区实验小学', is: null },

  // Titles that name only a place.
  { title: '殷都区', is: body('殷都区人民政府', '410505', 'county', 'government') },
  {
    title: '汾西县',
    lines: ['2024年，汾西县深入推进政务公开。'],
    is: body('汾西县人民政府', '141034', 'county', 'government'),
  },
  { title: '安阳市', is: body('安阳市人民政府', '410500', 'prefecture', 'government') },
  { title: '河南省', is: body('河南省人民政府', '410000', 'province', 'government') },
  { title: '安阳市殷都区', is: body('安阳市殷都区人民政府', '410505', 'county', 'government') },
  { title: '开封市鼓楼区', is: body('开封市鼓楼区人民政府', '410204', 'county', 'government') },
  { title: '阿拉善盟', is: body('阿拉善盟行政公署', '152900', 'prefecture', 'government') },
  { title: '和田地区', is: body('和田地区行政公署', '653200', 'prefecture', 'government') },
  { title: '汾西县永安镇', is: body('汾西县永安镇人民政府', '141034100', 'township', 'township_government') },
  {
    title: '安阳市殷都区北蒙街道',
    is: body('安阳市殷都区北蒙街道办事处', '410505008', 'township', 'subdistrict'),
  },
  {
    title: '四子王旗江岸苏木',
    is: body('四子王旗江岸苏木人民政府', '150929201', 'township', 'township_government'),
  },
  {
    title: '原店镇',
    file: '2024/三门峡市陕州区/原店镇.txt',
    is: body('原店镇人民政府', '411203101', 'township', 'township_government'),
  },
  { title: '三门峡经济开发区', is: body('三门峡经济开发区管理委员会', '411200', 'zone', 'government') },
  { title: '镇江新区', is: body('镇江新区管理委员会', '321100', 'zone', 'government') },
  { title: '殷都区', lines: ['2024年，我局认真贯彻条例精神。', '我局全年主动公开政府信息15条。'], is: null },
  { title: '汾西县', lines: ['我镇高度重视政府信息公开工作，成立了领导小组。'], is: null },
  { title: '兰考县', lines: ['我院按照上级要求，及时公开收费项目和服务流程。'], is: null },
  { title: '开封市', lines: ['一年来，本委坚持以公开为常态。', '本委未收到依申请公开件。'], is: null },
  { title: '原店镇', is: null },
  { title: '永安镇', lines: ['全镇共公开各类信息21条。'], is: null },

  // Names abbreviated where the full form is the same everywhere, and kept where it is not.
  { title: '汾西县政府办', is: body('汾西县人民政府办公室', '141034', 'county', 'government_office') },
  { title: '滑县政府办公室', is: body('滑县人民政府办公室', '410526', 'county', 'government_office') },
  { title: '安阳市发改委', is: bureau('安阳市发展和改革委员会', '410500', 'prefecture', 'development_reform') },
  { title: '殷都区卫健委', is: bureau('殷都区卫生健康委员会', '410505', 'county', 'health') },
  { title: '尉氏县人社局', is: bureau('尉氏县人力资源和社会保障局', '410223', 'county', 'human_resources') },
  { title: '荥阳市住建局', is: bureau('荥阳市住房和城乡建设局', '410182', 'county', 'housing') },
  { title: '浚县市监局', is: bureau('浚县市场监督管理局', '410621', 'county', 'market_regulation') },
  { title: '巩义市工信局', is: bureau('巩义市工业和信息化局', '410181', 'county', 'industry') },
  { title: '上海市科委', is: bureau('上海市科学技术委员会', '310000', 'province', 'science_technology') },
  { title: '厦门市国资委', is: bureau('厦门市国有资产监督管理委员会', '350200', 'prefecture', 'state_assets') },
  { title: '延庆区民宗局', is: bureau('延庆区民族宗教事务局', '110119', 'county', 'ethnic_religious') },
  { title: '固始县医保局', is: bureau('固始县医疗保障局', '411525', 'county', 'medical_insurance') },
  { title: '民权县应急局', is: bureau('民权县应急管理局', '411421', 'county', 'emergency') },
  { title: '新县交通局', is: bureau('新县交通运输局', '411523', 'county', 'transport') },
  { title: '光山县教体局', is: bureau('光山县教体局', '411522', 'county', 'education') },
  { title: '禹州市文旅局', is: bureau('禹州市文旅局', '411081', 'county', 'culture_tourism') },
  { title: '叶县城管局', is: bureau('叶县城管局', '410422', 'county', 'urban_management') },

  // Short names of places.
  { title: '郑州教育局', is: bureau('郑州市教育局', '410100', 'prefecture', 'education') },
  { title: '汾西教育局', is: bureau('汾西县教育局', '141034', 'county', 'education') },
  { title: '殷都财政局', is: bureau('殷都区财政局', '410505', 'county', 'finance') },
  { title: '安阳殷都区教育局', is: bureau('安阳市殷都区教育局', '410505', 'county', 'education') },
  { title: '深圳人社局', is: bureau('深圳市人力资源和社会保障局', '440300', 'prefecture', 'human_resources') },
  { title: '河南兰考县水利局', is: bureau('河南省兰考县水利局', '410225', 'county', 'water') },
  { title: '北京朝阳区教育委员会', is: bureau('北京市朝阳区教育委员会', '110105', 'county', 'education') },
  { title: '南京鼓楼区财政局', is: bureau('南京市鼓楼区财政局', '320106', 'county', 'finance') },
  { title: '广西司法厅', is: bureau('广西壮族自治区司法厅', '450000', 'province', 'justice') },
  {
    title: '恩施州民宗委',
    is: bureau('恩施土家族苗族自治州民族宗教事务委员会', '422800', 'prefecture', 'ethnic_religious'),
  },
  { title: '凉山州审计局', is: bureau('凉山彝族自治州审计局', '513400', 'prefecture', 'audit') },
  { title: '安阳教育局', is: null },
  { title: '新乡财政局', lines: ['2024年，新乡财政局主动公开预决算信息。'], is: null },
  { title: '濮阳水利局', is: null },
  { title: '长沙民政局', is: null },
  { title: '吉林审计局', is: null },
  { title: '海南司法局', is: null },
  { title: '朝阳统计局', lines: ['我局严格落实统计数据发布制度。'], is: null },
  { title: '大理林业和草原局', is: null },
  { title: '鼓楼财政局', is: null },

  // Bare names: a signature, the file's name or a statement names the body.
  { title: '教育局', signatures: ['汾西县教育局'], is: bureau('汾西县教育局', '141034', 'county', 'education') },
  {
    title: '财政局',
    lines: ['2024年，财政局不断加大公开力度。'],
    signatures: ['滑县财政局', '2025年1月16日'],
    is: bureau('滑县财政局', '410526', 'county', 'finance'),
  },
  {
    title: '教育局',
    lines: ['现公布汾西县教育局2024年政府信息公开工作年度报告。', '如有疑问，请与教育局办公室联系。'],
    is: bureau('汾西县教育局', '141034', 'county', 'education'),
  },
  {
    title: '水利局',
    lines: ['本报告由浚县水利局编制。', '报告电子版可在政府网站下载。'],
    is: bureau('浚县水利局', '410621', 'county', 'water'),
  },
  {
    title: '民政局',
    file: '2024/尉氏县民政局.docx',
    is: bureau('尉氏县民政局', '410223', 'county', 'civil_affairs'),
  },
  {
    title: '审计局',
    file: '2023/兰考县审计局2023年政府信息公开工作年度报告.pdf',
    is: bureau('兰考县审计局', '410225', 'county', 'audit'),
  },
  {
    title: '人民政府办公室',
    lines: ['滑县人民政府办公室坚持以公开促落实、促规范、促服务。', '人民政府办公室全年制发规范性文件3件。'],
    is: body('滑县人民政府办公室', '410526', 'county', 'government_office'),
  },
  {
    title: '党政办公室',
    lines: ['三门峡经济开发区党政办公室高度重视政府信息公开工作。', '党政办公室明确专人负责信息审核。'],
    is: body('三门峡经济开发区党政办公室', '411200', 'zone', 'government_office'),
  },
  {
    title: '住房和城乡建设局',
    lines: ['兰考县住房和城乡建设局认真落实条例要求，及时更新栏目。'],
    is: bureau('兰考县住房和城乡建设局', '410225', 'county', 'housing'),
  },
  {
    title: '行政审批服务局',
    signatures: ['汾西县行政审批服务局'],
    is: bureau('汾西县行政审批服务局', '141034', 'county', 'government_services'),
  },
  { title: '教育局', is: null },
  { title: '财政局', lines: ['我局严格按照条例要求公开预决算信息。', '全年办理依申请公开5件。'], is: null },
  { title: '教育局', lines: ['汾西县教育局认真贯彻上级部署。', '教育局门户栏目运行平稳。'], is: null },
  { title: '党政办公室', is: null },
  { title: '人民政府办公室', lines: ['在市委、市政府的坚强领导下，办公室认真履行职责。'], is: null },
  { title: '管理委员会', is: null },
  { title: '市财政局', is: null },
  { title: '区卫健委', lines: ['区卫健委在区政府网站公开信息61条。'], is: null },
  { title: '教育局', lines: ['本报告由汾西县教育局编制。'], signatures: ['滑县教育局'], is: null },
  { title: '教育局', signatures: ['汾西县财政局'], is: null },
  {
    title: '住房和城乡建设局',
    lines: ['兰考县住房和城乡建设局印发了工作要点。', '尉氏县住房和城乡建设局来我局交流学习。'],
    is: null,
  },
  { title: '市场监督管理局', lines: ['我局与教育局、公安局等部门开展联合检查。'], is: null },

  // Places that share a name, with context.
  {
    title: '鼓楼区教育局',
    lines: ['根据开封市人民政府办公室的通知，我局编制了本报告。', '本报告所列数据截至2024年12月31日。'],
    is: bureau('鼓楼区教育局', '410204', 'county', 'education'),
  },
  {
    title: '鼓楼区教育局',
    file: '2024/开封市/鼓楼区教育局.txt',
    is: bureau('鼓楼区教育局', '410204', 'county', 'education'),
  },
  {
    title: '鼓楼区审计局',
    file: '2024/410204-审计局.txt',
    is: bureau('鼓楼区审计局', '410204', 'county', 'audit'),
  },
  {
    title: '鼓楼区民政局',
    file: '2024/河南省开封市鼓楼区/民政局年度报告.html',
    is: bureau('鼓楼区民政局', '410204', 'county', 'civil_affairs'),
  },
  {
    title: '鼓楼区司法局',
    signatures: ['南京市鼓楼区司法局', '2025年1月20日'],
    is: bureau('鼓楼区司法局', '320106', 'county', 'justice'),
  },
  {
    title: '鼓楼区人民政府',
    lines: ['2024年，鼓楼区认真执行福建省政务公开有关规定。'],
    is: body('鼓楼区人民政府', '350102', 'county', 'government'),
  },
  {
    title: '鼓楼区城市管理局',
    lines: ['徐州市鼓楼区城市管理局2024年共办理市民来信37件。'],
    is: bureau('鼓楼区城市管理局', '320302', 'county', 'urban_management'),
  },
  {
    title: '朝阳区人民政府办公室',
    lines: ['全年在北京市政府网站群发布信息1200余条。'],
    is: body('朝阳区人民政府办公室', '110105', 'county', 'government_office'),
  },
  {
    title: '朝阳区财政局',
    file: '2024/吉林省/长春市/朝阳区财政局.html',
    is: bureau('朝阳区财政局', '220104', 'county', 'finance'),
  },
  {
    title: '城关区财政局',
    lines: ['城关区财政局按照甘肃省预算公开的规定，公开部门预算。'],
    is: bureau('城关区财政局', '620102', 'county', 'finance'),
  },
  {
    title: '城关区民政局',
    signatures: ['拉萨市城关区民政局'],
    is: bureau('城关区民政局', '540102', 'county', 'civil_affairs'),
  },
  {
    title: '和平区商务局',
    file: '2024/210102-和平区商务局.txt',
    is: bureau('和平区商务局', '210102', 'county', 'commerce'),
  },
  {
    title: '和平区卫生健康委员会',
    lines: ['天津市卫生健康系统政务公开培训中，我委作了经验介绍。'],
    // A city named once, in passing, settles nothing.
    is: null,
  },
  {
    title: '新华区教育体育局',
    lines: ['新华区教育体育局按照平顶山市的统一安排，编制2024年度报告。'],
    is: bureau('新华区教育体育局', '410402', 'county', 'education'),
  },
  { title: '桥西区', file: '2024/石家庄市/桥西区.txt', is: body('桥西区人民政府', '130104', 'county', 'government') },
  {
    title: '宝山区水务局',
    lines: ['按照上海市河长制工作要求，我局公开河湖名录。'],
    is: bureau('宝山区水务局', '310113', 'county', 'water'),
  },
  {
    title: '宝山区信访局',
    lines: ['宝山区信访局接受双鸭山市人民政府的考核。'],
    is: bureau('宝山区信访局', '230506', 'county', 'petitions'),
  },
  {
    title: '西湖区统计局',
    signatures: ['南昌市西湖区统计局'],
    is: bureau('西湖区统计局', '360103', 'county', 'statistics'),
  },
  {
    title: '长安区农业农村局',
    lines: ['长安区农业农村局是西安市农产品追溯试点单位之一。'],
    // A city named once, in passing, settles nothing.
    is: null,
  },
  {
    title: '市中区人民政府',
    file: '2024/济南市/市中区人民政府.pdf',
    is: body('市中区人民政府', '370103', 'county', 'government'),
  },
  {
    title: '南山区教育局',
    lines: ['我局按照广东省的规定公开义务教育招生信息。'],
    is: bureau('南山区教育局', '440305', 'county', 'education'),
  },
  {
    title: '永定区林业局',
    lines: ['湖南省张家界市永定区林业局2024年主动公开信息88条。'],
    is: bureau('永定区林业局', '430802', 'county', 'forestry'),
  },
  {
    title: '城区人民政府',
    lines: ['2024年，城区人民政府在晋城市考核中名列前茅。'],
    is: body('城区人民政府', '140502', 'county', 'government'),
  },
  {
    title: '普陀区应急管理局',
    file: '2024/舟山市/普陀区应急管理局.txt',
    is: bureau('普陀区应急管理局', '330903', 'county', 'emergency'),
  },
  {
    title: '城关镇人民政府',
    lines: ['2024年，城关镇在汤阴县委、县政府的领导下，推进基层政务公开。'],
    is: body('城关镇人民政府', '410523100', 'township', 'township_government'),
  },
  {
    title: '城关镇人民政府',
    file: '2024/嵩县/城关镇人民政府.txt',
    is: body('城关镇人民政府', '410325100', 'township', 'township_government'),
  },
  {
    title: '城关镇',
    signatures: ['渑池县城关镇人民政府'],
    is: body('城关镇人民政府', '411221100', 'township', 'township_government'),
  },
  {
    title: '东关街道办事处',
    lines: ['东关街道地处洛阳市老城东侧。', '街道办事处全年公开信息30条。'],
    is: body('东关街道办事处', '410304001', 'township', 'subdistrict'),
  },
  {
    title: '东关街道办事处',
    signatures: ['安阳市文峰区东关街道办事处'],
    is: body('东关街道办事处', '410502004', 'township', 'subdistrict'),
  },
  {
    title: '和平镇人民政府',
    lines: ['和平镇人民政府认真落实汾西县政务公开工作要点。'],
    is: body('和平镇人民政府', '141034103', 'township', 'township_government'),
  },
  {
    title: '高平镇人民政府',
    file: '2024/410526-滑县/高平镇人民政府.txt',
    is: body('高平镇人民政府', '410526107', 'township', 'township_government'),
  },
  {
    title: '长安镇人民政府',
    lines: ['长安镇人民政府2024年在东莞市镇街公开评估中获评优秀。'],
    // A city named once, in passing, settles nothing.
    is: null,
  },

  // Places that share a name, without context or with too little of it.
  { title: '鼓楼区教育局', is: null },
  { title: '鼓楼区教育局', lines: ['在市政府、省政府的关心支持下，我局公开工作再上台阶。'], is: null },
  { title: '鼓楼区教育局', lines: ['我局先后赴开封市、南京市考察学习。'], is: null },
  { title: '鼓楼区教育局', lines: ['我局严格执行江苏省政府信息公开有关规定。'], is: null },
  { title: '鼓楼区教育局', lines: ['我局赴四川省学习信息公开经验。'], is: null },
  { title: '鼓楼区民政局', file: '2024/鼓楼区民政局.txt', is: null },
  { title: '鼓楼区民政局', signatures: ['鼓楼区民政局'], is: null },
  { title: '鼓楼区审计局', lines: ['南京市鼓楼区审计局编制本报告。'], signatures: ['开封市鼓楼区审计局'], is: null },
  { title: '朝阳区人民政府办公室', is: null },
  { title: '朝阳区', lines: ['2024年，朝阳区主动公开政府信息3400条。'], is: null },
  { title: '城关区财政局', lines: ['区财政局坚持预决算公开全覆盖。'], is: null },
  { title: '和平区人民政府', is: null },
  { title: '新华区水利局', lines: ['新华区水利局贯彻落实市水利局部署。'], is: null },
  { title: '桥西区人民政府', lines: ['2024年，桥西区认真落实河北省的各项部署。'], is: null },
  { title: '宝山区教育局', is: null },
  { title: '西湖区统计局', lines: ['杭州市、南昌市的兄弟单位来我局座谈。'], is: null },
  { title: '长安区民政局', is: null },
  { title: '铁西区住房和城乡建设局', lines: ['我局按照辽宁省要求公开保障房分配结果。'], is: null },
  { title: '市中区人民政府', lines: ['市中区严格落实山东省基层政务公开标准目录。'], is: null },
  { title: '通州区审计局', is: null },
  { title: '郊区教育局', is: null },
  { title: '城关镇人民政府', is: null },
  { title: '城关镇人民政府', lines: ['城关镇认真落实河南省基层政务公开标准化要求。'], is: null },
  { title: '东关街道办事处', lines: ['街道办事处按照区政府办要求编制本报告。'], is: null },
  { title: '太平镇党政办公室', is: null },

  // Former divisions.
  { title: '陕县人民政府办公室', is: body('陕县人民政府办公室', '411203', 'county', 'government_office') },
  { title: '许昌县财政局', is: bureau('许昌县财政局', '411003', 'county', 'finance') },
  { title: '开封县教育体育局', is: bureau('开封县教育体育局', '410212', 'county', 'education') },
  { title: '河南省偃师市水利局', is: bureau('河南省偃师市水利局', '410307', 'county', 'water') },
  { title: '莱芜市人民政府', is: body('莱芜市人民政府', '371200', 'prefecture', 'government') },
  { title: '杭州市下城区人民政府', is: body('杭州市下城区人民政府', '330103', 'county', 'government') },
  { title: '下城区教育局', is: bureau('下城区教育局', '330103', 'county', 'education') },
  { title: '江干区司法局', is: bureau('江干区司法局', '330104', 'county', 'justice') },
  { title: '南通市港闸区民政局', is: bureau('南通市港闸区民政局', '320611', 'county', 'civil_affairs') },
  { title: '洛阳市吉利区人民政府', is: body('洛阳市吉利区人民政府', '410306', 'county', 'government') },
  { title: '邢台市桥东区财政局', is: bureau('邢台市桥东区财政局', '130502', 'county', 'finance') },
  { title: '邢台市桥西区审计局', is: bureau('邢台市桥西区审计局', '130503', 'county', 'audit') },
  { title: '四平市公主岭市农业农村局', is: bureau('四平市公主岭市农业农村局', '220184', 'county', 'agriculture') },
  { title: '六安市寿县人民政府', is: body('六安市寿县人民政府', '340422', 'county', 'government') },
  { title: '章丘市环境保护局', is: bureau('章丘市环境保护局', '370114', 'county', 'environment') },
  { title: '上海市闸北区人民政府', is: body('上海市闸北区人民政府', '310108', 'county', 'government') },
  { title: '南京市白下区卫生局', is: bureau('南京市白下区卫生局', '320103', 'county', 'health') },
  { title: '襄樊市人民政府', is: body('襄樊市人民政府', '420600', 'prefecture', 'government') },
  { title: '毕节地区行政公署', is: body('毕节地区行政公署', '520500', 'prefecture', 'government') },
  { title: '户县统计局', is: bureau('户县统计局', '610118', 'county', 'statistics') },
  { title: '桥东区财政局', is: null },

  // Misspelt: characters that look alike; sounds that are alike only under a named parent.
  { title: '沐阳县教育局', is: bureau('沭阳县教育局', '321322', 'county', 'education') },
  { title: '毫州市人民政府', is: body('亳州市人民政府', '341600', 'prefecture', 'government') },
  { title: '荣阳市财政局', is: bureau('荥阳市财政局', '410182', 'county', 'finance') },
  { title: '茬平区水利局', is: bureau('茌平区水利局', '371503', 'county', 'water') },
  { title: '雎县民政局', is: bureau('睢县民政局', '411422', 'county', 'civil_affairs') },
  { title: '商丘市雎阳区司法局', is: bureau('商丘市睢阳区司法局', '411403', 'county', 'justice') },
  { title: '雎宁县人民政府办公室', is: body('睢宁县人民政府办公室', '320324', 'county', 'government_office') },
  { title: '汩罗市农业农村局', is: bureau('汨罗市农业农村局', '430681', 'county', 'agriculture') },
  { title: '浙川县林业局', is: bureau('淅川县林业局', '411326', 'county', 'forestry') },
  { title: '戈阳县审计局', is: bureau('弋阳县审计局', '361126', 'county', 'audit') },
  { title: '甄城县医疗保障局', is: bureau('鄄城县医疗保障局', '371726', 'county', 'medical_insurance') },
  { title: '石家庄市井径县交通运输局', is: bureau('石家庄市井陉县交通运输局', '130121', 'county', 'transport') },
  { title: '四川省沪州市商务局', is: bureau('四川省泸州市商务局', '510500', 'prefecture', 'commerce') },
  { title: '拓城县应急管理局', is: bureau('柘城县应急管理局', '411424', 'county', 'emergency') },
  { title: '信阳市狮河区人民政府', is: body('信阳市浉河区人民政府', '411502', 'county', 'government') },
  { title: '安阳市银都区教育局', is: bureau('安阳市殷都区教育局', '410505', 'county', 'education') },
  { title: '三门峡市湖宾区财政局', is: bureau('三门峡市湖滨区财政局', '411202', 'county', 'finance') },
  { title: '开封市龙庭区人民政府', is: body('开封市龙亭区人民政府', '410202', 'county', 'government') },
  { title: '新乡市凤全区民政局', is: bureau('新乡市凤泉区民政局', '410704', 'county', 'civil_affairs') },
  { title: '临汾市汾溪县统计局', is: bureau('临汾市汾西县统计局', '141034', 'county', 'statistics') },
  { title: '银都区教育局', is: null },
  { title: '汾溪县统计局', is: null },
  { title: '济原市教育局', is: null },
  { title: '来阳市教育局', is: null },
  { title: '安阳市金都区教育局', is: null },

  // Near misses: no such place, places that contradict each other, bodies that do.
  { title: '青丘县教育局', is: null },
  { title: '河南省云梦泽县财政局', is: null },
  { title: '临汾市汾北县水利局', is: null },
  { title: '滑东县人民政府', is: null },
  { title: '安阳市殷商区司法局', is: null },
  { title: '河北省安阳市教育局', is: null },
  { title: '洛阳市殷都区人民政府', is: null },
  { title: '安阳市北辰区民政局', is: null },
  { title: '山西省滑县审计局', is: null },
  { title: '开封市和平区财政局', is: null },
  { title: '国家税务总局汾东县税务局', is: null },
  { title: '三门峡市湖滨区原店镇人民政府', is: null },
  { title: '汾西县教育局', signatures: ['滑县教育局'], is: null },
  { title: '汾西县教育局', signatures: ['汾西县财政局', '2025年1月10日'], is: null },
  { title: '滑县人民政府', signatures: ['滑县水利局'], is: null },
  { title: '朝阳区民政局', lines: ['我局与吉林省有关单位签订协议。', '北京市民政系统的经验在全国推广。'], is: null },
  { title: '和平区司法局', lines: ['我局承办天津市、辽宁省两地调解工作交流会。'], is: null },
  {
    title: '鼓楼区财政局',
    file: '2024/开封市/鼓楼区财政局.txt',
    lines: ['本报告由南京市鼓楼区财政局编制。'],
    is: null,
  },

  // What is no name.
  { title: '', is: null },
  { title: '附件', is: null },
  { title: '政府信息公开', is: null },
  { title: '本单位', lines: ['本单位严格遵守条例。'], is: null },
  { title: 'XX县教育局', is: null },
  { title: '某某市人民政府办公室', is: null },
  { title: '××区财政局', is: null },
  { title: '□□县人民政府', is: null },
  { title: '办公室', is: null },
  { title: '县', is: null },
  { title: '2024年', is: null },
  { title: '未命名文档1', is: null },
  { title: '首页>政务公开>公开年报', is: null },
];
