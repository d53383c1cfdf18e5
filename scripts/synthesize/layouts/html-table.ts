import { type CellSlot, type PlacedRow, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Table } from '../report.ts';
import { escapeMarkup } from './markup.ts';

/** What stands between `<td>` and `</td>`. */
export type WriteContent = (cell: CellSlot, random: Random) => string;

export type WriteHtmlTable = (table: Table, random: Random) => string;

export const plainContent: WriteContent = ({ text }) => escapeMarkup(text);

/** A cell as the editors of content systems write it: a paragraph in it, a span in that, and a style for each. */
export const styledContent: WriteContent = ({ text, role }) => {
  const align = role === 'stub' ? 'left' : 'center';
  return `<p style="margin:0;text-align:${align};line-height:28px"><span style="font-size:16px;font-family:仿宋_GB2312;color:#333">${escapeMarkup(text)}</span></p>`;
};

function joinRow(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

export function joinTable(rows: readonly string[], attributes = ''): string {
  return `<table${attributes}>\n${rows.join('\n')}\n</table>`;
}

function writeSpans({ span, height }: CellSlot): string {
  return `${span > 1 ? ` colspan="${span}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}`;
}

/** A table with rowspan and colspan as they should be. */
export function writeSpannedTable(content: WriteContent, attributes = ''): WriteHtmlTable {
  return (table, random) => {
    const rows = placeCells(table).map(({ slots }) => {
      const cells = slots.flatMap((slot) => {
        return slot.kind === 'cell' ? [`<td${writeSpans(slot)}>${content(slot, random)}</td>`] : [];
      });
      return joinRow(cells);
    });
    return joinTable(rows, attributes);
  };
}

function writeUnspannedRow({ slots }: PlacedRow, random: Random): string {
  const cells = slots.flatMap((slot) => {
    if (slot.kind === 'left') return [];
    const span = slot.span > 1 ? ` colspan="${slot.span}"` : '';
    return [`<td${span}>${slot.kind === 'cell' ? plainContent(slot, random) : ''}</td>`];
  });
  return joinRow(cells);
}

/** A table whose rowspans are lost: an empty cell stands wherever one would cover. */
export const writeEmptyCells: WriteHtmlTable = (table, random) => {
  return joinTable(placeCells(table).map((placed) => writeUnspannedRow(placed, random)));
};

/** Table 2 in five columns: each row divides them in another way, as tables do that were drawn by hand. */
export function writeFiveColumns(table: Table): string {
  const shares: Readonly<Record<number, readonly number[]>> = {
    1: [5],
    2: [1, 4],
    3: [1, 2, 2],
    4: [1, 1, 2, 1],
    5: [1, 1, 1, 1, 1],
  };
  const rows = placeCells(table).map(({ slots }) => {
    const cells = slots.filter((slot) => slot.kind === 'cell');
    const spans = shares[cells.length] ?? [];
    return joinRow(
      cells.map((cell, index) => {
        const span = spans[index] ?? 1;
        return `<td${span > 1 ? ` colspan="${span}"` : ''}>${escapeMarkup(cell.text)}</td>`;
      }),
    );
  });
  return joinTable(rows, ' border="1"');
}

function breakNumber(text: string, random: Random): string {
  const at = random.between(1, text.length - 1);
  return `<span>${text.slice(0, at)}</span><span lang="EN-US">${text.slice(at)}</span>`;
}

/** Cells as word processors save them: paragraphs, breaks, runs of spaces, numbers split over elements. */
export const messyContent: WriteContent = ({ text, role }, random) => {
  if (text === '') return random.pick(['<p><o:p> </o:p></p>', '<p>&nbsp;</p>', '']);
  if (role === 'value') {
    if (/^\d{2,}$/u.test(text) && random.chance(0.5)) return `<p>${breakNumber(text, random)}</p>`;
    return random.pick([
      text,
      `<p align="center">${text}</p>`,
      `&nbsp;&nbsp;${text}&nbsp;`,
      `<p><b>${text}</b><o:p></o:p></p>`,
    ]);
  }
  const safe = escapeMarkup(text);
  if (/[&<>"]/u.test(text) || text.length < 4) return `<p><span>${safe}</span></p>`;
  const at = random.between(2, text.length - 2);
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  return random.pick([
    `<p>${head}</p><p>${tail}</p>`,
    `<p>${head}<br />${tail}</p>`,
    `<p>&nbsp;${safe}&nbsp;&nbsp;</p>`,
    `<p><span style="font-size:12pt">${head}</span><span>${tail}</span></p>`,
  ]);
};
