import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearchState, writeSearchState, type SearchState } from '../../../src/client/search/search-state.ts';
import { agencyKinds } from '../../../src/places/agency-types.ts';

const nothing: SearchState = { query: '', region: '', year: '', kind: '', section: '' };

describe('the address of the search page', () => {
  it.each<[string, Partial<SearchState>]>([
    ['', {}],
    ['?q=%E4%B8%89%E5%AE%A1', { query: '三审' }],
    [
      '?q=a&region=410505&year=2024&kind=department&section=5',
      { query: 'a', region: '410505', year: '2024', kind: 'department', section: '5' },
    ],
    ['?region=411203101', { region: '411203101' }],
    // What it cannot mean is left out, with the rest kept.
    ['?q=+a+&region=41&year=20x4&kind=other%20&section=9&more=1', { query: 'a' }],
  ])('%j is %j', (address, state) => {
    expect(readSearchState(address)).toEqual({ ...nothing, ...state });
  });

  it('is the shortest: nothing stands for what is not narrowed down', () => {
    expect(writeSearchState(nothing)).toBe('');
    expect(writeSearchState({ ...nothing, query: '三审', year: '2024' })).toBe('?q=%E4%B8%89%E5%AE%A1&year=2024');
  });

  it('gives every state back', () => {
    const states = fc.record({
      query: fc
        .string({ unit: 'grapheme', maxLength: 20 })
        .map((text) => text.trim())
        .filter((text) => text.length <= 100),
      region: fc.constantFrom('', '410000', '411203101'),
      year: fc.constantFrom('', '2019', '2024'),
      kind: fc.constantFrom('' as const, ...agencyKinds),
      section: fc.constantFrom('', '0', '1', '6'),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readSearchState(writeSearchState(state))).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });
});
