import { describe, expect, it } from 'vitest';
import type { ComparedAgency, ComparedReport } from '../../../src/publish/comparison/compared-files.ts';
import type { Measure } from '../../../src/publish/comparison/compare-values.ts';
import { findUnlike } from '../../../src/publish/comparison/find-unlike.ts';
import { addUpRegions, matchBodies } from '../../../src/publish/comparison/match-bodies.ts';

function makeAgency(
  id: string,
  about: Partial<Pick<ComparedAgency, 'kind' | 'level' | 'field'>> = {},
  report: Partial<ComparedReport> = {},
): ComparedAgency {
  return {
    id,
    name: id,
    short: id,
    kind: 'department',
    level: 'county',
    field: 'education',
    region: { code: '410505', path: [] },
    ...about,
    reports: [
      {
        id: `${id}/2024`,
        year: 2024,
        scope: 'own',
        editions: { proactive: '2021', requests: '2021', disputes: '2021' },
        cells: {},
        gaps: {},
        indicators: {},
        failures: [],
        ...report,
      },
    ],
  };
}

const rate: Measure = { id: 'disclosure_rate', kind: 'proportion', editions: null };
const of = (count: number, total: number) => ({ indicators: { disclosure_rate: { count, total } } });

describe('matchBodies', () => {
  it('puts bodies of one kind and field beside each other, whatever their level', () => {
    const { matched, unmatched } = matchBodies([
      { code: '1', agencies: [makeAgency('a1'), makeAgency('o1', { kind: 'government_office', field: null })] },
      {
        code: '2',
        agencies: [makeAgency('o2', { kind: 'government_office', field: null, level: 'prefecture' }), makeAgency('a2')],
      },
    ]);
    expect(matched.map(({ bodies }) => bodies.map((body) => body?.id))).toEqual([
      ['a1', 'a2'],
      ['o1', 'o2'],
    ]);
    expect(unmatched).toEqual([]);
  });

  it('leaves over what has no counterpart, what a region has several of, and what is of no known field', () => {
    const { matched, unmatched } = matchBodies([
      {
        code: '1',
        agencies: [
          makeAgency('t1', { kind: 'township_government', field: null }),
          makeAgency('t2', { kind: 'township_government', field: null }),
          makeAgency('x1', { field: null }),
          makeAgency('z1', { level: 'zone' }),
        ],
      },
      {
        code: '2',
        agencies: [
          makeAgency('t3', { kind: 'township_government', field: null }),
          makeAgency('x2', { field: null }),
          makeAgency('a2'),
        ],
      },
    ]);
    expect(matched).toEqual([]);
    expect(unmatched.map(({ code, agencies }) => [code, agencies.map(({ id }) => id)])).toEqual([
      ['1', ['t1', 't2', 'x1', 'z1']],
      ['2', ['t3', 'x2', 'a2']],
    ]);
  });
});

describe('addUpRegions', () => {
  const rowOf = (key: string, ...bodies: (ComparedAgency | null)[]) => ({ key, bodies });

  it('adds numerators and denominators, and nothing for 0 of 0', () => {
    const rows = [
      rowOf('a', makeAgency('a1', {}, of(1, 4)), makeAgency('a2', {}, of(3, 6))),
      rowOf('b', makeAgency('b1', {}, of(5, 6)), makeAgency('b2', {}, of(0, 0))),
    ];
    expect(addUpRegions(rows, rate, 2)).toEqual({
      totals: [
        { count: 6, total: 10 },
        { count: 3, total: 6 },
      ],
      added: ['a', 'b'],
      leftOut: [],
    });
  });

  it('leaves out, and says why, what cannot be compared', () => {
    const aggregate = { ...of(1, 2), scope: 'aggregate' } as const;
    const old = { ...of(1, 2), editions: { proactive: '2021', requests: '2019', disputes: '2021' } } as const;
    const failed = { indicators: { disclosure_rate: { count: 1, total: 2, failed: ['R1'] } } } as const;
    const missing = { indicators: { disclosure_rate: { missing: ['requests.granted.total'] } } } as const;
    const rows = [
      rowOf('alone', makeAgency('a', {}, of(1, 2)), null),
      rowOf('scope', makeAgency('a', {}, of(1, 2)), makeAgency('b', {}, aggregate)),
      rowOf('edition', makeAgency('a', {}, of(1, 2)), makeAgency('b', {}, old)),
      rowOf('failed', makeAgency('a', {}, of(1, 2)), makeAgency('b', {}, failed)),
      rowOf('missing', makeAgency('a', {}, of(1, 2)), makeAgency('b', {}, missing)),
    ];
    expect(addUpRegions(rows, rate, 2)).toEqual({
      totals: null,
      added: [],
      leftOut: [
        { key: 'alone', reason: 'missing-body' },
        { key: 'scope', reason: 'scope' },
        { key: 'edition', reason: 'edition' },
        { key: 'failed', reason: 'failed' },
        { key: 'missing', reason: 'missing-value' },
      ],
    });
  });
});

describe('findUnlike', () => {
  it('is silent where all is alike', () => {
    expect(findUnlike([makeAgency('a'), makeAgency('b')], [2024], ['requests.granted.total'])).toEqual([]);
  });

  it('tells kinds, levels, fields, scopes, and the editions of tables that are looked at', () => {
    const other = makeAgency(
      'b',
      { kind: 'government', level: 'prefecture', field: null },
      { scope: 'aggregate', editions: { proactive: '2019', requests: '2019', disputes: '2021' } },
    );
    const unlike = findUnlike([makeAgency('a'), other], [2024], ['requests.granted.total']);
    expect(unlike.map(({ aspect, year }) => [aspect, year])).toEqual([
      ['level', null],
      ['kind', null],
      ['scope', 2024],
      ['edition', 2024],
    ]);
    const finance = makeAgency('c', { field: 'finance' });
    expect(
      findUnlike([makeAgency('a'), finance, other], [], []).find(({ aspect }) => aspect === 'field')?.groups,
    ).toEqual([
      { value: 'education', names: ['a'] },
      { value: 'finance', names: ['c'] },
    ]);
    expect(unlike.at(-1)?.groups).toEqual([
      { value: 'requests 2021', names: ['a'] },
      { value: 'requests 2019', names: ['b'] },
    ]);
  });
});
