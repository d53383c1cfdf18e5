import type { PdfLine, PdfPage, PdfPicture, PdfText } from '../pdf-writer.ts';

/** A4 in points. */
const paper = { width: 595, height: 842 } as const;

/** The part of a page that text may fill. */
export const area = { left: 62, right: 534, top: 70, bottom: 770 } as const;

/** Pages that fill from the top; the place of the next thing is `y`. */
export interface Pages {
  y: number;
  place(text: PdfText): void;
  rule(line: PdfLine): void;
  picture(picture: PdfPicture): void;
  /** Goes on to a new page. */
  turn(): void;
  /** Goes on to a new page when less than `height` is left; says whether it did. */
  ensure(height: number): boolean;
  finish(): PdfPage[];
}

interface Sheet {
  readonly texts: PdfText[];
  readonly lines: PdfLine[];
  readonly pictures: PdfPicture[];
}

/** `splits` puts every character down by itself, from the right, so that nothing tells words but their places. */
export function openPages(splits: boolean): Pages {
  const sheets: Sheet[] = [];
  let sheet: Sheet = { texts: [], lines: [], pictures: [] };
  const place = (text: PdfText) => {
    if (!splits || text.vertical) {
      sheet.texts.push(text);
      return;
    }
    let x = text.x + measureText(text.text, text.size);
    for (const character of Array.from(text.text).reverse()) {
      x -= measureText(character, text.size);
      if (character !== ' ') sheet.texts.push({ ...text, x, text: character });
    }
  };
  const pages: Pages = {
    y: area.top,
    place,
    rule: (line) => sheet.lines.push(line),
    picture: (picture) => sheet.pictures.push(picture),
    turn: () => {
      place({ x: paper.width / 2 - 10, y: 805, size: 10, text: `- ${sheets.length + 1} -` });
      sheets.push(sheet);
      sheet = { texts: [], lines: [], pictures: [] };
      pages.y = area.top;
    },
    ensure: (height) => {
      if (pages.y + height <= area.bottom) return false;
      pages.turn();
      return true;
    },
    finish: () => {
      pages.turn();
      return sheets.map((done) => ({ ...paper, ...done }));
    },
  };
  return pages;
}

/** The width of a text in points: a Han character as wide as its size, an ASCII character half. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character >= ' ' && character <= '~' ? size / 2 : size;
  return width;
}
