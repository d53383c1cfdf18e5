import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeAgencyList } from '../../../scripts/synthesize/agency-list.ts';
import { makeGoldQueries, queryKinds, type QueryKind } from '../../../scripts/synthesize/agency-queries.ts';
import { findIds, isFound, openList } from './measure-recall.ts';
import { publishedAgencies } from './published-agencies.ts';
import { publishedQueries, renamedAgencies } from './published-queries.ts';

/** The share of queries of each kind that must be found; nothing is asked of former names of made-up lists. */
const least: Readonly<Record<QueryKind, number>> = {
  exact: 1,
  prefix: 1,
  middle: 1,
  abbreviation: 0.99,
  pinyin: 0.99,
  initials: 1,
  mixture: 0.99,
  'region-department': 1,
  concatenated: 0.95,
  'wrong-character': 0.98,
  swapped: 0.98,
  'two-errors': 0.9,
  former: 0.95,
};

describe('the five published reports', () => {
  const published = openList(publishedAgencies);
  const renamed = openList(renamedAgencies);

  it('there are at least 130 queries, ten and more of every kind', () => {
    expect(publishedQueries.length).toBeGreaterThanOrEqual(130);
    for (const kind of queryKinds)
      expect(publishedQueries.filter((each) => each.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
  });

  it.each(publishedQueries.map((gold) => [gold.kind, gold.query, gold] as const))('%s: %s', (kind, query, gold) => {
    expect(isFound(gold, findIds(kind === 'former' ? renamed : published, query))).toBe(true);
  });

  it.each([
    ['yindu', '410505-yinduqu-renminzhengfu-bangongshi'],
    ['ydq', '410505-yinduqu-renminzhengfu-bangongshi'],
    ['三门峡开发区', '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi'],
    ['银都区', '410505-yinduqu-renminzhengfu-bangongshi'],
    ['原店', '411203101-yuandianzhen-renminzhengfu'],
    ['陕州', '411203101-yuandianzhen-renminzhengfu'],
    ['zhanhe', '410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju'],
    ['fenxixian', '141034-fenxixian-renminzhengfu-bangongshi'],
  ])('%s finds the right agency first', (query, id) => {
    expect(findIds(published, query)[0]).toBe(id);
  });

  it('the agencies are those of the reports', () => {
    const titles = readFileSync('tests/fixtures/published.sha256', 'utf8').trim().split('\n');
    expect(publishedAgencies).toHaveLength(titles.length);
  });
});

describe('3,000 made-up agencies', () => {
  const list = makeAgencyList({ count: 3000, seed: 1 });
  const finder = openList(list);
  const gold = makeGoldQueries(list, { each: 30, seed: 1 });

  it.each(queryKinds)('recall of the first five, %s', (kind) => {
    const own = gold.filter((each) => each.kind === kind);
    const missed = own.filter((each) => !isFound(each, findIds(finder, each.query)));
    expect(own.length).toBeGreaterThan(20);
    expect(1 - missed.length / own.length, missed.map(({ query }) => query).join(' ')).toBeGreaterThanOrEqual(
      least[kind],
    );
  });
});
