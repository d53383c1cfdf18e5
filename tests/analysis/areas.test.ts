import { describe, expect, it } from 'vitest';
import { measureAreas } from '../../src/analysis/indicators/areas.ts';
import { findIndicator, type Indicator } from '../../src/analysis/indicators/definitions.ts';

function indicator(id: string): Indicator {
  const found = findIndicator(id);
  if (!found) throw new Error(id);
  return found;
}

describe('an indicator by area', () => {
  it('is the median of counts, whatever their number', () => {
    const bodies = [3, 100, 5, 8].map((count, index) => ({
      area: index < 3 ? '41' : '14',
      compared: { count, total: null },
    }));
    expect(measureAreas(indicator('requests_received'), bodies)).toEqual([
      { area: '14', value: 8, count: 8, total: 0, bodies: 1 },
      { area: '41', value: 5, count: 108, total: 0, bodies: 3 },
    ]);
  });

  it('is all numerators over all denominators of shares', () => {
    const bodies = [
      { area: '41', compared: { count: 1, total: 1 } },
      { area: '41', compared: { count: 2, total: 9 } },
    ];
    expect(measureAreas(indicator('disclosure_rate'), bodies)).toEqual([
      { area: '41', value: 0.3, count: 3, total: 10, bodies: 2 },
    ]);
  });

  it('is left out where there is no case', () => {
    const bodies = [{ area: '41', compared: { count: 0, total: 0 } }];
    expect(measureAreas(indicator('denial_rate'), bodies)).toEqual([]);
  });
});
