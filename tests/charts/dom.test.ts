import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { renderPlot } from '../../src/charts/dom.ts';

const at = { id: 'chart', label: '图名' };

describe('a picture', () => {
  it('of which Plot warns is not drawn', () => {
    // Plot warns of dates that are texts.
    const plot = { marks: [Plot.dot([{ day: '2024-01-31' }, { day: '2024-02-01' }], { x: 'day' })] };
    expect(() => renderPlot(plot, at)).toThrow(/Plot warns about the chart chart: .*strings that appear to be dates/u);
  });

  it('has no legend and no caption of its own', () => {
    const plot = { caption: '说明', marks: [Plot.dot([1], { x: 0 })] };
    expect(() => renderPlot(plot, at)).toThrow(/must be a bare picture/u);
  });

  it('has ids of its own, whatever was drawn before', () => {
    const draw = (): string =>
      renderPlot({ clip: true, x: { domain: [0, 1] }, marks: [Plot.dot([0.5], { x: (value: number) => value })] }, at);
    const first = draw();
    expect(first).toMatch(/id="chart-1"/u);
    expect(first).toMatch(/url\(#chart-1\)/u);
    expect(draw()).toBe(first);
  });

  it('names itself once, and what says more of it', () => {
    const svg = renderPlot({ marks: [Plot.dot([1], { x: 0 })] }, { ...at, describedBy: 'about' });
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="图名" aria-describedby="about"/u);
  });
});
