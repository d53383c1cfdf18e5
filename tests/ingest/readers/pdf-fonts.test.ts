import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/readers/pdf.ts';

/** A page with one text of 10 points at 100, 200 in a font that is not embedded and has no map to Unicode. */
function writeNamedFont(encoding: string, codes: string, ordering = 'GB1'): Uint8Array {
  const content = `BT /F 10 Tf 100 642 Td <${codes}> Tj ET`;
  const bodies = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    // The narrow characters of Adobe-GB1 are 1 to 95 and 814 to 907; their widths tell which of them were meant.
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 5 0 R /DW 1000 /W [1 95 400 814 907 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 4 >> >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 7 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const objects = bodies.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('');
  // Without a table of objects: pdf.js looks for them.
  return new TextEncoder().encode(`%PDF-1.7\n${objects}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}

async function readFirst(bytes: Uint8Array): Promise<unknown> {
  const blocks = await readPdf(bytes);
  const [block] = typeof blocks === 'string' ? [] : blocks;
  if (block?.kind !== 'line') return blocks;
  return [block.line.text, block.line.words?.[0]?.right];
}

describe('fonts that name a character map', () => {
  it.each(['UniGB-UCS2-H', 'UniGB-UTF16-H'])('reads Unicode by %s', async (encoding) => {
    // 规章12（一）, five wide characters of 10 points and two digits of 4.
    const codes = '89c47ae000310032ff084e00ff09';
    expect(await readFirst(writeNamedFont(encoding, codes))).toEqual(['规章12（一）', 158]);
  });

  it.each([
    ['GBK-EUC-H', 160],
    ['GB-EUC-H', 160],
    ['GBKp-EUC-H', 158],
    ['GBK2K-H', 158],
  ])('reads GBK by %s', async (encoding, right) => {
    expect(await readFirst(writeNamedFont(encoding, 'b9e6d5c23132a3a8d2bba3a9'))).toEqual(['规章12（一）', right]);
  });

  it('reads characters that are only in GBK', async () => {
    // 堃 and 祎 have no code in GB2312.
    expect(await readFirst(writeNamedFont('GBK-EUC-H', '88d2b574'))).toEqual(['堃祎', 120]);
  });

  it('says that a file is damaged when the text of a font cannot be known', async () => {
    expect(await readPdf(writeNamedFont('UniCNS-UCS2-H', '89c47ae0', 'CNS1'))).toBe('file-damaged');
  });

  it("does not take Adobe's numbers of glyphs for its own", async () => {
    expect(await readPdf(writeNamedFont('Identity-H', '11cf1200'))).toBe('file-damaged');
  });
});
