import { zipSync } from 'fflate';
import { escapeMarkup } from './markup.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;

const packageRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>`;

/** One list: 一、 二、 and so on. */
const numbering = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A grey dot. */
const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** What word processors write into every run, paragraph and cell, whatever it holds. */
const runProperties =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:cs="仿宋"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/></w:rPr>';
const paragraphStart = '<w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl/>';
const paragraphEnd =
  '<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0"/><w:ind w:left="0" w:right="0"/><w:jc w:val="center"/>';
export const cellProperties =
  '<w:tcBorders><w:top w:val="single" w:color="auto" w:sz="8" w:space="0"/><w:left w:val="single" w:color="auto" w:sz="8" w:space="0"/><w:bottom w:val="single" w:color="auto" w:sz="8" w:space="0"/><w:right w:val="single" w:color="auto" w:sz="8" w:space="0"/></w:tcBorders><w:vAlign w:val="center"/>';

/** A run of text; line ends become breaks. */
export function writeRun(text: string): string {
  const parts = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeMarkup(line)}</w:t>`);
  return `<w:r>${runProperties}${parts.join('<w:br/>')}</w:r>`;
}

/** A paragraph of runs; `numbering` is its `w:numPr`, when it is an item of a list. */
export function writeParagraph(runs: string, numbering = ''): string {
  return `<w:p><w:pPr>${paragraphStart}${numbering}${paragraphEnd}</w:pPr>${runs}</w:p>`;
}

/** A picture of a table. */
export function writePicture(name: string): string {
  return writeParagraph(
    `<w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="3000000"/><wp:docPr id="1" name="${name}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
}

/** A text box as Word saves it: the same content twice, for new programs and for old ones. */
export function writeTextBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  const modern = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="5000000" cy="900000"/><wp:docPr id="2" name="box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`;
  const old = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  return writeParagraph(`<w:r><mc:AlternateContent>${modern}${old}</mc:AlternateContent></w:r>`);
}

/** The parts of a Word file around the content of its body, zipped. */
export function packWord(body: string): Uint8Array {
  const encoder = new TextEncoder();
  const document = `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
  // Local time, so that the bytes do not depend on the zone of the machine.
  return zipSync(
    {
      '[Content_Types].xml': encoder.encode(contentTypes),
      '_rels/.rels': encoder.encode(packageRelations),
      'word/document.xml': encoder.encode(document),
      'word/_rels/document.xml.rels': encoder.encode(documentRelations),
      'word/numbering.xml': encoder.encode(numbering),
      'word/media/image1.png': picture,
    },
    { level: 4, mtime: new Date(2000, 0, 1) },
  );
}
