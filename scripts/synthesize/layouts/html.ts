import type { Random } from '../random.ts';
import type { Block, Report } from '../report.ts';
import { determineCells, everyRow, type Layout, noRow, usual } from './layout.ts';
import {
  styledContent,
  messyContent,
  plainContent,
  type WriteHtmlTable,
  writeEmptyCells,
  writeFiveColumns,
  writeSpannedTable,
} from './html-table.ts';
import { escapeMarkup } from './markup.ts';
import { showHeading } from './text-document.ts';

export interface HtmlStyle {
  readonly table: WriteHtmlTable;
  /** Puts the page around the report; `title` is text already escaped. */
  readonly page: (body: string, title: string, random: Random) => string;
}

function writeBlock(block: Block, style: HtmlStyle, random: Random): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${block.lines.map(escapeMarkup).join('<br>')}</h1>`;
    case 'heading':
      return showHeading(block)
        .map((line) => `<p><strong>${escapeMarkup(line)}</strong></p>`)
        .join('\n');
    case 'paragraph':
      return `<p>${escapeMarkup(block.text)}</p>`;
    case 'noise':
      return `<div class="link"><a href="#">${escapeMarkup(block.text)}</a></div>`;
    case 'table':
      return style.table(block.table, random);
  }
}

function titleOf(report: Report): string {
  const title = report.blocks.find((block) => block.kind === 'title');
  return escapeMarkup(title?.lines.join('') ?? '');
}

/** A page that breaks off has none of the tags that would close it. */
function breakOff(page: string): string {
  return page.replace(/(?:\s*<\/[a-z]+>)+\s*$/u, '\n');
}

export function writeHtml(report: Report, style: HtmlStyle, random: Random): string {
  const body = report.blocks.map((block, index) => writeBlock(block, style, random.fork(index))).join('\n');
  const page = style.page(body, titleOf(report), random.fork('page'));
  return report.cut ? breakOff(page) : page;
}

function wrapPage(body: string, title: string, head: string): string {
  return `<!DOCTYPE html>\n<html><head>${head}<title>${title}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

const plainPage: HtmlStyle['page'] = (body, title) => wrapPage(body, title, '<meta charset="utf-8">');

const menuWords = ['机构职能', '领导信息', '政策文件', '规划计划', '统计信息', '行政许可', '财政预算', '公开指南'];

/** A site's page: menus, a table of facts about the document, tags of the content system. */
const sitePage: HtmlStyle['page'] = (body, title, random) => {
  const number = random.between(1000, 9999);
  const facts = [
    ['索引号', `000014348/2025-0${number}`, '发布机构', '合成数据发布站'],
    ['发文日期', '2025-01-20', '主题分类', '政务公开'],
  ]
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('\n');
  const menu = menuWords
    .flatMap((group) =>
      menuWords.map((word) => `<li class="item"><a href="#" target="_blank" title="${group}">${word}</a></li>`),
    )
    .join('\n');
  const chrome = `<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 政府信息公开年报</div>
<ul>${menu}</ul>
<table class="xxgk">\n${facts}\n</table>
<div>浏览次数：${number} <span>字体：【大 中 小】</span></div>`;
  const content = `<ucaptitle>${title}</ucaptitle><publishtime>2025-01-20 09:00</publishtime>\n<ucapcontent>\n${body}\n</ucapcontent>`;
  const foot = `<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div><div>主办：合成数据发布站 备案号00000000</div>
<script>var visits = ${number};</script>`;
  return wrapPage(
    `${chrome}\n<div id="zoom">${content}</div>\n${foot}`,
    title,
    '<meta charset="utf-8"><style>td{padding:0}</style>',
  );
};

const layoutTablePage: HtmlStyle['page'] = (body, title) => {
  const inner = `<table width="100%"><tr><td class="left">栏目导航</td><td><div>${body}</div></td></tr></table>`;
  return wrapPage(`<table align="center"><tr><td>${inner}</td></tr></table>`, title, '<meta charset="utf-8">');
};

interface HtmlLayoutParts extends Partial<Omit<Layout, 'write'>> {
  readonly name: string;
  readonly description: string;
  readonly style: HtmlStyle;
}

export function defineHtmlLayout({ style, ...rest }: HtmlLayoutParts): Layout {
  const rule = rest.showsTables === false ? noRow : everyRow;
  return {
    format: 'html',
    extension: '.html',
    ...usual,
    ...rest,
    write: (report, random) => ({
      content: writeHtml(report, style, random),
      determined: determineCells(report, rule),
    }),
  };
}

const spanned = writeSpannedTable(plainContent);

export const htmlPlain = defineHtmlLayout({
  name: 'html-spans',
  description: 'HTML, rowspan and colspan as they should be',
  style: { table: spanned, page: plainPage },
});

export const htmlEmptyCells = defineHtmlLayout({
  name: 'html-empty-cells',
  description: 'HTML, an empty cell wherever a rowspan is missing',
  style: { table: writeEmptyCells, page: plainPage },
});

export const htmlFiveColumns = defineHtmlLayout({
  name: 'html-five-columns',
  description: 'HTML, table 2 in five columns with changing colspans',
  style: {
    table: (table, random) => (table.name === 'proactive' ? writeFiveColumns(table) : spanned(table, random)),
    page: plainPage,
  },
});

export const htmlMessy = defineHtmlLayout({
  name: 'html-messy',
  description: 'HTML of a word processor: paragraphs, breaks and spaces in cells, numbers split over elements',
  style: { table: writeSpannedTable(messyContent, ' border="1" cellspacing="0"'), page: plainPage },
});

export const htmlSite = defineHtmlLayout({
  name: 'html-site',
  description: 'HTML inside a site: menus, a table of facts, custom tags, share buttons',
  style: { table: writeSpannedTable(styledContent, ' border="1" cellspacing="0"'), page: sitePage },
});

export const htmlLayoutTable = defineHtmlLayout({
  name: 'html-layout-table',
  description: 'HTML, tables that only lay out the page around everything',
  style: { table: spanned, page: layoutTablePage },
});

export const htmlPictures = defineHtmlLayout({
  name: 'html-pictures',
  description: 'HTML, the tables as pictures',
  showsTables: false,
  style: {
    table: (table) => `<p><img src="${table.name}.png" width="600" height="${40 * table.rows.length}"></p>`,
    page: plainPage,
  },
});
