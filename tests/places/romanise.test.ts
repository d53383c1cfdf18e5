import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDivisions, nationCode, type Division, type DivisionLevel } from '../../src/places/divisions.ts';
import { readSyllables } from '../../src/places/pinyin.ts';
import { romanise } from '../../src/places/romanise.ts';

function listBelow(code: string): Division[] {
  return listDivisions(code).flatMap((each) => [each, ...(each.level === 'township' ? [] : listBelow(each.code))]);
}

const divisions = listBelow(nationCode);
const byProvinceAndName = new Map(divisions.map((each) => [`${each.path[0] ?? ''} ${each.name}`, each]));

/** The place of a name in a province, as the data has it. */
function findPlace(province: string, name: string): Division {
  const found = byProvinceAndName.get(`${province} ${name}`);
  if (!found) throw new Error(`no ${name} in ${province}`);
  return found;
}

/** Cases as `中文 Latin` a line, by province. */
function listCases(table: Readonly<Record<string, string>>): [province: string, name: string, expected: string][] {
  return Object.entries(table).flatMap(([province, lines]) =>
    lines
      .trim()
      .split(/\s*,\s*/u)
      .map((line): [string, string, string] => {
        const [name = '', ...words] = line.split(' ');
        return [province, name, words.join(' ')];
      }),
  );
}

