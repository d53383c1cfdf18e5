import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/ingest/readers/docx.ts';
import { cell, docxFile, documentXml, packParts, paragraph, table } from '../../fixtures/docx-file.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const file = docxFile({ body: paragraph('甲'), styles: '', numbering: '' });

/** Where the directory entry of a part begins, by the name behind it. */
function findEntry(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

/** The file with four bytes of the directory entry of its document replaced. */
function patch(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const patched = Uint8Array.from(bytes);
  new DataView(patched.buffer).setUint32(findEntry(bytes, 'word/document.xml') + offset, value, true);
  return patched;
}

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file that is no readable Word file', () => {
  it('is encrypted when its container or its archive says so', () => {
    const container = Buffer.concat([
      Buffer.from(oleHeader),
      Buffer.alloc(1016),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(readDocx(container)).toBe('file-encrypted');
    const flags = new DataView(file.buffer, file.byteOffset).getUint32(findEntry(file, 'word/document.xml') + 6, true);
    expect(readDocx(patch(file, 6, flags | (1 << 16)))).toBe('file-encrypted');
  });

  it('is unsupported when it is of the older format, or no document', () => {
    expect(
      readDocx(Buffer.concat([Buffer.from(oleHeader), Buffer.alloc(2000), Buffer.from('WordDocument', 'utf16le')])),
    ).toBe('format-unsupported');
    expect(readDocx(packParts({ 'word/document.xml': '<x/>' }))).toBe('format-unsupported');
  });

  it('is damaged when it is no archive, has no document, or not a well-formed one', () => {
    expect(readDocx(new Uint8Array())).toBe('file-damaged');
    expect(readDocx(strToU8('{\\rtf1 政府}'))).toBe('file-damaged');
    expect(readDocx(packParts({ 'word/styles.xml': '<w:styles/>' }))).toBe('file-damaged');
    expect(readDocx(packParts({ 'word/document.xml': '' }))).toBe('file-damaged');
    expect(readDocx(packParts({ 'word/document.xml': documentXml('<w:p>') }))).toBe('file-damaged');
    expect(readDocx(packParts({ 'word/document.xml': documentXml('<w:p>&auml;</w:p>') }))).toBe('file-damaged');
    expect(readDocx(packParts({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0x3e]) }))).toBe('file-damaged');
    expect(readDocx(file.subarray(0, file.length - 10))).toBe('file-damaged');
  });

  it('is damaged when a part is not what the directory says, by size or check sum', () => {
    const size = strToU8(documentXml(paragraph('甲'))).length;
    expect(showBlocks(readDocx(patch(file, 24, size)))).toEqual(['甲']);
    expect(readDocx(patch(file, 24, size - 1))).toBe('file-damaged');
    expect(readDocx(patch(file, 24, size + 1))).toBe('file-damaged');
    expect(readDocx(patch(file, 16, 0))).toBe('file-damaged');
    expect(readDocx(patch(file, 20, 0xffffffff))).toBe('file-damaged');
    expect(readDocx(patch(file, 42, 0xfffffff0))).toBe('file-damaged');
  });

  it('is damaged when a stored part has changed by one bit', () => {
    const stored = zipSync({
      'word/document.xml': [strToU8(documentXml(table([cell('甲'), cell('5')]))), { level: 0 }],
    });
    const at = Buffer.from(stored).indexOf('5</w:t>');
    expect(showBlocks(readDocx(stored))).toEqual([[['1:甲', '2:5']]]);
    stored[at] = 0x34;
    expect(readDocx(stored)).toBe('file-damaged');
  });
});

describe('a file that wants too much', () => {
  it('is too complex when a part declares too large a size', () => {
    expect(readDocx(patch(file, 24, 65 * 1024 * 1024))).toBe('file-too-complex');
  });

  it('is damaged, and takes neither memory nor time, when a bomb declares a small one', () => {
    const bomb = packParts({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) });
    const before = process.memoryUsage().arrayBuffers;
    const start = performance.now();
    expect(readDocx(patch(bomb, 24, 1000))).toBe('file-damaged');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
    expect(readDocx(bomb)).toBe('file-too-complex');
  }, 30_000);

  it('is damaged when it declares entities', () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    ).join('');
    const xml = `<!DOCTYPE w:document [<!ENTITY e0 "哈">${entities}]>${documentXml(paragraph('&e9;')).replace(/^<\?.*?\?>/u, '')}`;
    expect(readDocx(packParts({ 'word/document.xml': xml }))).toBe('file-damaged');
    expect(
      readDocx(packParts({ 'word/document.xml': `<!DOCTYPE x>${documentXml('').replace(/^<\?.*?\?>/u, '')}` })),
    ).toBe('file-damaged');
  });

  it('is too complex when it has too many elements, or too many in each other', () => {
    const nested = '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300);
    expect(readDocx(docxFile({ body: nested }))).toBe('file-too-complex');
    expect(readDocx(docxFile({ body: '<w:p/>'.repeat(1_000_001) }))).toBe('file-too-complex');
    expect(readDocx(docxFile({ body: paragraph('甲'), styles: `<w:vanish/>${nested}` }))).toBe('file-too-complex');
    expect(readDocx(docxFile({ body: paragraph('甲'), numbering: nested }))).toBe('file-too-complex');
  }, 30_000);

  it('is too complex when a text, a comment or a tag has no end', () => {
    const long = '&amp;'.repeat(1_000_000);
    expect(readDocx(docxFile({ body: paragraph(long) }))).toBe('file-too-complex');
    expect(readDocx(docxFile({ body: `<!--${long}-->` }))).toBe('file-too-complex');
    expect(readDocx(docxFile({ body: `<w:p a="${long}"/>` }))).toBe('file-too-complex');
  });

  it('is too complex when spans make too many cells', () => {
    const wide = Array.from({ length: 250 }, () => cell('甲', '<w:gridSpan w:val="1000"/>'));
    expect(readDocx(docxFile({ body: table(wide, wide) }))).toBe('file-too-complex');
  });
});

describe('any file at all', () => {
  it('gives blocks or a failure, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['string', 'object']).toContain(typeof readDocx(bytes));
      }),
    );
  });

  it('gives what the file says or a failure when a byte is changed', () => {
    const original = showBlocks(readDocx(file));
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const changed = Uint8Array.from(file);
        changed[at] = byte;
        const shown = showBlocks(readDocx(changed));
        if (typeof shown !== 'string') expect(shown).toEqual(original);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order or nesting of elements', () => {
    const names = [
      'p',
      'pPr',
      'r',
      'rPr',
      't',
      'tbl',
      'tr',
      'trPr',
      'tc',
      'tcPr',
      'vMerge',
      'gridSpan',
      'del',
      'txbxContent',
      'fldChar',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom('', '甲', '5'),
        fc
          .tuple(fc.constantFrom(...names), fc.constantFrom('', ' w:val="3"'), fc.array(tie('tree'), { maxLength: 5 }))
          .map(([name, value, content]) => `<w:${name}${value}>${content.join('')}</w:${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (body) => {
        expect(['string', 'object']).toContain(typeof readDocx(docxFile({ body })));
      }),
      { numRuns: 300 },
    );
  });
});
