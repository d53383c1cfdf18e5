import { pinyin } from 'pinyin-pro';
import type { Division, DivisionLevel } from './divisions.ts';
import { placeReadings } from './place-readings.ts';

/** All provinces and what ranks with them, by their usual English names. */
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

/** Names below a province whose English form is settled and does not follow from the rule, or where the rule gives none. */
const settledNames: Readonly<Record<string, string>> = {
  // The province has the name too.
  吉林市: 'Jilin City',

  井陉矿区: 'Jingxing Mining District',
  峰峰矿区: 'Fengfeng Mining District',
  鹰手营子矿区: 'Yingshouyingzi Mining District',
  浦东新区: 'Pudong New Area',
  滨海新区: 'Binhai New Area',
  神农架林区: 'Shennongjia Forestry District',
  六枝特区: 'Liuzhi Special District',

  // Of other languages than Chinese, or in regions where many are.
  哈尔滨市: 'Harbin',
  齐齐哈尔市: 'Qiqihar',
  呼和浩特市: 'Hohhot',
  包头市: 'Baotou',
  乌海市: 'Wuhai',
  赤峰市: 'Chifeng',
  通辽市: 'Tongliao',
  鄂尔多斯市: 'Ordos',
  满洲里市: 'Manzhouli',
  西宁市: 'Xining',
  海东市: 'Haidong',
  拉萨市: 'Lhasa',
  乌鲁木齐市: 'Ürümqi',
  克拉玛依市: 'Karamay',
  吐鲁番市: 'Turpan',
  石河子市: 'Shihezi',
};

/**
 * Characters of several readings that have this one in names of places, by the reading. 大城县, 洪洞县, 六安市 and others that
 * differ are in the list of readings of places or below.
 */
const settledCharacters: Readonly<Record<string, string>> = {
  ban: '般',
  che: '车',
  chang: '厂',
  cheng: '澄',
  chu: '褚',
  chun: '淳',
  da: '大',
  de: '得',
  di: '地底',
  dian: '甸',
  ding: '丁',
  dong: '洞',
  du: '度',
  dun: '敦',
  feng: '冯',
  fo: '佛',
  gang: '港',
  gao: '皋',
  gu: '谷',
  guang: '广',
  gui: '龟',
  he: '和合',
  hong: '红虹',
  hui: '会',
  jia: '家夹贾',
  jiang: '疆',
  jiao: '角',
  jie: '揭',
  jing: '景',
  liu: '六',
  lu: '陆露',
  na: '那',
  nan: '南',
  nei: '内',
  nv: '女',
  peng: '彭',
  ping: '屏',
  qi: '齐奇栖期',
  qian: '乾',
  qiang: '强',
  qu: '渠',
  que: '雀',
  se: '色',
  she: '射蛇',
  shen: '沈',
  sheng: '盛',
  shi: '石氏',
  shu: '熟',
  shuo: '硕',
  si: '思',
  su: '宿',
  sun: '孙',
  tang: '汤',
  tao: '陶',
  tun: '屯',
  wan: '万',
  wei: '尾',
  wen: '汶',
  wu: '无',
  xian: '县',
  xiang: '巷',
  xin: '信',
  xiu: '休',
  xu: '许',
  yang: '羊',
  ye: '叶',
  yin: '殷',
  yu: '俞育',
  ze: '泽',
  zhi: '枝',
  zhu: '朱',
};

