const simple = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] };
const legal = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] };

/** 12 as 十二, 101 as 一百零一; Arabic from 10,000 on. */
function countChinese(value: number, { digits, units }: typeof simple): string {
  if (value < 1 || value > 9999) return String(value);
  const figures = [...String(value)];
  let text = '';
  figures.forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? '';
    if (figure !== '0') text += (digits[Number(figure)] ?? '') + unit;
    else if (!text.endsWith('零')) text += '零';
  });
  const counted = text.replace(/零+$/u, '');
  // 十二, but 壹拾贰.
  return digits === simple.digits ? counted.replace(/^一十/u, '十') : counted;
}

function replaceDigits(value: number, digits: string): string {
  return String(value).replace(/\d/gu, (figure) => digits[Number(figure)] ?? figure);
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function countRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of romans) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** A to Z, then AA to ZZ. */
function countLetters(value: number): string {
  if (value < 1 || value > 26 * 9) return String(value);
  return String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** One character for each number from 1 on; Arabic behind the last. */
function pick(value: number, characters: string): string {
  return [...characters][value - 1] ?? String(value);
}

/** The `count` characters from `first` on. */
function listFrom(first: string, count: number): string {
  const code = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: count }, (_, index) => code + index));
}

const circled = listFrom('①', 20) + listFrom('㉑', 15) + listFrom('㊱', 15);
const dotted = listFrom('⒈', 20);
const bracketed = listFrom('⑴', 20);
const circledChinese = listFrom('㊀', 10);

const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => replaceDigits(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => replaceDigits(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: (value) => pick(value, circled),
  decimalEnclosedCircleChinese: (value) => pick(value, circled),
  decimalEnclosedFullstop: (value) => pick(value, dotted),
  decimalEnclosedParen: (value) => pick(value, bracketed),
  chineseCounting: (value) => countChinese(value, simple),
  chineseCountingThousand: (value) => countChinese(value, simple),
  japaneseCounting: (value) => countChinese(value, simple),
  taiwaneseCounting: (value) => countChinese(value, simple),
  taiwaneseCountingThousand: (value) => countChinese(value, simple),
  chineseLegalSimplified: (value) => countChinese(value, legal),
  ideographDigital: (value) => replaceDigits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => replaceDigits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => replaceDigits(value, '○一二三四五六七八九'),
  ideographEnclosedCircle: (value) => pick(value, circledChinese),
  ideographTraditional: (value) => pick(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (value) => pick(value, '子丑寅卯辰巳午未申酉戌亥'),
  upperRoman: countRoman,
  lowerRoman: (value) => countRoman(value).toLowerCase(),
  upperLetter: countLetters,
  lowerLetter: (value) => countLetters(value).toLowerCase(),
};

/** A number as Word's number format of that name (`w:numFmt`) writes it; Arabic for the formats not known. */
export function formatNumber(value: number, format: string): string {
  const own = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return own ? own(value) : String(value);
}
