import { zlibSync } from 'fflate';

/** All places are in points from the top left corner of the page as it is stored, before it is turned. */
export interface PdfText {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font; a Han character is one size wide, an ASCII character half a size. */
  readonly size: number;
  readonly text: string;
  /** One character below the other, 1.2 sizes apart; `y` is the baseline of the first. */
  readonly vertical?: boolean;
  /** Degrees counter-clockwise by which the text is turned around its place. */
  readonly angle?: number;
}

export interface PdfLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PdfPicture {
  readonly x: number;
  /** Of the upper edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly lines: readonly PdfLine[];
  readonly pictures?: readonly PdfPicture[];
  /** Degrees clockwise by which a viewer turns the page. */
  readonly rotate?: 0 | 90 | 180 | 270;
}

/** Numbers of the objects that every file has; pages and their contents follow. */
const objects = { catalog: 1, pages: 2, font: 3, descendant: 4, descriptor: 5, unicode: 6, picture: 7, first: 8 };

/** The operand of a text operator that shows a text. */
type Encode = (text: string) => string;

function isNarrow(character: string): boolean {
  return character >= ' ' && character <= '~';
}

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function toUtf16Hex(character: string): string {
  return Array.from({ length: character.length }, (_, index) => toHex(character.charCodeAt(index))).join('');
}

/** A number as PDF writes it: no exponent, at most three decimals. */
function formatNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

/** The characters of all pages in the order of their code points, so that narrow ones come first. */
function listCharacters(pages: readonly PdfPage[]): string[] {
  const characters = new Set<string>();
  for (const page of pages) for (const { text } of page.texts) for (const character of text) characters.add(character);
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

function buildUnicodeMap(characters: readonly string[]): string {
  const parts = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
  ];
  // The specification allows a hundred entries a block.
  for (let from = 0; from < characters.length; from += 100) {
    const block = characters.slice(from, from + 100);
    const entries = block.map((character, index) => `<${toHex(from + index + 1)}> <${toUtf16Hex(character)}>`);
    parts.push(`${block.length} beginbfchar`, ...entries, 'endbfchar');
  }
  return [...parts, 'endcmap CMapName currentdict /CMap defineresource pop end end', ''].join('\n');
}

function drawText(text: PdfText, pageHeight: number, encode: Encode): string {
  const turn = ((text.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [formatNumber(Math.cos(turn)), formatNumber(Math.sin(turn))];
  const pieces = text.vertical ? [...text.text] : [text.text];
  const shows = pieces.map((piece, index) => {
    const y = formatNumber(pageHeight - text.y - index * 1.2 * text.size);
    return `${cos} ${sin} ${formatNumber(-Math.sin(turn))} ${cos} ${formatNumber(text.x)} ${y} Tm ${encode(piece)} Tj`;
  });
  return `BT /F ${formatNumber(text.size)} Tf ${shows.join(' ')} ET`;
}

function drawPage(page: PdfPage, encode: Encode): string {
  const up = (y: number) => formatNumber(page.height - y);
  const rules = page.lines.map(
    (line) => `${formatNumber(line.x1)} ${up(line.y1)} m ${formatNumber(line.x2)} ${up(line.y2)} l S`,
  );
  const pictures = (page.pictures ?? []).map(({ x, y, width, height }) => {
    return `q ${formatNumber(width)} 0 0 ${formatNumber(height)} ${formatNumber(x)} ${up(y + height)} cm /P Do Q`;
  });
  const texts = page.texts.filter(({ text }) => text !== '').map((text) => drawText(text, page.height, encode));
  return ['0.5 w', ...rules, ...pictures, ...texts, ''].join('\n');
}

/** A stream object's body; its data is one character a byte, as all text of the file. */
function compress(text: string): string {
  const data = Buffer.from(zlibSync(Buffer.from(text, 'latin1'))).toString('latin1');
  return `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data}\nendstream`;
}

/** The font names no file: a reader needs only widths and the map to Unicode, which are here. */
function buildFont(characters: readonly string[]): string[] {
  const narrow = characters.filter(isNarrow).length;
  const widths = narrow > 0 ? `/W [1 ${narrow} 500]` : '';
  const information = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /Synthetic /Encoding /Identity-H /DescendantFonts [${objects.descendant} 0 R] /ToUnicode ${objects.unicode} 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Synthetic ${information} /FontDescriptor ${objects.descriptor} 0 R /DW 1000 ${widths} >>`,
    '<< /Type /FontDescriptor /FontName /Synthetic /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    compress(buildUnicodeMap(characters)),
  ];
}

function buildPage(page: PdfPage, content: number): string {
  const box = `/MediaBox [0 0 ${formatNumber(page.width)} ${formatNumber(page.height)}]`;
  const resources = `/Resources << /Font << /F ${objects.font} 0 R >> /XObject << /P ${objects.picture} 0 R >> >>`;
  const rotate = page.rotate ? ` /Rotate ${page.rotate}` : '';
  return `<< /Type /Page /Parent ${objects.pages} 0 R ${box}${rotate} ${resources} /Contents ${content} 0 R >>`;
}

/** The file: a header, the objects numbered from 1, the table of their offsets, the trailer. */
function assemble(bodies: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${bodies.length + 1} /Root ${objects.catalog} 0 R >>`;
  return new Uint8Array(Buffer.from(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1'));
}

/**
 * Writes a PDF from texts, ruled lines and grey pictures at their places; the same pages give the same bytes. Each text
 * is one show operation. No font is embedded: a viewer shows a substitute, a reader of text gets every character.
 */
export function writePdf(pages: readonly PdfPage[]): Uint8Array {
  const characters = listCharacters(pages);
  const codes = new Map(characters.map((character, index) => [character, toHex(index + 1)]));
  const encode: Encode = (text) => `<${Array.from(text, (character) => codes.get(character) ?? '').join('')}>`;
  const numbers = pages.map((_, index) => objects.first + 2 * index);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  return assemble([
    `<< /Type /Catalog /Pages ${objects.pages} 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...buildFont(characters),
    `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream`,
    ...pages.flatMap((page, index) => {
      return [buildPage(page, objects.first + 2 * index + 1), compress(drawPage(page, encode))];
    }),
  ]);
}
