import type { Block, FileFailure } from './document.ts';
import { limits } from './limits.ts';
import { numberBlocks } from './number-blocks.ts';
import {
  createContent,
  isLayout,
  layTable,
  picture,
  type Cell,
  type Content,
  type Row,
  type Table,
} from './table-layout.ts';

/** White space as browsers and Word show it, no-break spaces included; zero-width characters are text. */
const whiteSpace = /[^\S\ufeff]+/g;

const invisible = /^[\u200b-\u200d\u2060\ufeff]*$/;

const untidy = /[\s\u200b-\u200d\u2060]/;

function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  const line = text.replace(whiteSpace, ' ').trim();
  return invisible.test(line) ? '' : line;
}

function endsInDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/**
 * Takes the text of a document as it comes, with its line ends, tables, rows and cells, and makes blocks of it. Each
 * `open` has its `close`. A row outside of a table, or a cell outside of a row, is as if it were not there; text
 * between cells is dropped.
 */
export class Flow {
  /** Set when a limit is passed; what comes afterwards does not matter. */
  failure: FileFailure | null = null;
  readonly #root = createContent();
  /** Where the next text, row or cell goes. */
  #content: Content | null = this.#root;
  #table: Table | null = null;
  #row: Row | null = null;
  /** These three for everything that is open around. */
  readonly #outer: (Content | Table | Row | null)[] = [];
  #pending = '';
  readonly #suspended: string[] = [];
  #lines = 0;
  #places = 0;
  #pictures = 0;

  text(text: string): void {
    if (!this.#content) return;
    // Most text between elements is their indentation.
    if (this.#pending === '' && text.charCodeAt(0) <= 0x20 && text.trim() === '') return;
    this.#pending += text;
  }

  /** Keeps what follows from becoming one number with what is there. */
  separate(): void {
    if (endsInDigit(this.#pending)) this.#pending += ' ';
  }

  breakLine(): void {
    if (this.#pending === '') return;
    const line = tidy(this.#pending);
    this.#pending = '';
    const content = this.#content;
    if (line === '' || !content) return;
    content.items.push(line);
    content.lines += 1;
    content.characters += line.length;
    this.#lines += 1;
    if (this.#lines > limits.elements) this.failure = 'file-too-complex';
  }

  picture(): void {
    this.#pictures += 1;
    this.#content?.items.push(picture);
  }

  openTable(): void {
    this.breakLine();
    this.#enter(null, { kind: 'table', rows: [], before: createContent() }, null);
  }

  openCaption(): void {
    const table = this.#table;
    if (table) this.#enter(table.before, null, null);
    else this.#enter(this.#content, null, this.#row);
  }

  /** The row may be changed until its table closes. */
  openRow(): Row {
    const row: Row = { cells: [], skipped: 0, endsGroup: false };
    this.#table?.rows.push(row);
    if (this.#table) this.#enter(null, null, row);
    else this.#enter(this.#content, null, this.#row);
    return row;
  }

  /** The cell may be changed until its table closes. */
  openCell(columns = 1, rows = 1): Cell {
    const cell = { content: createContent(), columns, rows, covered: false, column: 0 };
    this.#row?.cells.push(cell);
    if (this.#row) this.#enter(cell.content, null, null);
    else this.#enter(this.#content, this.#table, null);
    return cell;
  }

  /** Ends a row, a cell or a caption. */
  close(): void {
    this.breakLine();
    this.#leave();
  }

  /** Ends a group of rows, which no cell reaches out of. */
  endGroup(): void {
    const last = this.#table?.rows.at(-1);
    if (last) last.endsGroup = true;
  }

  closeTable(): void {
    const table = this.#table;
    this.#leave();
    if (!table || this.failure) return;
    this.append(table.before);
    this.#places += layTable(table, limits.cells - this.#places);
    if (this.#places > limits.cells) this.failure = 'file-too-complex';
    else this.#addTable(table);
  }

  /** Begins a text of its own within a line, such as a text box. */
  openAside(): void {
    this.#suspended.push(this.#pending);
    this.#pending = '';
    this.#enter(createContent(), null, null);
  }

  /** Ends it and gives it, for `append` to put behind the line. */
  closeAside(): Content {
    this.breakLine();
    const content = this.#content ?? createContent();
    this.#leave();
    this.#pending = this.#suspended.pop() ?? '';
    return content;
  }

  append(own: Content): void {
    const content = this.#content;
    if (!content || own.items.length === 0) return;
    content.items.push(own);
    content.characters += own.characters;
    content.lines += own.lines;
    content.tables += own.tables;
  }

  /** The blocks of the document, or why it has none. */
  finish(): Block[] | FileFailure {
    this.breakLine();
    if (this.failure) return this.failure;
    if (this.#root.characters > 0) return numberBlocks(this.#root);
    return this.#pictures > 0 ? 'file-without-text' : 'file-empty';
  }

  #enter(content: Content | null, table: Table | null, row: Row | null): void {
    this.#outer.push(this.#content, this.#table, this.#row);
    this.#content = content;
    this.#table = table;
    this.#row = row;
    // Tables in tables are walked by recursion later on.
    if (this.#outer.length > 3 * limits.depth) this.failure = 'file-too-complex';
  }

  #leave(): void {
    this.#row = this.#outer.pop() as Row | null;
    this.#table = this.#outer.pop() as Table | null;
    this.#content = this.#outer.pop() as Content | null;
  }

  #addTable(table: Table): void {
    const content = this.#content;
    if (!content) return;
    content.tables += 1;
    const layout = isLayout(table);
    if (!layout) content.items.push(table);
    for (const { cells } of table.rows) {
      for (const { content: own, covered } of cells) {
        if (covered) continue;
        if (layout) this.append(own);
        else {
          content.characters += own.characters;
          content.tables += own.tables;
        }
      }
      if (!layout) content.lines += 1;
    }
  }
}