/** Parts of names with a character that is read otherwise elsewhere. */
const settledParts: Readonly<Record<string, string>> = {
  柏乡: 'bai xiang',
  桐柏: 'tong bai',
  行唐: 'xing tang',
  泊头: 'bo tou',
  宝坻: 'bao di',
  曹妃甸: 'cao fei dian',

  弓长岭: 'gong chang ling',
  天长: 'tian chang',
  延长: 'yan chang',
  子长: 'zi chang',
  南长: 'nan chang',
  长安: 'chang an',
  长坪: 'chang ping',
  长城: 'chang cheng',
  长春: 'chang chun',
  长岛: 'chang dao',
  长丰: 'chang feng',
  长风: 'chang feng',
  长葛: 'chang ge',
  长海: 'chang hai',
  长河: 'chang he',
  长虹: 'chang hong',
  长湖: 'chang hu',
  长江: 'chang jiang',
  长乐: 'chang le',
  长岭: 'chang ling',
  长宁: 'chang ning',
  长桥: 'chang qiao',
  长青: 'chang qing',
  长清: 'chang qing',
  长沙: 'chang sha',
  长山: 'chang shan',
  长胜: 'chang sheng',
  长寿: 'chang shou',
  长泰: 'chang tai',
  长汀: 'chang ting',
  长武: 'chang wu',
  长兴: 'chang xing',
  长阳: 'chang yang',
  长征: 'chang zheng',
  长治: 'chang zhi',
  长洲: 'chang zhou',

  新乐: 'xin le',
  静乐: 'jing le',
  将乐: 'jiang le',
  昌乐: 'chang le',
  南乐: 'nan le',
  平乐: 'ping le',
  永乐: 'yong le',
  安乐: 'an le',
  康乐: 'kang le',
  乐安: 'le an',
  乐昌: 'le chang',
  乐平: 'le ping',
  乐山: 'le shan',
  乐业: 'le ye',
  乐至: 'le zhi',

  朝阳: 'chao yang',
  朝天: 'chao tian',
  盖州: 'gai zhou',
  阿城: 'a cheng',
  勃利: 'bo li',
  茄子河: 'qie zi he',
  绥棱: 'sui leng',
  鲅鱼圈: 'ba yu quan',
  绿园: 'lv yuan',

  盱眙: 'xu yi',
  句容: 'ju rong',
  枞阳: 'zong yang',
  繁昌: 'fan chang',
  新繁: 'xin fan',

  东阿: 'dong e',
  牟平: 'mu ping',
  临朐: 'lin qu',
  无棣: 'wu di',
  潢川: 'huang chuan',
  解放: 'jie fang',
  漯河: 'luo he',
  渑池: 'mian chi',
  南召: 'nan zhao',
  宛城: 'wan cheng',
  西塞山: 'xi sai shan',

  黄埔: 'huang pu',
  番禺: 'pan yu',
  禅城: 'chan cheng',
  东莞: 'dong guan',
  龙圩区: 'long xu qu',
  覃塘: 'qin tang',

  犍为: 'qian wei',
  荥经: 'ying jing',
  安塞: 'an sai',
  柞水: 'zha shui',
  崆峒: 'kong tong',
};

const readings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(settledCharacters).flatMap(([reading, characters]) =>
      [...characters].map((each) => [each, reading]),
    ),
  ),
  ...settledParts,
  ...placeReadings,
};

const readingPattern = new RegExp(
  [
    // An alternation takes the first that fits, not the longest.
    ...Object.keys(readings).sort((one, other) => other.length - one.length),
    '.',
  ].join('|'),
  'gu',
);

/** What plain divisions of each level are called, by the end of the name; a city needs no word. */
const kinds: Readonly<Record<Exclude<DivisionLevel, 'province'>, Readonly<Record<string, string>>>> = {
  prefecture: { 市: '' },
  county: { 市: '', 区: 'District', 县: 'County' },
  township: { 镇: 'Town', 乡: 'Township', 街道: 'Subdistrict' },
};

/** Regions and places most of whose names are not Chinese by origin, or are not spelt in pinyin. */
const otherRegions = /^(?:内蒙古|西藏|新疆|青海|台湾|香港|澳门)/u;
const otherPeoples = /族|自治/u;

/** Characters that spell words of other languages, and rare ones whose reading we could not settle. */
const unsettled = /[尔喇嘎噶吐萨勒鄚岞埫蔈咇獏畖窊圐圙垯]/u;

