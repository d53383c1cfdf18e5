import { pinyin } from 'pinyin-pro';

/** Names of places that the library reads wrong, by the reading that people of the place use. */
const readings: Record<string, string> = {
  殷都: 'yin du',
  浚县: 'xun xian',
  莘县: 'shen xian',
  郏县: 'jia xian',
  乐清: 'yue qing',
  台州: 'tai zhou',
  六安: 'lu an',
  蚌埠: 'beng bu',
  亳州: 'bo zhou',
  丽水: 'li shui',
  铅山: 'yan shan',
  长垣: 'chang yuan',
  重庆: 'chong qing',
  厦门: 'xia men',
  鄠邑: 'hu yi',
  单县: 'shan xian',
  洪洞: 'hong tong',
  尉氏: 'wei shi',
  中牟: 'zhong mu',
  荥阳: 'xing yang',
  乐亭: 'lao ting',
  珲春: 'hun chun',
  什邡: 'shi fang',
  泌阳: 'bi yang',
  蔚县: 'yu xian',
  歙县: 'she xian',
  陕州: 'shan zhou',
  郫都: 'pi du',
};
const hardNames = new RegExp(Object.keys(readings).join('|'), 'gu');

function readPart(text: string): string[] {
  return text === '' ? [] : pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
}

/**
 * The syllables of a name, without tones, `v` for ü; runs of other characters stay together. Place names that the
 * library reads wrong come from a list of their own.
 */
export function readSyllables(text: string): string[] {
  const syllables: string[] = [];
  let end = 0;
  for (const match of text.matchAll(hardNames)) {
    syllables.push(...readPart(text.slice(end, match.index)), ...(readings[match[0]] ?? '').split(' '));
    end = match.index + match[0].length;
  }
  return [...syllables, ...readPart(text.slice(end))].map((each) => each.toLowerCase());
}

/** 殷都区 → `yinduqu`. */
export function spellPinyin(text: string): string {
  return readSyllables(text).join('');
}

/** 殷都区 → `ydq`. */
export function spellInitials(text: string): string {
  return readSyllables(text)
    .map((syllable) => syllable.charAt(0))
    .join('');
}
