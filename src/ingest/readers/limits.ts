/** A report is a few pages; what is a thousand times as large is a mistake or an attack. */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of one part of a Word file when unpacked. */
  unpackedBytes: 16 * 1024 * 1024,
  /** Elements inside each other. */
  depth: 256,
  /** Elements, or items of text, of one document. */
  elements: 1_000_000,
  /** Cells of all tables of one document, empty ones that spans cover included. */
  cells: 200_000,
  /** Pages of a PDF. */
  pages: 500,
} as const;