/** New areas, mining districts and special districts, which have no one English word. */
const unusualDistrict = /..[新矿特]$/u;

/** Streets, numbers, works and zones: words to be translated rather than spelt. */
const commonWords =
  /^第|区|(?:[街路号镇]|..道)$|开发|工业|产业|经济|高新|农场|林场|牧场|渔场|车站|机场|市场|电厂|煤矿|油田|办事|委员会|科技|体育|广场|公园|中心|新村|公司|大学|水库|城市/u;

const onlyReadings = new Map<string, string | null>();

/** The reading of a character that has but one, whatever its tones; null for others. */
function findOnlyReading(character: string): string | null {
  const known = onlyReadings.get(character);
  if (known !== undefined) return known;
  const [only, ...others] = new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }));
  const reading = only !== undefined && others.length === 0 && /^[a-z]+$/u.test(only) ? only : null;
  onlyReadings.set(character, reading);
  return reading;
}

/** The syllables of a name, one a character, `v` for ü; null where one of them is not certain. */
function readSurely(name: string): readonly (string | null)[] {
  return (name.match(readingPattern) ?? []).flatMap((part) => readings[part]?.split(' ') ?? [findOnlyReading(part)]);
}

/** 西安 → `Xi'an`, 吕梁 → `Lüliang`. */
function joinSyllables(syllables: readonly string[]): string {
  const word = syllables.map((each, at) => (at > 0 && /^[aoe]/u.test(each) ? `'${each}` : each)).join('');
  return (word.charAt(0).toUpperCase() + word.slice(1)).replaceAll('v', 'ü');
}

/** What a table has under a name, and nothing that every object has: `toString`. */
function findOwn(table: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** The name without the word for its kind, and that word in English; null where it is no plain division of its level. */
function splitKind(name: string, level: keyof typeof kinds): { readonly stem: string; readonly word: string } | null {
  const [kind, word] = Object.entries(kinds[level]).find(([each]) => name.endsWith(each)) ?? [];
  return kind === undefined || word === undefined ? null : { stem: name.slice(0, -kind.length), word };
}

/** Whether a name is spelt in English: neither of words that would be translated, nor too short to stand before its kind. */
function isProperName(stem: string, word: string, level: DivisionLevel): boolean {
  if (unsettled.test(stem)) return false;
  const { length } = [...stem];
  // Longer ones are often several words; of the shortest people say 乌镇, not 乌.
  if (level === 'township') return (length === 2 || length === 3) && !commonWords.test(stem);
  return word === 'County' ? length > 0 : length > 1 && !unusualDistrict.test(stem);
}

/**
 * The name of a division in Latin letters: 汾西县 → `Fenxi County`, 西安市 → `Xi'an`, 浚县 → `Xun County`. Null where that
 * is not certain, so that the Chinese stands alone: a character of several readings that nothing settles; autonomous
 * places and what lies in them, and regions where most names are of other languages; zones and whatever else is no plain
 * division.
 *
 * Spelling: 中国地名汉语拼音字母拼写规则, without tones; an apostrophe before a, o and e within a word.
 */
export function romanise({ level, path }: Pick<Division, 'level' | 'path'>): string | null {
  const [province = '', ...below] = path;
  const name = below.at(-1);
  if (level === 'province' || name === undefined) return findOwn(provinces, province);
  const settled = level === 'township' ? null : findOwn(settledNames, name);
  if (settled !== null) return settled;
  if (otherRegions.test(province) || below.some((each) => otherPeoples.test(each))) return null;
  const split = splitKind(name, level);
  if (!split || !isProperName(split.stem, split.word, level)) return null;
  const { length } = [...split.stem];
  // The name whole, because its kind may settle the reading: 大城县.
  const sure = readSurely(name)
    .slice(0, length)
    .filter((each) => each !== null);
  return sure.length === length ? `${joinSyllables(sure)} ${split.word}`.trim() : null;
}
