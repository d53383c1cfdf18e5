/** Pairs of a simplified character of the form and its traditional shape. */
const pairs =
  '规規许許处處罚罰强強费費业業发發废廢现現数數项項内內决決单單万萬请請况況总總计計组組织織机機构構务務会會关關系係为為区區分分' +
  '属屬国國开開护護权權过過执執询詢没沒补補确確访訪举舉报報诉訴类類复復无無当當缴繳纳納结結转轉续續维維纠糾审審讼訟经經议議稳穩' +
  '获獲对對条條额額购購办辦问問题題进進须須范範这這动動体體认認据據于於后後减減继繼';

const shapes = new Map<string, string>();
for (let index = 0; index + 1 < pairs.length; index += 2) {
  shapes.set(pairs.charAt(index), pairs.charAt(index + 1));
}

/** A text as converters turn it into traditional characters, terms included (檔案 for 文件). */
export function writeTraditional(text: string): string {
  return Array.from(text.replaceAll('文件', '檔案'), (character) => shapes.get(character) ?? character).join('');
}
