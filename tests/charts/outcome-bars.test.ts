import { describe, expect, it } from 'vitest';
import { drawOutcomeBars, type OutcomePart } from '../../src/charts/outcome-bars.ts';
import { measureText, wrapText } from '../../src/charts/text-width.ts';

const options = { id: 'chart', label: '标题', width: 720, none: '0件', format: String };

function part(bar: string, role: string, count: number): OutcomePart {
  return { bar, role, name: role, count };
}

/** Cases whose pictures are kept as files that one can open. */
const cases: Record<string, { parts: OutcomePart[]; bars: string[]; width?: number }> = {
  typical: {
    parts: [
      part('甲县', 'disclosed', 14),
      part('甲县', 'denied', 2),
      part('乙区', 'disclosed', 5),
      part('乙区', 'other', 4),
    ],
    bars: ['甲县', '乙区', '丙镇'],
  },
  'all-zero': { parts: [part('甲县', 'granted', 0)], bars: ['甲县', '乙区'] },
  'one-row': { parts: [part('予以公开', 'granted', 3)], bars: ['予以公开'] },
  'long-names': {
    parts: [part('某某市某某区行政审批和政务信息管理局', 'disclosed', 120), part('某镇', 'disclosed', 1)],
    bars: ['某某市某某区行政审批和政务信息管理局', '某镇'],
    width: 340,
  },
};

describe('outcome bars', () => {
  it.each(Object.entries(cases))('are drawn as kept in %s.svg', async (name, { parts, bars, width = 720 }) => {
    const svg = drawOutcomeBars(parts, { ...options, bars, width });
    const picture = svg
      .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
      .replace(/></gu, '>\n<')
      .replace(/var\(--on-outcome-\w+\)/gu, '#111')
      .replace(/var\(--outcome-\w+\)/gu, '#7aa');
    await expect(`${picture}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('state every count of a bar that has room, and its total', () => {
    const svg = drawOutcomeBars(cases['typical']?.parts ?? [], { ...options, bars: ['甲县', '乙区', '丙镇'] });
    const texts = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/gu)].map(([, text]) => text);
    expect(texts).toEqual(['14', '2', '5', '4', '16', '9', '0件', '甲县', '乙区', '丙镇']);
  });

  it('are as long as their counts', () => {
    const svg = drawOutcomeBars([part('甲', 'granted', 10), part('乙', 'denied', 5)], {
      ...options,
      bars: ['甲', '乙'],
    });
    const [ten = 0, five = 0] = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/gu)].map(([, width]) => Number(width));
    // Each bar is one pixel short of its length, so that parts stand apart.
    expect((ten + 1) / (five + 1)).toBeCloseTo(2, 2);
  });

  it('have one name, no inline style, no script, and the same bytes each time', () => {
    const draw = (): string => drawOutcomeBars(cases['typical']?.parts ?? [], { ...options, bars: ['甲县', '乙区'] });
    const svg = draw();
    expect(svg.match(/aria-label/gu)).toHaveLength(1);
    expect(svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(svg).not.toMatch(/<style|style=|<script|\.\d{3,}/u);
    expect(draw()).toBe(svg);
  });
});

describe('text', () => {
  it('is measured by em: han characters one, others less', () => {
    expect(measureText('县政府')).toBe(3);
    expect(measureText('12')).toBeCloseTo(1.2);
  });

  it('is broken into even lines that lose nothing', () => {
    expect(wrapText('殷都区人民政府办公室', 9)).toEqual(['殷都区人民', '政府办公室']);
    expect(wrapText('甲县', 9)).toEqual(['甲县']);
    const name = '某某市某某区行政审批和政务信息管理局';
    const lines = wrapText(name, 9);
    expect(lines.join('')).toBe(name);
    expect(Math.max(...lines.map(measureText))).toBeLessThanOrEqual(9.5);
  });
});
