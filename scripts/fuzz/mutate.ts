import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A way to damage the bytes of a file. */
export interface Mutation {
  readonly name: string;
  /** The endings of the files that it is for; null for all. */
  readonly endings: readonly string[] | null;
  readonly mutate: (bytes: Uint8Array, random: Random) => Uint8Array;
}

function pick(random: Random, below: number): number {
  return Math.floor(random() * below);
}

function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function insertText(text: string, random: Random, what: string): string {
  const place = pick(random, text.length + 1);
  return text.slice(0, place) + what + text.slice(place);
}

/** Damages the text of a file that is text, or the document inside a Word file. */
function mutateText(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strToU8(change(strFromU8(bytes)));
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }, { level: 1 });
}

/** Something that a format repeats, often enough to hurt a reader that goes into it without counting. */
function repeatMarkup(bytes: Uint8Array, random: Random, open: string): Uint8Array {
  return mutateText(bytes, (text) => insertText(text, random, open.repeat(1 + pick(random, 20_000))));
}

export const mutations: readonly Mutation[] = [
  {
    name: 'bit flips',
    endings: null,
    mutate: (bytes, random) => {
      const changed = bytes.slice();
      const flips = 1 + pick(random, 30);
      for (let flip = 0; flip < flips && changed.length > 0; flip += 1) {
        const place = pick(random, changed.length);
        changed[place] = (changed[place] ?? 0) ^ (1 << pick(random, 8));
      }
      return changed;
    },
  },
  { name: 'truncation', endings: null, mutate: (bytes, random) => bytes.slice(0, pick(random, bytes.length + 1)) },
  {
    name: 'random bytes',
    endings: null,
    mutate: (bytes, random) => {
      const noise = Uint8Array.from({ length: 1 + pick(random, 400) }, () => pick(random, 256));
      const place = pick(random, bytes.length + 1);
      return joinBytes(bytes.subarray(0, place), noise, bytes.subarray(place));
    },
  },
  {
    name: 'a part twice',
    endings: null,
    mutate: (bytes, random) => {
      const from = pick(random, bytes.length + 1);
      const part = bytes.subarray(from, from + pick(random, 4000));
      const place = pick(random, bytes.length + 1);
      return joinBytes(bytes.subarray(0, place), part, bytes.subarray(place));
    },
  },
  {
    name: 'a part lost',
    endings: null,
    mutate: (bytes, random) => {
      const from = pick(random, bytes.length + 1);
      return joinBytes(bytes.subarray(0, from), bytes.subarray(from + pick(random, 2000)));
    },
  },
  {
    name: 'only noise',
    endings: null,
    mutate: (bytes, random) =>
      Uint8Array.from({ length: pick(random, Math.min(bytes.length, 5000) + 1) }, () => pick(random, 256)),
  },
  {
    name: 'nesting',
    endings: ['html', 'docx'],
    mutate: (bytes, random) => {
      const html = ['<div>', '<table><tr><td>', '<b>', '<ul><li>', '<span><p>', '<svg>', '<td>', '</p>'];
      const word = ['<w:tbl><w:tr><w:tc>', '<w:p>', '<w:r>', '<w:sdt><w:sdtContent>'];
      const markup = bytes[0] === 0x50 ? word : html;
      return repeatMarkup(bytes, random, markup[pick(random, markup.length)] ?? '');
    },
  },
  {
    name: 'wide spans',
    endings: ['html', 'docx'],
    mutate: (bytes, random) =>
      mutateText(bytes, (text) =>
        text
          .replace(/colspan="\d+"/gu, () => `colspan="${pick(random, 100_000)}"`)
          .replace(/rowspan="\d+"/gu, () => `rowspan="${pick(random, 100_000)}"`)
          .replace(/<w:gridSpan w:val="\d+"/gu, () => `<w:gridSpan w:val="${pick(random, 1_000_000)}"`),
      ),
  },
  {
    name: 'markup swapped',
    endings: ['html', 'docx'],
    mutate: (bytes, random) =>
      mutateText(bytes, (text) => {
        const tags = [...text.matchAll(/<[^<>]{1,60}>/gu)];
        const [from, to] = [tags[pick(random, tags.length)], tags[pick(random, tags.length)]];
        return from && to ? text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length) : text;
      }),
  },
  {
    name: 'entity bomb',
    endings: ['docx'],
    mutate: (bytes) =>
      mutateText(bytes, (text) => {
        const levels = Array.from({ length: 12 }, (_, level) =>
          level === 0 ? '<!ENTITY e0 "公开">' : `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
        );
        return text
          .replace(/^(<\?xml[^>]*>)?/u, `$1<!DOCTYPE w [${levels.join('')}]>`)
          .replace('</w:t>', '&e11;</w:t>');
      }),
  },
  {
    name: 'zip bomb',
    endings: ['docx'],
    mutate: (bytes, random) => {
      const parts = unzipSync(bytes);
      const filler = new Uint8Array(8_000_000 + pick(random, 70_000_000)).fill(0x20);
      return zipSync({ ...parts, 'word/document.xml': filler }, { level: 1 });
    },
  },
  {
    name: 'lying sizes',
    endings: ['docx'],
    mutate: (bytes, random) => {
      const changed = bytes.slice();
      // Sizes stand in the headers of the parts, behind the signatures PK\3\4 and PK\1\2.
      for (let at = 0; at + 30 < changed.length; at += 1) {
        if (changed[at] !== 0x50 || changed[at + 1] !== 0x4b || (changed[at + 2] ?? 9) > 3) continue;
        changed[at + 18 + pick(random, 12)] = pick(random, 256);
      }
      return changed;
    },
  },
  {
    name: 'long lines',
    endings: ['txt', 'md', 'html'],
    mutate: (bytes, random) => {
      const what = ['0', '|', '\t', '一、', '（', '0 ', '其他', '年', '2024年政府'][pick(random, 9)] ?? '0';
      return mutateText(bytes, (text) => insertText(text, random, what.repeat(1 + pick(random, 200_000))));
    },
  },
  {
    name: 'endless table',
    endings: ['txt', 'md', 'html'],
    mutate: (bytes, random) => {
      const row =
        ['1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n', '| a | 1 | 2 |\n', '<tr><td>1</td><td>2</td></tr>', '一、总体情况\n'][
          pick(random, 4)
        ] ?? '';
      return mutateText(bytes, (text) => insertText(text, random, row.repeat(1 + pick(random, 5000))));
    },
  },
  {
    name: 'numbers changed',
    endings: ['pdf'],
    mutate: (bytes, random) => {
      const text = Buffer.from(bytes).toString('latin1');
      const changed = text.replace(/\d+/gu, (digits) =>
        random() < 0.02 ? String(pick(random, 10 ** Math.min(9, digits.length + 3))) : digits,
      );
      return new Uint8Array(Buffer.from(changed, 'latin1'));
    },
  },
  {
    name: 'keywords swapped',
    endings: ['pdf'],
    mutate: (bytes, random) => {
      const text = Buffer.from(bytes).toString('latin1');
      const words = [
        '/Kids',
        '/Parent',
        '/Length',
        '/Filter',
        '/Contents',
        '/Font',
        '/Type',
        '/W',
        'obj',
        'endobj',
        'stream',
        'R',
      ];
      const [from, to] = [words[pick(random, words.length)] ?? '', words[pick(random, words.length)] ?? ''];
      return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
    },
  },
];
