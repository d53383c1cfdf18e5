import type { Strings } from '../strings.ts';

/** Words of the source view. */
export const sourceStrings = {
  'source.title': {
    about: 'Title of a source page',
    zh: '原文：{name}{year}年报告',
    en: 'Source: {name}, {year}',
  },
  'source.trail': { about: 'Last step of the way down', zh: '原文', en: 'Source' },
  'source.intro': {
    about: 'Under the title',
    zh: '以下是报告文件的全文，逐行编号，一字未改。',
    en: 'This is the full text of the report file, numbered line by line, with not one character changed.',
  },
  'source.intro.withheld': {
    about: 'The same, when something is withheld',
    zh: '以下是报告文件的全文，逐行编号。按本站维护者的决定隐去了{count}处文字，隐去处标有〔隐去：……〕；其余一字未改。',
    en: 'This is the full text of the report file, numbered line by line. By decision of the maintainers of this site, text is withheld in {count} {count|place|places}, marked 〔隐去：……〕; nothing else is changed.',
  },
  'source.extract.intro': {
    about: 'Under the title, when the file is no text; the file is linked below',
    zh: '报告文件是{format}。以下是从文件中取出的文字和表格，按原来的次序排列，没有版式和图片；文件本身没有改动，可以下载。',
    en: 'Format of the report file: {format}. Below are the text and tables taken out of it, in their original order, without layout and pictures; the file itself is unchanged and can be downloaded.',
  },
  'source.extract.intro.withheld': {
    about: 'The same, when something is withheld',
    zh: '报告文件是{format}。以下是从文件中取出的文字和表格，按原来的次序排列，没有版式和图片。按本站维护者的决定隐去了{count}处文字，隐去处标有〔隐去：……〕；其余一字未改。',
    en: 'Format of the report file: {format}. Below are the text and tables taken out of it, in their original order, without layout and pictures. By decision of the maintainers of this site, text is withheld in {count} {count|place|places}, marked 〔隐去：……〕; nothing else is changed.',
  },
  'source.html': {
    about: 'Below that, of an HTML file',
    zh: '为了不让网页里的脚本在本站运行，文件在本站以.txt结尾存放，内容不变；下载时用回原来的文件名。',
    en: 'So that scripts in the web page do not run on this site, the file is kept here with a name ending in .txt and its content unchanged; when downloaded it has its original name again.',
  },
  'source.html.withheld': {
    about: 'The same, when something is withheld',
    zh: '为了不让网页里的脚本在本站运行，隐去文字以后的文件在本站以.txt结尾存放；下载时用回原来的文件名。',
    en: 'So that scripts in the web page do not run on this site, the file without the withheld text is kept here with a name ending in .txt; when downloaded it has its original name again.',
  },
  'source.extract': {
    about: 'Accessible name of what was taken out of a file',
    zh: '取出的文字和表格',
    en: 'Text and tables taken out',
  },
  'source.extract.none': {
    about: 'Instead of both, when nothing was kept',
    zh: '报告文件是{format}。从文件中取出的文字没有保存在这里，请下载文件查看。',
    en: 'Format of the report file: {format}. The text taken out of it has not been kept here; please download the file to see it.',
  },
  'source.picture': {
    about: 'In the place of a picture',
    zh: '此处是图片，文字无法取出',
    en: 'A picture stands here; no text can be taken out of it',
  },
  'source.table': { about: 'Accessible name of a table', zh: '第{table}张表', en: 'Table {table}' },
  'source.table.page': {
    about: 'Accessible name of a table in a PDF',
    zh: '第{page}页的表格',
    en: 'Table on page {page}',
  },
  'source.table.part': { about: 'The same for further parts of it', zh: '{table}（{part}）', en: '{table} ({part})' },
  'source.file': { about: 'Label', zh: '文件', en: 'File' },
  'source.format': { about: 'Label', zh: '格式', en: 'Format' },
  'source.encoding': { about: 'Label', zh: '编码', en: 'Encoding' },
  'source.bytes': { about: 'Label', zh: '大小', en: 'Size' },
  'source.bytes.value': { about: 'Size in bytes', zh: '{bytes}字节', en: '{bytes} {bytes|byte|bytes}' },
  'source.hash': { about: 'Label', zh: 'SHA-256', en: 'SHA-256' },
  'source.superseded': {
    about: 'Below the facts of a file that corrects others, which follow with links',
    zh: '本报告为更正版，数据以更正版为准。更正前的文件仍然保留，可以下载：',
    en: 'This report is a corrected version; the data are from it. What was published before the correction is kept and can be downloaded:',
  },
  'source.superseded.listed': {
    about: 'The same, when one of them may not be published',
    zh: '本报告为更正版，数据以更正版为准。更正前的文件：',
    en: 'This report is a corrected version; the data are from it. What was published before the correction:',
  },
  'withheld.note': {
    about: 'Below the facts of a file: what is withheld from it',
    zh: '按本站维护者的决定，这份文件中有下列内容隐去，不在本站显示：{places}。',
    en: 'By decision of the maintainers of this site, the following is withheld from this file and not shown here: {places}.',
  },
  'withheld.places': {
    about: 'How many places are withheld for a reason',
    zh: '{reason}{count}处',
    en: '{reason} ({count} {count|place|places})',
  },
  'withheld.copy': {
    about: 'After that: the published copy differs',
    zh: '可以下载的是隐去以后的文件（UTF-8编码），与原文件不同；上面的大小、编码和SHA-256都是未改动的原文件的。',
    en: ' The file that can be downloaded is without the withheld text (UTF-8) and differs from the original; the size, encoding and SHA-256 above are those of the unchanged original.',
  },
  'withheld.none': {
    about: 'After that: why there is no download',
    zh: '{format}里的文字不能逐处隐去，所以不提供文件下载；上面的大小和SHA-256都是未改动的原文件的。',
    en: ' In this format ({format}) text cannot be withheld place by place, so the file is not offered for download; the size and SHA-256 above are those of the unchanged original.',
  },
  'source.lines': {
    about: 'Accessible name of the listing',
    zh: '原文，逐行编号',
    en: 'Source, numbered line by line',
  },
  'source.marked': {
    about: 'Under the introduction of a source page',
    zh: '加底色的是读进表格的数和与表格对照过的正文，点一下就回到报告页上的那一格或那一句。',
    en: 'Shaded: figures that were read into the tables, and numbers in the prose that were compared with them. Each leads back to its cell or sentence on the page of the report.',
  },
} as const satisfies Strings;
