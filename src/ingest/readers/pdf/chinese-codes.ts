/**
 * Fonts that are not embedded name one of Adobe's character maps for simplified Chinese: from the codes in the text to
 * the numbers of glyphs (CIDs), and from these to Unicode. The maps are large; all but the numbers of the narrow
 * characters, which have widths of their own, is known without them, since the codes are Unicode or GBK. So a map made
 * here numbers the other characters in its own way.
 */

/** Characters that the maps hold, as first and last code points. */
const ranges: readonly (readonly [number, number])[] = [
  [0xa0, 0x451],
  [0x2010, 0x266f],
  [0x3000, 0x33ff],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xffef],
];

/** Adobe-GB1 has numbers up to 30571. Own numbers begin behind them, so that neither can pass for the other. */
const firstOwn = 30600;

/** Numbers of the characters from `!` to `~`, and of the blank before them. */
interface Narrow {
  readonly blank: number;
  readonly first: number;
}

const halfWidth: Narrow = { blank: 7716, first: 814 };
const proportional: Narrow = { blank: 1, first: 2 };

type Codes = 'unicode' | 'gbk';

const maps: Readonly<Record<string, { readonly codes: Codes; readonly narrow: Narrow }>> = {
  'UniGB-UCS2': { codes: 'unicode', narrow: proportional },
  'UniGB-UTF16': { codes: 'unicode', narrow: proportional },
  'GB-EUC': { codes: 'gbk', narrow: halfWidth },
  'GBK-EUC': { codes: 'gbk', narrow: halfWidth },
  'GBKp-EUC': { codes: 'gbk', narrow: proportional },
  'GBpc-EUC': { codes: 'gbk', narrow: proportional },
  GBK2K: { codes: 'gbk', narrow: proportional },
};

const codespaces: Readonly<Record<Codes, readonly string[]>> = {
  unicode: ['<0000> <d7ff>', '<e000> <ffff>', '<d800dc00> <dbffdfff>'],
  gbk: ['<00> <80>', '<8140> <fefe>', '<81308130> <fe39fe39>'],
};

function toHex(code: number, digits: number): string {
  return `<${code.toString(16).padStart(digits, '0')}>`;
}

/** Each range with the own number of its first character. */
function numberRanges(): { first: number; last: number; number: number }[] {
  let number = firstOwn;
  return ranges.map(([first, last]) => {
    const numbered = { first, last, number };
    number += last - first + 1;
    return numbered;
  });
}

function listNarrow({ blank, first }: Narrow, digits: number): string[] {
  return [
    `${toHex(0x20, digits)} ${toHex(0x20, digits)} ${blank}`,
    `${toHex(0x21, digits)} ${toHex(0x7e, digits)} ${first}`,
  ];
}

function listUnicode(): string[] {
  return numberRanges().map(({ first, last, number }) => `${toHex(first, 4)} ${toHex(last, 4)} ${number}`);
}

/** What the two-byte codes of GBK stand for; the platform knows. */
function listGbk(): string[] {
  const decoder = new TextDecoder('gbk');
  const numbered = numberRanges();
  const entries: string[] = [];
  for (let code = 0x8140; code <= 0xfefe; code += 1) {
    if ((code & 0xff) < 0x40) continue;
    const text = decoder.decode(new Uint8Array([code >> 8, code & 0xff]));
    const point = text.length === 1 ? text.charCodeAt(0) : 0;
    const range = numbered.find(({ first, last }) => point >= first && point <= last);
    if (range) entries.push(`${toHex(code, 4)} ${toHex(code, 4)} ${range.number + point - range.first}`);
  }
  return entries;
}

function writeMap(name: string, parts: readonly string[]): Uint8Array {
  const text = ['begincmap', `/CMapName /${name} def`, ...parts, 'endcmap', ''].join('\n');
  return new TextEncoder().encode(text);
}

function buildCodes(name: string): Uint8Array | null {
  const { groups } = /^(?<map>.+)-(?<mode>[HV])$/u.exec(name) ?? {};
  const map = maps[groups?.map ?? ''];
  if (!map) return null;
  const spaces = codespaces[map.codes];
  const entries = map.codes === 'gbk' ? listGbk() : listUnicode();
  const narrow = listNarrow(map.narrow, map.codes === 'gbk' ? 2 : 4);
  return writeMap(name, [
    `/WMode ${groups?.mode === 'V' ? 1 : 0} def`,
    `${spaces.length} begincodespacerange`,
    ...spaces,
    'endcodespacerange',
    `${entries.length + narrow.length} begincidrange`,
    ...narrow,
    ...entries,
    'endcidrange',
  ]);
}

/** From the numbers of the maps above back to Unicode. */
function buildUnicode(name: string): Uint8Array {
  const narrow = [halfWidth, proportional].flatMap(({ blank, first }) => [
    `${toHex(blank, 4)} ${toHex(blank, 4)} <0020>`,
    `${toHex(first, 4)} ${toHex(first + 0x7e - 0x21, 4)} <0021>`,
  ]);
  const entries = numberRanges().map(({ first, last, number }) => {
    return `${toHex(number, 4)} ${toHex(number + last - first, 4)} ${toHex(first, 4)}`;
  });
  const lines = [...narrow, ...entries];
  return writeMap(name, [
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    `${lines.length} beginbfrange`,
    ...lines,
    'endbfrange',
  ]);
}

const built = new Map<string, Uint8Array | null>();

function build(name: string): Uint8Array | null {
  return name === 'Adobe-GB1-UCS2' ? buildUnicode(name) : buildCodes(name);
}

/** The character map of this name in the text form of the PDF specification, or null for one that is not known here. */
export function buildCharacterMap(name: string): Uint8Array | null {
  const known = built.get(name);
  if (known !== undefined) return known;
  const map = build(name);
  // Names come from files: only those of maps that exist are remembered.
  if (map) built.set(name, map);
  return map;
}
