import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/ingest/readers/document.ts';
import { readText } from '../../../src/ingest/readers/text.ts';
import { readPieces, takeRow, type Piece } from '../../../src/ingest/tables/pieces.ts';
import { knowsRequests } from '../../../src/ingest/tables/requests-labels.ts';

function split(text: string): string[][] {
  return readPieces(readText(text), knowsRequests, () => false).map((line) =>
    line.map((piece) => `${piece.kind === 'words' ? '' : '='}${piece.text}`),
  );
}

function value(text: string, row: number): Piece {
  return { kind: 'values', text, at: { line: row + 1, column: 1 }, place: null, line: null, row };
}

function label(row: number): Piece {
  return { ...value('规章', row), kind: 'words' };
}

const textsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

describe('the pieces of a line', () => {
  it.each<[string, string[]]>([
    ['规章 1 22  333', ['规章', '=1', '=22', '=333']],
    ['规章 1 - 无 /', ['规章', '=1', '=-', '=无', '=/']],
    ['1. 属于国家秘密 0 0', ['1.属于国家秘密', '=0', '=0']],
    ['（一） 予以公开 5', ['（一）予以公开', '=5']],
    ['（一）予以公开0000012.重复申请', ['（一）予以公开', '=000001', '2.重复申请']],
    ['00000002、重复申请', ['=0000000', '2、重复申请']],
    ['3200003.要求提供公开出版物', ['=320000', '3.要求提供公开出版物']],
    ['22（其中修订 16 件） 5', ['=22（其中修订16件）', '=5']],
    ['收到政府信息公开申请21件', ['收到政府信息公开申请21件']],
    ['| 重复申请 | 1 |', ['重复申请', '=1']],
  ])('of %j are %j', (text, pieces) => {
    expect(split(text)).toEqual([pieces]);
  });

  it.each(['-3-', '- 3 -', '— 5 —', '第4页', '第 4 页 共 9 页'])(
    'are none when it is the number of a page: %s',
    (text) => {
      expect(split(`规章 1\n${text}\n2`)).toEqual([['规章', '=1'], ['=2']]);
    },
  );

  it('have the places of their characters in the line', () => {
    const [line] = readPieces(readText('  规章 1（含 2 件） 30'), knowsRequests, () => false);
    expect(line?.map(({ at }) => at)).toEqual([
      { line: 1, column: 3 },
      { line: 1, column: 6 },
      { line: 1, column: 15 },
    ]);
  });

  it('stand where terminals show them: two columns for each Chinese character', () => {
    const [line] = readPieces(readText('规章  7'), knowsRequests, () => false);
    expect(line?.map(({ place }) => place)).toEqual([
      { left: 0, right: 4 },
      { left: 6, right: 7 },
    ]);
  });

  it('stand where the source says when it does', () => {
    const words = [
      { text: '规章', at: { page: 1, box: [10, 20, 30, 10] as const }, left: 10, right: 40 },
      { text: '7', at: { page: 1, box: [90, 20, 5, 10] as const }, left: 90, right: 95 },
    ];
    const block: Block = { kind: 'line', line: { text: '规章 7', at: { page: 1, box: [10, 20, 85, 10] }, words } };
    expect(readPieces([block], knowsRequests, () => false)[0]?.map(({ place }) => place?.left)).toEqual([10, 90]);
  });

  it('of a grid are its filled cells, without places', () => {
    const [line] = readPieces(readText('规章\t\t7\t'), knowsRequests, () => false);
    expect(line?.map(({ text, place }) => [text, place])).toEqual([
      ['规章', null],
      ['7', null],
    ]);
  });

  it('of a grid are its empty cells too where those behind the label make a row', () => {
    const blocks = readText('一、\t\t规章\t\t7\t');
    const [line] = readPieces(blocks, knowsRequests, (behind) => behind.length === 3);
    expect(line?.map(({ kind, text }) => [kind, text])).toEqual([
      ['words', '一、'],
      ['words', '规章'],
      ['values', ''],
      ['values', '7'],
      ['values', ''],
    ]);
  });
});

describe('the values of one row', () => {
  it('are those on the line of the label, not what stands below', () => {
    expect(textsOf(takeRow([value('1', 4), value('2', 4), value('5', 5)], label(4)))).toBe('1 2');
    expect(textsOf(takeRow([value('1', 4), value('5', 5)], label(4)))).toBe('1');
  });

  it('are those on the first line below the label when several stand on it', () => {
    expect(textsOf(takeRow([value('1', 5), value('2', 5), value('9', 6)], label(4)))).toBe('1 2');
  });

  it('are one from each line where cells stand one below the other, up to a line with several', () => {
    expect(textsOf(takeRow([value('1', 5), value('2', 6), value('3', 7)], label(4)))).toBe('1 2 3');
    expect(textsOf(takeRow([value('1', 5), value('2', 6), value('8', 7), value('9', 7)], label(4)))).toBe('1 2');
  });

  it('are none of none', () => {
    expect(takeRow([], label(0))).toEqual([]);
  });
});
