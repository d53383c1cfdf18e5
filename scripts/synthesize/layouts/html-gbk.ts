import type { Random } from '../random.ts';
import type { Report } from '../report.ts';
import { encodeText } from '../encode-text.ts';
import { plainContent, writeSpannedTable } from './html-table.ts';
import { determineCells, everyRow, type Layout, usual, type Written } from './layout.ts';
import { writeHtml } from './html.ts';

/** GB18030 bytes; a character that they cannot hold in two becomes a reference to it. */
function encodePage(page: string): Uint8Array {
  const whole = encodeText(page, 'gb18030');
  if (whole) return whole;
  const safe = Array.from(page, (character) => {
    return encodeText(character, 'gb18030') ? character : `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
  });
  return encodeText(safe.join(''), 'gb18030') ?? new Uint8Array();
}

function writeGbk(report: Report, random: Random, head: string): Written {
  const page = writeHtml(
    report,
    {
      table: writeSpannedTable(plainContent),
      page: (body, title) => `<html><head>${head}<title>${title}</title></head>\n<body>\n${body}\n</body></html>\n`,
    },
    random,
  );
  return { content: encodePage(page), determined: determineCells(report, everyRow) };
}

export const htmlGbk: Layout = {
  name: 'html-gbk',
  description: 'HTML in GBK, the charset declared',
  format: 'html',
  extension: '.htm',
  ...usual,
  write: (report, random) => {
    const charset = random.pick(['gbk', 'gb2312', 'GB18030']);
    const short = `<meta charset="${charset}">`;
    const long = `<meta http-equiv="Content-Type" content="text/html; charset=${charset}" />`;
    return writeGbk(report, random, random.pick([short, long]));
  },
};

export const htmlGbkUndeclared: Layout = {
  name: 'html-gbk-undeclared',
  description: 'HTML in GBK, no charset declared',
  format: 'html',
  extension: '.htm',
  ...usual,
  write: (report, random) => writeGbk(report, random, ''),
};
