import { pinyin } from 'pinyin-pro';
import { placeReadings } from './place-readings.ts';

const hardNames = new RegExp(
  Object.keys(placeReadings)
    // An alternation takes the first that fits, not the longest.
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'gu',
);

// Before a name with 长 the library makes titles of what precedes it: 县长 of 泗县|长沟镇, 局长 of 公安局|长安分局. The mayor's
// own telephone (市长热线) stays whole.
const divisionBeforeLong = /(?<=[省市县区州盟旗乡镇])(?=长(?!热线|专线|电话|公开电话|信箱|质量奖|$))/u;
const bodyBeforeLong = /(?<=[局厅院所处站队会营关])(?=长[安白春丰葛海江乐岭宁清沙寿顺泰汀武兴阳垣治洲子])/u;

function readPart(text: string): string[] {
  if (text === '') return [];
  return text
    .split(divisionBeforeLong)
    .flatMap((part) => part.split(bodyBeforeLong))
    .flatMap((part) => pinyin(part, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }));
}

/**
 * The syllables of a name, without tones, `v` for ü; runs of other characters stay together. Place names that the
 * library reads wrong come from a list of their own.
 */
export function readSyllables(text: string): string[] {
  const syllables: string[] = [];
  let end = 0;
  for (const match of text.matchAll(hardNames)) {
    syllables.push(...readPart(text.slice(end, match.index)), ...(placeReadings[match[0]] ?? '').split(' '));
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

/** 税务 → `shui4wu4`: with tones, by which words of one sound are told apart. */
export function spellTones(text: string): string {
  return pinyin(text, { toneType: 'num', type: 'array', v: true }).join('').toLowerCase();
}
