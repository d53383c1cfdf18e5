import type { ChartCases } from './case.ts';
import { comparedValues } from './compared-values.ts';
import { documentBars } from './document-bars.ts';
import { funnelPlot } from './funnel-plot.ts';
import { intervalDots } from './interval-dots.ts';
import { orderedStrips } from './ordered-strips.ts';
import { outcomeBar } from './outcome-bar.ts';
import { peerStrip } from './peer-strip.ts';
import { rankedBars } from './ranked-bars.ts';
import { smallMultiples } from './small-multiples.ts';
import { stackedBars } from './stacked-bars.ts';
import { tileMap } from './tile-map.ts';
import { yearLines } from './year-lines.ts';

/** Every chart. */
export const allCharts: readonly ChartCases[] = [
  outcomeBar,
  rankedBars,
  stackedBars,
  documentBars,
  yearLines,
  smallMultiples,
  peerStrip,
  funnelPlot,
  intervalDots,
  tileMap,
  orderedStrips,
  comparedValues,
];
