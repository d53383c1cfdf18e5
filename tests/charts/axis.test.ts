import { describe, expect, it } from 'vitest';
import { hasLongTail, markFoot } from '../../src/charts/axis.ts';
import { placeNotes } from '../../src/charts/notes.ts';
import { drawPicture } from '../../src/charts/picture.ts';
import { words } from './cases/case.ts';
import { readPicture } from './read-picture.ts';

const options = { id: 'chart', label: '图名', width: 300, words };

describe('a long tail', () => {
  it('is one where half of the counts lie below a tenth of the highest', () => {
    expect(hasLongTail([0, 9, 200])).toBe(true);
    expect(hasLongTail([0, 20, 200])).toBe(false);
    expect(hasLongTail([0, 19, 21, 200])).toBe(false);
  });

  it('does not matter below a hundred, nor without counts', () => {
    expect(hasLongTail([0, 1, 99])).toBe(false);
    expect(hasLongTail([0, 1, 100])).toBe(true);
    expect(hasLongTail([])).toBe(false);
  });

  it('may go below zero', () => {
    expect(hasLongTail([-200, -9, 0, 3, 4])).toBe(true);
    expect(hasLongTail([-51, -24, 0, 3])).toBe(false);
    expect(hasLongTail([-200, -150, -20, 0, 3])).toBe(false);
  });
});

describe('the foot of a plot', () => {
  it('leaves out numbers that come too near to one that is given before them', () => {
    const ticks = ['零', '甲', '乙', '丙'].map((text, index) => ({ text, x: [100, 90, 120, 141][index] ?? 0 }));
    const svg = drawPicture({ height: 40, marks: markFoot(ticks, { left: 0, right: 300, bottom: 10 }) }, options);
    // The second is too near to the first, the third is not, and the last is just far enough from that.
    expect(readPicture(svg).texts.map(({ text }) => text)).toEqual(['零', '丙']);
  });

  it('leaves out numbers that come too near to the one before', () => {
    // Each is 13 pixels wide; between two are 8 at least.
    const ticks = [0, 20, 21, 41.9, 42].map((x, index) => ({ x: x + 50, text: '甲乙丙丁戊'.charAt(index) }));
    const marks = markFoot(ticks, { left: 0, right: 300, bottom: 10 });
    const svg = drawPicture({ height: 40, marks }, options);
    expect(readPicture(svg).texts.map(({ text }) => text)).toEqual(['甲', '丙', '戊']);
    expect(svg.match(/<line [^>]*y1="10" y2="15"/gu)).toHaveLength(3);
  });
});

describe('the notes below a picture', () => {
  it('are wrapped to its width, one below the other, and none where nothing is said', () => {
    const { mark, lines, bottom } = placeNotes(['另有三个机关没有这一数字'.repeat(2), '', '刻度不均匀'], 100, 300);
    expect([lines, bottom]).toEqual([3, 148.75]);
    const { texts } = readPicture(drawPicture({ height: 150, marks: [mark] }, options));
    expect(texts.map(({ text }) => text.length)).toEqual([12, 12, 5]);
    expect(placeNotes(['', ''], 100, 300)).toMatchObject({ lines: 0, bottom: 100 });
  });
});
