import type * as Plot from '@observablehq/plot';
import type { PictureOptions } from './chart.ts';
import { renderPlot } from './dom.ts';

/** What stands in a picture at pixels, from its upper left corner. Margins are for marks that are cut off at them. */
export interface Drawing extends Pick<
  Plot.PlotOptions,
  'marginLeft' | 'marginRight' | 'marginTop' | 'marginBottom' | 'marks'
> {
  readonly height: number;
}

/** Draws marks as they are given: places in pixels, colours by role, no axes. A picture of nothing is a pixel high. */
export function drawPicture({ height, ...drawing }: Drawing, options: PictureOptions): string {
  return renderPlot(
    {
      ...{ margin: 0, ...drawing },
      width: options.width,
      height: Math.max(1, height),
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
    },
    options,
  );
}
