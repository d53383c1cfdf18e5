import { polyphonic } from 'pinyin-pro';
import { findDivision, listNames, trimCode } from './divisions.ts';
import { findByName, findOfficialPrefixes } from './gazetteer.ts';

/** Characters of place names, and those that are written or recognised in their stead. */
const confused: Readonly<Record<string, string>> = {
  沭: '沐述',
  淅: '浙',
  弋: '戈',
  泸: '沪卢',
  亳: '毫毛',
  荥: '荣荧莹萦',
  茌: '茬在',
  睢: '雎雕',
  鄄: '甄鄞',
  郾: '偃堰',
  鄢: '焉',
  峄: '绎译泽',
  滕: '藤腾',
  兖: '衮充',
  邳: '邱坯',
  藁: '蒿稿槁',
  忻: '析沂',
  隰: '湿显',
  泌: '沁',
  淇: '琪',
  汶: '纹',
  浚: '俊竣峻',
  莒: '筥吕苣',
  郯: '剡谈',
  盱: '肝盯',
  眙: '胎贻',
  濉: '滩睢',
  黟: '黔',
  歙: '翕',
  枞: '纵',
  涡: '锅蜗',
  郫: '碑',
  邛: '邓',
  崃: '涞',
  涞: '崃',
  犍: '健键',
  珙: '拱',
  筠: '均',
  秭: '姊',
  耒: '来末',
  莱: '来菜',
  郴: '彬琳',
  汨: '汩',
  溆: '叙淑',
  芷: '芝',
  沅: '元',
  澧: '醴',
  陉: '径经',
  鄠: '户',
  岢: '苛',
  绛: '降缝',
  偃: '堰郾',
  渑: '绳',
  陕: '峡郏陜',
  郏: '陕夹',
  柘: '拓',
  浉: '师狮',
  濮: '仆',
  濠: '豪',
  暨: '既',
  衢: '瞿',
  嵊: '乘',
  鄞: '鄄',
  瓯: '欧',
  泾: '径经',
  阆: '朗',
  綦: '慕',
  涪: '培',
  岫: '油',
  珲: '浑',
  棱: '陵',
  湟: '惶',
  宕: '岩',
  岷: '眠',
  洮: '逃',
  崆: '空',
  峒: '洞',
  岐: '歧',
  眉: '媚',
  邗: '邘邢',
  溧: '栗漂',
  栾: '弯',
  滦: '栾',
};

let placeCharacters: Set<string> | null = null;

/** Whether a character occurs in the name of any place: in a name of two characters it may well be meant. */
function isPlaceCharacter(character: string): boolean {
  placeCharacters ??= new Set([...listNames()].flatMap(([code, name]) => (code.length <= 6 ? [...name] : [])));
  return placeCharacters.has(character);
}

/**
 * Present names of prefectures and counties that a name stands for when one confused character is put right; a name that
 * is a division of its own, now or formerly, stands for itself.
 */
function correctName(written: string): string[] {
  if (findByName(written, ['province', 'prefecture', 'county', 'township']).length > 0) return [];
  const found = new Set<string>();
  for (const [index, character] of [...written].entries()) {
    for (const [right, wrong] of Object.entries(confused)) {
      if (!wrong.includes(character) || (written.length < 3 && isPlaceCharacter(character))) continue;
      const name = written.slice(0, index) + right + written.slice(index + 1);
      if (findByName(name, ['prefecture', 'county']).length > 0) found.add(name);
    }
  }
  return [...found];
}

function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, index) => character !== b[index]).length === 1;
}

/** Every reading of a character, without tones. */
function readingsOf(character: string): string[] {
  return polyphonic(character, { toneType: 'none', type: 'array', v: true })
    .flat()
    .flatMap((each) => each.split(' '));
}

function soundAlike(a: string, b: string): boolean {
  const others = [...b];
  return [...a].every((character, index) => {
    const other = others[index] ?? '';
    return character === other || readingsOf(character).some((reading) => readingsOf(other).includes(reading));
  });
}

/** Places below one, at any depth, whose names sound the same as the one written and differ in one character. */
function findHomophones(written: string, within: string): string[] {
  if (findByName(written, ['prefecture', 'county', 'township']).length > 0) return [];
  const prefix = trimCode(within);
  const found = new Set<string>();
  for (const [short, name] of listNames()) {
    if (!short.startsWith(prefix) || !differsByOne(name, written) || !soundAlike(name, written)) continue;
    if (findDivision(short.padEnd(6, '0'))) found.add(name);
  }
  return [...found];
}

/** The place that a name seems to begin with, up to the word for its rank; what comes after it. */
const ranked = /^(?<place>\p{Script=Han}{1,10}?(?:自治州|自治县|市|县|区|旗|镇|乡|街道))(?<rest>.*)$/u;

/**
 * The names that a name may be a misspelling of: one character of a place put right, by the characters that are commonly
 * confused or, below a place that is written right, by sound. None when nothing of the kind is near.
 */
export function listCorrections(name: string): string[] {
  const [above] = findOfficialPrefixes(name);
  const before = above ? name.slice(0, name.length - above.rest.length) : '';
  const { place = '', rest = '' } = ranked.exec(above?.rest ?? name)?.groups ?? {};
  if (place === '') return [];
  const right = [...correctName(place), ...(above ? findHomophones(place, above.division.code) : [])];
  return [...new Set(right)].map((each) => before + each + rest);
}
