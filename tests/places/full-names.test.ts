import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyAgency, type Identity } from '../../src/places/agency.ts';
import divisions from '../../src/places/divisions.json' with { type: 'json' };
import formerDivisions from '../../src/places/former-divisions.json' with { type: 'json' };
import { emptyRegistry } from '../../src/places/registry.ts';

/** Read from the data by another way than the code under test does: codes without zeros at the end. */
const gone = new Set(formerDivisions.former.map(({ code, name }) => `${code.replace(/(?:00)+$/u, '')} ${name}`));
const places = Object.entries(divisions.names).filter(
  ([code, name]) => !/^(?:71|81|82)/u.test(code) && !gone.has(`${code} ${name}`),
);
const nameOf = new Map(places);
const seats = places.filter(([code]) => code.length <= 6);
const townships = places.filter(
  ([code, name]) => nameOf.has(code.slice(0, 6)) && code.length === 9 && /^\p{Script=Han}{1,5}(?:镇|乡)$/u.test(name),
);

function pathOf(code: string): string[] {
  return [2, 4, 6, 9].flatMap((length) => (length <= code.length ? (nameOf.get(code.slice(0, length)) ?? []) : []));
}

const twins = Map.groupBy(townships, ([code]) => pathOf(code).join(''));

/** Names of bodies of every county, with their kinds and fields by hand. */
const bodies: [name: string, kind: string, field: string | null][] = [
  ['人民政府办公室', 'government_office', null],
  ['教育体育局', 'department', 'education'],
  ['发展和改革委员会', 'department', 'development_reform'],
  ['城市管理综合行政执法局', 'department', 'urban_management'],
  ['住房和城乡建设局', 'department', 'housing'],
  ['乡村振兴局', 'department', 'rural_revitalisation'],
  ['市场监督管理局', 'department', 'market_regulation'],
  ['文化广电和旅游局', 'department', 'culture_tourism'],
  ['中医药管理局', 'department', 'health'],
  ['人民政府外事办公室', 'department', 'foreign_affairs'],
  ['国有资产监督管理委员会', 'department', 'state_assets'],
  ['政务服务和大数据管理局', 'department', 'government_services'],
  ['第一中学', 'other', null],
];

const levels: Record<number, string> = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township' };

function identify(title: string): Identity {
  return identifyAgency(
    { declared: null, title, lines: [], signatures: [], file: null, region: null, year: 2024 },
    emptyRegistry,
  );
}

describe('a full name', () => {
  it('with every place above its own is of that place, whatever the body', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seats), fc.constantFrom(...bodies), ([code], [body, kind, field]) => {
        const name = pathOf(code).join('') + body;
        expect(identify(name)).toMatchObject({
          state: 'identified',
          agency: { name, kind, field, level: levels[code.length], region: { code: code.padEnd(6, '0') } },
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('with its own place alone is of that place or of none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seats), fc.constantFrom(...bodies), ([code, place], [body]) => {
        const identity = identify(place + body);
        const bearers = seats.filter(([, name]) => name === place).length;
        if (bearers > 1) expect(identity.state).toBe('ambiguous');
        else if (identity.state === 'identified') expect(identity.agency.region.code).toBe(code.padEnd(6, '0'));
      }),
      { numRuns: 2000 },
    );
  });

  it('of a township below its county is of that township', () => {
    fc.assert(
      fc.property(fc.constantFrom(...townships), ([code]) => {
        const path = pathOf(code);
        const name = `${path.slice(1).join('')}人民政府`;
        if ((twins.get(path.join(''))?.length ?? 0) > 1) expect(identify(name).state).toBe('ambiguous');
        else {
          expect(identify(name)).toMatchObject({
            state: 'identified',
            agency: { name, kind: 'township_government', level: 'township', region: { code } },
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives different bodies different ids', () => {
    const ids = new Map<string, string>();
    for (const [code] of seats) {
      for (const [body] of bodies.slice(0, 3)) {
        const name = pathOf(code).join('') + body;
        const identity = identify(name);
        const id = identity.state === 'identified' ? identity.agency.id : name;
        expect(ids.get(id) ?? name).toBe(name);
        ids.set(id, name);
      }
    }
  });

  it('that is no text of a report, whatever it is, is refused or settled without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(['identified', 'ambiguous', 'conflicting', 'unknown']).toContain(identify(text).state);
      }),
    );
  });
});
