import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMissing } from '../../src/analysis/expectations.ts';

const years = [2020, 2021, 2022, 2023, 2024];

interface Known {
  agency: { id: string };
  expected: { since: number | null; until: number | null } | null;
}

function expectBody(id: string, since: number | null = null, until: number | null = null): Known {
  return { agency: { id }, expected: { since, until } };
}

function know(id: string): Known {
  return { agency: { id }, expected: null };
}

function report(id: string, ...reported: number[]): { agency: { id: string }; year: number }[] {
  return reported.map((year) => ({ agency: { id }, year }));
}

type Change = Parameters<typeof listMissing>[2][number];

function declare(change: Change['change'], year: number, from: string[], to: string[]): Change {
  return { change, year, from: from.map((id) => ({ id })), to: to.map((id) => ({ id })) };
}

/** What is missing as `id year reason`. */
function list(
  agencies: Known[],
  reports: { agency: { id: string }; year: number }[],
  changes: Change[] = [],
  of = years,
): string[] {
  return listMissing(agencies, reports, changes, of).map(
    ({ known, year, reason }) => `${known.agency.id} ${year} ${reason}`,
  );
}

describe('a missing report', () => {
  it('is none where nothing is known, or nothing was gathered', () => {
    expect(list([], report('a', 2020))).toEqual([]);
    expect(list([expectBody('a')], [], [], [])).toEqual([]);
  });

  it('is one of every year, the latest first, of a body that should report and never did', () => {
    expect(list([expectBody('a')], [], [], [2022, 2024])).toEqual(['a 2024 expected', 'a 2022 expected']);
  });

  it('is none of a body that should report and always did', () => {
    expect(list([expectBody('a')], report('a', ...years))).toEqual([]);
  });

  it('is one between two years that are there, though nobody declared it', () => {
    expect(list([know('a')], report('a', 2020, 2024))).toEqual(['a 2023 gap', 'a 2022 gap', 'a 2021 gap']);
  });

  it('is none before the first and after the last year that are there, unless it was declared', () => {
    expect(list([know('a')], report('a', 2021, 2022))).toEqual([]);
    expect(list([know('a')], report('a', 2022))).toEqual([]);
    expect(list([know('a')], [])).toEqual([]);
  });

  it('is expected rather than a gap where it is both', () => {
    expect(list([expectBody('a', 2022)], report('a', 2020, 2023))).toEqual([
      'a 2024 expected',
      'a 2022 expected',
      'a 2021 gap',
    ]);
  });

  it.each<[string, number | null, number | null, string[]]>([
    ['since a year', 2023, null, ['a 2024 expected', 'a 2023 expected']],
    ['until a year', null, 2021, ['a 2021 expected', 'a 2020 expected']],
    ['in a single year', 2022, 2022, ['a 2022 expected']],
    ['in no year at all', 2023, 2022, []],
  ])('is one only of the years for which it is expected: %s', (_, since, until, missing) => {
    expect(list([expectBody('a', since, until)], [])).toEqual(missing);
  });

  it('is one of every body by itself, in the order of years and then of ids', () => {
    expect(list([expectBody('b'), expectBody('a')], report('b', 2024), [], [2023, 2024])).toEqual([
      'a 2024 expected',
      'a 2023 expected',
      'b 2023 expected',
    ]);
  });

  it('is none of bodies since they were merged into another, nor of that before', () => {
    const merger = declare('merged', 2022, ['a', 'b'], ['c']);
    expect(list([expectBody('a'), expectBody('b'), expectBody('c')], [], [merger])).toEqual([
      'c 2024 expected',
      'c 2023 expected',
      'c 2022 expected',
      'a 2021 expected',
      'b 2021 expected',
      'a 2020 expected',
      'b 2020 expected',
    ]);
  });

  it('is still one of a body into which another was merged', () => {
    const merger = declare('merged', 2022, ['a', 'b'], ['a']);
    expect(list([expectBody('a'), expectBody('b')], [], [merger], [2021, 2022])).toEqual([
      'a 2022 expected',
      'a 2021 expected',
      'b 2021 expected',
    ]);
  });

  it('is none of a body since it was split, nor of its parts before', () => {
    const split = declare('split', 2023, ['a'], ['b', 'c']);
    expect(list([expectBody('a'), expectBody('b'), expectBody('c')], [], [split], [2022, 2023])).toEqual([
      'b 2023 expected',
      'c 2023 expected',
      'a 2022 expected',
    ]);
  });

  it('is still one of a body from which another was split off', () => {
    const split = declare('split', 2023, ['a'], ['a', 'b']);
    expect(list([expectBody('a'), expectBody('b')], [], [split], [2022, 2023])).toEqual([
      'a 2023 expected',
      'b 2023 expected',
      'a 2022 expected',
    ]);
  });

  it('is one of a renamed body in every year, whatever it was called', () => {
    const renaming = declare('renamed', 2022, ['a'], ['a']);
    expect(list([expectBody('a')], report('a', 2020, 2021, 2023), [renaming])).toEqual([
      'a 2024 expected',
      'a 2022 expected',
    ]);
  });

  it('is no gap where the body did not exist', () => {
    // Formed in 2023 of two others; a report for 2020 that bears its id is no sign that it should have gone on.
    const merger = declare('merged', 2023, ['a', 'b'], ['c']);
    expect(list([know('c')], report('c', 2020, 2024), [merger])).toEqual(['c 2023 gap']);
  });

  it('is of a body that was formed by one change and dissolved by another only in between', () => {
    const changes = [declare('split', 2021, ['a'], ['b', 'c']), declare('merged', 2023, ['b', 'c'], ['d'])];
    expect(list([expectBody('b')], [], changes)).toEqual(['b 2022 expected', 'b 2021 expected']);
  });

  it('is none of another body that changed', () => {
    const merger = declare('merged', 2022, ['x', 'y'], ['z']);
    expect(list([expectBody('a')], [], [merger], [2021, 2022])).toEqual(['a 2022 expected', 'a 2021 expected']);
  });

  it('is never a report that is there, and each is listed once', () => {
    const ids: string[] = ['a', 'b', 'c'];
    const id = fc.constantFrom(...ids);
    const year = fc.constantFrom(...years);
    const reports = fc.array(fc.record({ agency: fc.record({ id }), year }));
    fc.assert(
      fc.property(reports, fc.uniqueArray(id), (there, expected) => {
        const agencies = ids.map((each) => (expected.includes(each) ? expectBody(each) : know(each)));
        const missing = listMissing(agencies, there, [], years);
        const keys = missing.map(({ known, year: of }) => `${known.agency.id} ${of}`);
        expect(new Set(keys).size).toBe(keys.length);
        const found = new Set(there.map((each) => `${each.agency.id} ${each.year}`));
        expect(keys.filter((key) => found.has(key))).toEqual([]);
        for (const each of expected) {
          const all = [...keys, ...found].filter((key) => key.startsWith(`${each} `));
          expect(all.length).toBe(years.length);
        }
      }),
    );
  });
});

describe('a body that was dissolved and formed again', () => {
  it('is missing in the years of both its lives, and in none between', () => {
    const changes = [declare('merged', 2015, ['a', 'b'], ['c']), declare('split', 2020, ['c'], ['a', 'b'])];
    expect(list([expectBody('a')], [], changes, [2014, 2016, 2021])).toEqual(['a 2021 expected', 'a 2014 expected']);
    expect(list([expectBody('c')], [], changes, [2014, 2016, 2021])).toEqual(['c 2016 expected']);
  });
});
