/** Radicals without a compatibility form of their own in Unicode, and the characters that they are also used for. */
const supplement: Readonly<Record<string, string>> = {
  '⺎': '尢',
  '⺓': '幺',
  '⺟': '母',
  '⺠': '民',
  '⺩': '王',
  '⺪': '疋',
  '⺬': '示',
  '⺼': '月',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/**
 * Makes characters of radicals (U+2E80–2FD5): a font draws both with one glyph, and a PDF that names the characters by
 * their glyphs often names the radical.
 */
export function replaceRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/gu, (radical) => supplement[radical] ?? radical.normalize('NFKC'));
}
