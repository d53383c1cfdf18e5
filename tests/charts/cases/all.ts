import type { ChartCases } from './case.ts';
import { documentBars } from './document-bars.ts';
import { orderedStrips } from './ordered-strips.ts';
import { outcomeBar } from './outcome-bar.ts';
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
  tileMap,
  orderedStrips,
];