const shape = /^[A-ZÜ][A-Za-zü' ]*$/u;

/** Where nothing is spelt, whatever the name: four regions, autonomous places, and provinces that do not use pinyin. */
function isExcluded({ path: [province = '', ...below] }: Division): boolean {
  return (
    below.length > 0 &&
    (/^(?:内蒙古|西藏|新疆|青海|台湾|香港|澳门)/u.test(province) || below.some((each) => /族|自治/u.test(each)))
  );
}

const provinces: Readonly<Record<string, string>> = {
  北京市: 'Beijing',
  天津市: 'Tianjin',
  河北省: 'Hebei',
  山西省: 'Shanxi',
  内蒙古自治区: 'Inner Mongolia',
  辽宁省: 'Liaoning',
  吉林省: 'Jilin',
  黑龙江省: 'Heilongjiang',
  上海市: 'Shanghai',
  江苏省: 'Jiangsu',
  浙江省: 'Zhejiang',
  安徽省: 'Anhui',
  福建省: 'Fujian',
  江西省: 'Jiangxi',
  山东省: 'Shandong',
  河南省: 'Henan',
  湖北省: 'Hubei',
  湖南省: 'Hunan',
  广东省: 'Guangdong',
  广西壮族自治区: 'Guangxi',
  海南省: 'Hainan',
  重庆市: 'Chongqing',
  四川省: 'Sichuan',
  贵州省: 'Guizhou',
  云南省: 'Yunnan',
  西藏自治区: 'Tibet',
  陕西省: 'Shaanxi',
  甘肃省: 'Gansu',
  青海省: 'Qinghai',
  宁夏回族自治区: 'Ningxia',
  新疆维吾尔自治区: 'Xinjiang',
  台湾省: 'Taiwan',
  香港特别行政区: 'Hong Kong',
  澳门特别行政区: 'Macao',
};

const cities = listCases({
  河北省:
    '石家庄市 Shijiazhuang, 唐山市 Tangshan, 秦皇岛市 Qinhuangdao, 邯郸市 Handan, 廊坊市 Langfang, 张家口市 Zhangjiakou',
  山西省: '太原市 Taiyuan, 临汾市 Linfen, 吕梁市 Lüliang, 长治市 Changzhi, 忻州市 Xinzhou, 朔州市 Shuozhou',
  内蒙古自治区: '呼和浩特市 Hohhot, 鄂尔多斯市 Ordos, 包头市 Baotou, 赤峰市 Chifeng',
  辽宁省: '沈阳市 Shenyang, 大连市 Dalian, 鞍山市 Anshan, 葫芦岛市 Huludao, 朝阳市 Chaoyang, 阜新市 Fuxin',
  吉林省: '长春市 Changchun, 吉林市 Jilin City, 白山市 Baishan',
  黑龙江省: '哈尔滨市 Harbin, 齐齐哈尔市 Qiqihar, 佳木斯市 Jiamusi, 牡丹江市 Mudanjiang, 鹤岗市 Hegang',
  江苏省: "南京市 Nanjing, 无锡市 Wuxi, 宿迁市 Suqian, 淮安市 Huai'an, 连云港市 Lianyungang, 泰州市 Taizhou",
  浙江省: '台州市 Taizhou, 丽水市 Lishui, 衢州市 Quzhou, 绍兴市 Shaoxing, 杭州市 Hangzhou',
  安徽省: "合肥市 Hefei, 六安市 Lu'an, 亳州市 Bozhou, 蚌埠市 Bengbu, 宿州市 Suzhou, 马鞍山市 Ma'anshan, 芜湖市 Wuhu",
  福建省: '厦门市 Xiamen, 莆田市 Putian, 福州市 Fuzhou, 漳州市 Zhangzhou',
  江西省: "吉安市 Ji'an, 抚州市 Fuzhou, 景德镇市 Jingdezhen, 鹰潭市 Yingtan, 赣州市 Ganzhou",
  山东省: "济南市 Jinan, 泰安市 Tai'an, 菏泽市 Heze, 淄博市 Zibo, 烟台市 Yantai, 潍坊市 Weifang, 临沂市 Linyi",
  河南省:
    '郑州市 Zhengzhou, 漯河市 Luohe, 濮阳市 Puyang, 驻马店市 Zhumadian, 三门峡市 Sanmenxia, 鹤壁市 Hebi, 济源市 Jiyuan',
  湖北省: '武汉市 Wuhan, 十堰市 Shiyan, 鄂州市 Ezhou, 孝感市 Xiaogan, 襄阳市 Xiangyang',
  湖南省: '长沙市 Changsha, 郴州市 Chenzhou, 娄底市 Loudi, 张家界市 Zhangjiajie, 岳阳市 Yueyang',
  广东省:
    '广州市 Guangzhou, 深圳市 Shenzhen, 东莞市 Dongguan, 佛山市 Foshan, 揭阳市 Jieyang, 汕尾市 Shanwei, 茂名市 Maoming',
  广西壮族自治区: '南宁市 Nanning, 百色市 Baise, 钦州市 Qinzhou, 崇左市 Chongzuo, 贵港市 Guigang',
  海南省: '海口市 Haikou, 儋州市 Danzhou, 三亚市 Sanya',
  四川省:
    "成都市 Chengdu, 乐山市 Leshan, 泸州市 Luzhou, 广安市 Guang'an, 雅安市 Ya'an, 遂宁市 Suining, 攀枝花市 Panzhihua, 达州市 Dazhou",
  贵州省: '贵阳市 Guiyang, 六盘水市 Liupanshui, 遵义市 Zunyi, 毕节市 Bijie',
  云南省: "昆明市 Kunming, 普洱市 Pu'er, 曲靖市 Qujing, 丽江市 Lijiang",
  西藏自治区: '拉萨市 Lhasa',
  陕西省: "西安市 Xi'an, 延安市 Yan'an, 咸阳市 Xianyang, 渭南市 Weinan",
  甘肃省: '兰州市 Lanzhou, 张掖市 Zhangye, 酒泉市 Jiuquan, 嘉峪关市 Jiayuguan',
  青海省: '西宁市 Xining',
  宁夏回族自治区: '银川市 Yinchuan, 石嘴山市 Shizuishan, 吴忠市 Wuzhong, 固原市 Guyuan',
  新疆维吾尔自治区: '乌鲁木齐市 Ürümqi, 克拉玛依市 Karamay, 吐鲁番市 Turpan',
});

const counties = listCases({
  北京市: '朝阳区 Chaoyang District, 海淀区 Haidian District, 石景山区 Shijingshan District, 密云区 Miyun District',
  天津市: '宝坻区 Baodi District, 蓟州区 Jizhou District, 滨海新区 Binhai New Area',
  河北省:
    "乐亭县 Laoting County, 蔚县 Yu County, 大城县 Daicheng County, 井陉县 Jingxing County, 行唐县 Xingtang County, 涿州市 Zhuozhou, 任丘市 Renqiu, 泊头市 Botou, 固安县 Gu'an County, 长安区 Chang'an District, 曹妃甸区 Caofeidian District, 峰峰矿区 Fengfeng Mining District, 无极县 Wuji County, 迁安市 Qian'an, 柏乡县 Baixiang County, 滦州市 Luanzhou",
  山西省:
    '汾西县 Fenxi County, 洪洞县 Hongtong County, 长子县 Zhangzi County, 隰县 Xi County, 应县 Ying County, 绛县 Jiang County, 盂县 Yu County, 繁峙县 Fanshi County, 尧都区 Yaodu District, 万柏林区 Wanbailin District, 屯留区 Tunliu District, 静乐县 Jingle County, 侯马市 Houma',
  辽宁省:
    '调兵山市 Diaobingshan, 瓦房店市 Wafangdian, 旅顺口区 Lüshunkou District, 鲅鱼圈区 Bayuquan District, 盖州市 Gaizhou',
  吉林省: "集安市 Ji'an, 乾安县 Qian'an County, 绿园区 Lüyuan District, 农安县 Nong'an County, 桦甸市 Huadian",
  黑龙江省:
    "昂昂溪区 Ang'angxi District, 穆棱市 Muling, 勃利县 Boli County, 讷河市 Nehe, 阿城区 Acheng District, 北安市 Bei'an",
  上海市: '闵行区 Minhang District, 浦东新区 Pudong New Area, 徐汇区 Xuhui District',
  江苏省:
    '六合区 Luhe District, 盱眙县 Xuyi County, 邳州市 Pizhou, 句容市 Jurong, 睢宁县 Suining County, 如皋市 Rugao, 溧阳市 Liyang, 相城区 Xiangcheng District',
  浙江省:
    "乐清市 Yueqing, 鄞州区 Yinzhou District, 嵊州市 Shengzhou, 诸暨市 Zhuji, 天台县 Tiantai County, 长兴县 Changxing County, 瑞安市 Rui'an, 淳安县 Chun'an County",
  安徽省:
    "歙县 She County, 黟县 Yi County, 涡阳县 Guoyang County, 枞阳县 Zongyang County, 砀山县 Dangshan County, 濉溪县 Suixi County, 埇桥区 Yongqiao District, 天长市 Tianchang, 叶集区 Yeji District, 裕安区 Yu'an District, 无为市 Wuwei",
  福建省:
    '长乐区 Changle District, 闽侯县 Minhou County, 将乐县 Jiangle County, 柘荣县 Zherong County, 长汀县 Changting County, 沙县区 Shaxian District',
  江西省:
    "铅山县 Yanshan County, 婺源县 Wuyuan County, 弋阳县 Yiyang County, 于都县 Yudu County, 乐安县 Le'an County, 鄱阳县 Poyang County, 新干县 Xingan County",
  山东省:
    "东阿县 Dong'e County, 单县 Shan County, 莘县 Shen County, 乐陵市 Laoling, 兖州区 Yanzhou District, 茌平区 Chiping District, 曲阜市 Qufu, 鄄城县 Juancheng County, 牟平区 Muping District, 莒县 Ju County, 临朐县 Linqu County, 芝罘区 Zhifu District, 台儿庄区 Tai'erzhuang District, 冠县 Guan County, 汶上县 Wenshang County",
  河南省:
    '殷都区 Yindu District, 浚县 Xun County, 郏县 Jia County, 尉氏县 Weishi County, 中牟县 Zhongmu County, 泌阳县 Biyang County, 湛河区 Zhanhe District, 荥阳市 Xingyang, 渑池县 Mianchi County, 召陵区 Shaoling District, 南召县 Nanzhao County, 长垣市 Changyuan, 长葛市 Changge, 陕州区 Shanzhou District, 武陟县 Wuzhi County, 柘城县 Zhecheng County, 叶县 Ye County, 二七区 Erqi District, 南乐县 Nanle County',
  湖北省:
    "黄陂区 Huangpi District, 监利市 Jianli, 郧阳区 Yunyang District, 秭归县 Zigui County, 宜都市 Yidu, 神农架林区 Shennongjia Forestry District, 红安县 Hong'an County",
  湖南省:
    '耒阳市 Leiyang, 汨罗市 Miluo, 攸县 You County, 澧县 Li County, 津市市 Jinshi, 溆浦县 Xupu County, 南县 Nan County',
  广东省:
    '番禺区 Panyu District, 大埔县 Dabu County, 黄埔区 Huangpu District, 高要区 Gaoyao District, 禅城区 Chancheng District, 清新区 Qingxin District, 乐昌市 Lechang, 陆丰市 Lufeng, 四会市 Sihui',
  广西壮族自治区:
    "阳朔县 Yangshuo County, 覃塘区 Qintang District, 龙圩区 Longxu District, 那坡县 Napo County, 天峨县 Tian'e County, 乐业县 Leye County",
  海南省: "定安县 Ding'an County, 澄迈县 Chengmai County",
  重庆市:
    '涪陵区 Fuling District, 綦江区 Qijiang District, 北碚区 Beibei District, 长寿区 Changshou District, 丰都县 Fengdu County',
  四川省:
    '什邡市 Shifang, 郫都区 Pidu District, 犍为县 Qianwei County, 荥经县 Yingjing County, 筠连县 Junlian County, 阆中市 Langzhong, 都江堰市 Dujiangyan, 渠县 Qu County, 峨眉山市 Emeishan',
  贵州省: '六枝特区 Liuzhi Special District, 湄潭县 Meitan County',
  云南省: '会泽县 Huize County, 呈贡区 Chenggong District, 陆良县 Luliang County',
  陕西省:
    "吴堡县 Wubu County, 柞水县 Zhashui County, 略阳县 Lüeyang County, 鄠邑区 Huyi District, 子长市 Zichang, 大荔县 Dali County, 洛南县 Luonan County, 乾县 Qian County, 长安区 Chang'an District",
  甘肃省: "民乐县 Minle County, 会宁县 Huining County, 崆峒区 Kongtong District, 岷县 Min County, 秦安县 Qin'an County",
  宁夏回族自治区: '红寺堡区 Hongsibu District, 贺兰县 Helan County',
});

const townships = listCases({
  河南省: '原店镇 Yuandian Town, 古荥镇 Guxing Town, 覃怀街道 Tanhuai Subdistrict',
  北京市: '什刹海街道 Shichahai Subdistrict, 大栅栏街道 Dashilan Subdistrict, 长子营镇 Zhangziying Town',
  上海市: '莘庄镇 Xinzhuang Town, 陆家嘴街道 Lujiazui Subdistrict, 外滩街道 Waitan Subdistrict',
  江苏省: '甪直镇 Luzhi Town, 周庄镇 Zhouzhuang Town',
  浙江省: '於潜镇 Yuqian Town, 西塘镇 Xitang Town, 南浔镇 Nanxun Town, 峃口镇 Xuekou Town',
  广东省: "麻涌镇 Machong Town, 虎门镇 Humen Town, 长安镇 Chang'an Town, 沙头角街道 Shatoujiao Subdistrict",
  四川省: '李庄镇 Lizhuang Town',
  陕西省: '瓦窑堡街道 Wayaobu Subdistrict',
  山西省: '解州镇 Haizhou Town, 杏花村镇 Xinghuacun Town',
});

describe('names of divisions in Latin letters', () => {
  it.each(Object.entries(provinces))('calls the province %s %s', (name, expected) => {
    expect(romanise({ level: 'province', path: [name] })).toBe(expected);
  });

  it.each([...cities, ...counties, ...townships])('in %s calls %s %s', (province, name, expected) => {
    expect(romanise(findPlace(province, name))).toBe(expected);
  });

  it.each([
    ['吉林省', '延边朝鲜族自治州', 'autonomous'],
    ['吉林省', '延吉市', 'in an autonomous prefecture'],
    ['河北省', '大厂回族自治县', 'autonomous'],
    ['河南省', '瀍河回族区', 'named after a people'],
    ['内蒙古自治区', '科尔沁区', 'in Inner Mongolia'],
    ['内蒙古自治区', '鄂温克族自治旗', 'in Inner Mongolia'],
    ['西藏自治区', '日喀则市', 'in Tibet'],
    ['新疆维吾尔自治区', '伊宁市', 'in Xinjiang'],
    ['青海省', '格尔木市', 'in an autonomous prefecture of Qinghai'],
    ['黑龙江省', '富拉尔基区', 'of another language'],
    ['黑龙江省', '萨尔图区', 'of another language'],
    ['黑龙江省', '大兴安岭地区', 'no city, with two usual spellings'],
    ['四川省', '丹棱县', 'read leng or ling'],
    ['四川省', '东区', 'of one character before 区'],
    ['山西省', '矿区', 'of one character before 区'],
    ['辽宁省', '沈北新区', 'a new district'],
    ['重庆市', '两江新区', 'a zone'],
    ['海南省', '西沙群岛', 'no plain division'],
    ['上海市', '曹杨新村街道', 'of more than three characters'],
    ['北京市', '永定地区', 'no plain division'],
    ['北京市', '体育馆路街道', 'a street'],
    ['河南省', '祭城路街道', 'a street'],
    ['天津市', '常州道街道', 'a street'],
    ['河北省', '三号乡', 'a number'],
  ])('in %s leaves %s in Chinese: %s', (province, name) => {
    expect(romanise(findPlace(province, name))).toBeNull();
  });

  it.each(['乐成镇', '重新镇', '行山镇', '长头镇', '张堡镇', '阿山乡', '大埔镇', '黄陂镇', '绿林镇'])(
    'leaves %s in Chinese, as nothing settles how one character is read',
    (name) => {
      expect(romanise({ level: 'township', path: ['湖北省', '甲市', '乙县', name] })).toBeNull();
    },
  );

  it('leaves a town of one character in Chinese, which people call by both', () => {
    expect(romanise({ level: 'township', path: ['浙江省', '嘉兴市', '桐乡市', '乌镇'] })).toBeNull();
  });

  it('takes the kinds of each level only', () => {
    const path = ['河南省', '安阳市', '黄山工业园区'];
    expect(romanise({ level: 'township', path })).toBeNull();
    expect(romanise({ level: 'prefecture', path: ['河南省', '汾西县'] })).toBeNull();
    expect(romanise({ level: 'township', path: ['吉林省', '甲市', '乙区', '吉林市'] })).toBeNull();
    expect(romanise({ level: 'county', path: ['河南省', '安阳市', '县'] })).toBeNull();
    expect(romanise({ level: 'county', path: [] })).toBeNull();
    expect(romanise({ level: 'province', path: ['toString'] })).toBeNull();
    expect(romanise({ level: 'county', path: ['河南省', 'toString'] })).toBeNull();
  });

  it('names nearly all divisions above townships outside the excluded regions', () => {
    const share = (level: DivisionLevel) => {
      const all = divisions.filter((each) => each.level === level && !isExcluded(each));
      return all.filter((each) => romanise(each) !== null).length / all.length;
    };
    expect(share('province')).toBe(1);
    expect(share('prefecture')).toBeGreaterThan(0.99);
    expect(share('county')).toBeGreaterThan(0.99);
    expect(share('township')).toBeGreaterThan(0.8);
  });

  it('agrees with the pinyin of ids, which reads whole names', () => {
    for (const each of divisions) {
      if (each.level === 'province' || isExcluded(each)) continue;
      const latin = romanise(each)?.replace(
        / (?:City|(?:New|Mining|Special|Forestry) .*|District|County|Town|Township|Subdistrict)$/u,
        '',
      );
      if (latin === undefined || ['Harbin', 'Qiqihar'].includes(latin)) continue;
      const letters = latin.toLowerCase().replaceAll("'", '').replaceAll('ü', 'v');
      const syllables = readSyllables(each.name);
      expect(
        syllables.map((_, end) => syllables.slice(0, end).join('')),
        each.name,
      ).toContain(letters);
    }
  });

  it('writes capitals, letters, apostrophes and blanks only', () => {
    for (const each of divisions) expect(romanise(each) ?? 'Null', each.name).toMatch(shape);
  });

  it('gives a well-formed name or none for any name', () => {
    const characters = [...new Set(divisions.flatMap(({ name }) => [...name]))];
    const stem = fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((each) => each.join(''));
    const kind = fc.constantFrom('市', '区', '县', '镇', '乡', '街道', '');
    const level = fc.constantFrom<DivisionLevel>('prefecture', 'county', 'township');
    fc.assert(
      fc.property(level, fc.oneof(stem, fc.string({ unit: 'grapheme' })), kind, (each, before, end) => {
        const latin = romanise({ level: each, path: ['河南省', before + end] });
        expect(latin ?? 'Null').toMatch(shape);
      }),
    );
  });

  it.each([
    ['西安', "Xi'an"],
    ['东峨', "Dong'e"],
    ['海瓯', "Hai'ou"],
    ['安阿', null],
    ['安尔', null],
    ['安儿', "An'er"],
    ['女山', 'Nüshan'],
    ['略山', 'Lüeshan'],
  ])('joins the syllables of %s as %s', (stem, expected) => {
    expect(romanise({ level: 'county', path: ['河南省', '安阳市', `${stem}县`] })).toBe(
      expected && `${expected} County`,
    );
  });
});
