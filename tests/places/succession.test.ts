import { describe, expect, it } from 'vitest';
import { identifyAgency, type Agency } from '../../src/places/agency.ts';
import { emptyRegistry, readRegistry, type Registry } from '../../src/places/registry.ts';
import { declarationsOf, keepId, readDeclarations } from '../../src/places/succession.ts';

const education = '141034-fenxixian-jiaoyuju';
const educationSports = '141034-fenxixian-jiaoyutiyuju';
const educationTechnology = '141034-fenxixian-jiaoyukejiju';
const culture = '141034-fenxixian-wenhuaju';
const tourism = '141034-fenxixian-lvyouju';
const cultureTourism = '141034-fenxixian-wenhuahelvyouju';

function declare(changes: Registry['changes'], expected: Registry['expected'] = []): Registry {
  return { ...emptyRegistry, changes, expected };
}

function rename(from: string, to: string, year: number, id?: string): Registry['changes'][number] {
  return { change: 'renamed', from: [from], to: [to], year, ...(id !== undefined && { id }) };
}

function brief({ id, name }: Agency): string {
  return `${id} ${name}`;
}

function readSuccessions(registry: Registry): [string, number, string[], string[]][] {
  return readDeclarations(registry).successions.map(({ change, year, from, to }) => [
    change,
    year,
    from.map(brief),
    to.map(brief),
  ]);
}

describe('a registry that declares nothing', () => {
  it('tells nothing', () => {
    expect(readDeclarations(emptyRegistry)).toEqual({
      successions: [],
      expected: [],
      permanentIds: new Map(),
      unsettled: [],
      conflicts: [],
    });
  });
});

describe('a body that was renamed', () => {
  it('keeps the id of its first name', () => {
    const registry = declare([rename('汾西县教育局', '汾西县教育体育局', 2019)]);
    expect(readDeclarations(registry).permanentIds).toEqual(new Map([[educationSports, education]]));
    expect(readSuccessions(registry)).toEqual([
      ['renamed', 2019, [`${education} 汾西县教育局`], [`${education} 汾西县教育体育局`]],
    ]);
  });

  it.each([
    ['in their order', [0, 1]],
    ['in any order', [1, 0]],
  ])('twice keeps it too, declared %s', (_, order) => {
    const changes = [
      rename('汾西县教育局', '汾西县教育体育局', 2019),
      rename('汾西县教育体育局', '汾西县教育科技局', 2023),
    ];
    const registry = declare(order.flatMap((index) => changes[index] ?? []));
    expect(readDeclarations(registry).permanentIds).toEqual(
      new Map([
        [educationSports, education],
        [educationTechnology, education],
      ]),
    );
  });

  it('has the id that the registry says, under both names', () => {
    const registry = declare([rename('汾西县教育局', '汾西县教育体育局', 2019, 'fenxi-education')]);
    expect(readDeclarations(registry).permanentIds).toEqual(
      new Map([
        [education, 'fenxi-education'],
        [educationSports, 'fenxi-education'],
      ]),
    );
    expect(readSuccessions(registry)).toEqual([
      ['renamed', 2019, ['fenxi-education 汾西县教育局'], ['fenxi-education 汾西县教育体育局']],
    ]);
  });

  it('may have that of its present name', () => {
    const registry = declare([rename('汾西县教育局', '汾西县教育体育局', 2019, educationSports)]);
    const { permanentIds } = readDeclarations(registry);
    for (const id of [education, educationSports]) expect(permanentIds.get(id) ?? id).toBe(educationSports);
  });

  it('twice has the id that the registry says of the first change, under all its names', () => {
    const { permanentIds } = readDeclarations(
      declare([
        rename('汾西县教育局', '汾西县教育体育局', 2019, 'fenxi-education'),
        rename('汾西县教育体育局', '汾西县教育科技局', 2023),
      ]),
    );
    const ids = [education, educationSports, educationTechnology].map((id) => permanentIds.get(id) ?? id);
    expect(ids).toEqual(['fenxi-education', 'fenxi-education', 'fenxi-education']);
  });

  it('under an abbreviation or with its province in front is the same', () => {
    const registry = declare([rename('汾西县教育局', '山西省临汾市汾西县教育体育局', 2019)]);
    expect(readDeclarations(registry).permanentIds).toEqual(new Map([[educationSports, education]]));
  });

  it('with its place has the id that it had', () => {
    // 陕县 is 陕州区 since 2015.
    const registry = declare([rename('陕县教育局', '三门峡市陕州区教育局', 2016)]);
    const { successions, permanentIds } = readDeclarations(registry);
    expect(successions[0]?.from[0]?.region.code).toBe('411203');
    expect(permanentIds.get('411203-shanzhouqu-jiaoyuju') ?? '411203-shanzhouqu-jiaoyuju').toBe(
      successions[0]?.from[0]?.id,
    );
  });
});

describe('bodies that were merged or split', () => {
  it('keep their own ids when they are merged', () => {
    const registry = declare([
      { change: 'merged', from: ['汾西县文化局', '汾西县旅游局'], to: ['汾西县文化和旅游局'], year: 2019 },
    ]);
    expect(readSuccessions(registry)).toEqual([
      [
        'merged',
        2019,
        [`${culture} 汾西县文化局`, `${tourism} 汾西县旅游局`],
        [`${cultureTourism} 汾西县文化和旅游局`],
      ],
    ]);
    expect(readDeclarations(registry).permanentIds.size).toBe(0);
  });

  it('keep their own ids when they are split', () => {
    const registry = declare([
      { change: 'split', from: ['汾西县文化和旅游局'], to: ['汾西县文化局', '汾西县旅游局'], year: 2022 },
    ]);
    expect(readSuccessions(registry)).toEqual([
      ['split', 2022, [`${cultureTourism} 汾西县文化和旅游局`], [`${culture} 汾西县文化局`, `${tourism} 汾西县旅游局`]],
    ]);
    expect(readDeclarations(registry).permanentIds.size).toBe(0);
  });

  it('stand under the permanent id of one that was renamed before', () => {
    const registry = declare([
      rename('汾西县教育局', '汾西县教育体育局', 2019),
      { change: 'split', from: ['汾西县教育体育局'], to: ['汾西县教育科技局', '汾西县体育局'], year: 2023 },
    ]);
    expect(readSuccessions(registry)[1]?.[2]).toEqual([`${education} 汾西县教育体育局`]);
  });
});

describe('a name of the registry that is not settled', () => {
  it('is listed, with the places that it may be of, and its change is left out', () => {
    const { successions, permanentIds, unsettled } = readDeclarations(
      declare([rename('朝阳区教育局', '北京市朝阳区教育委员会', 2019)]),
    );
    expect(successions).toEqual([]);
    expect(permanentIds.size).toBe(0);
    expect(unsettled).toEqual([
      { name: '朝阳区教育局', candidates: ['北京市朝阳区教育局', '吉林省长春市朝阳区教育局'] },
    ]);
  });

  it('takes a merger with it, whichever of its names it is', () => {
    const merged = (from: string[], to: string): Registry['changes'][number] => ({
      change: 'merged',
      from,
      to: [to],
      year: 2019,
    });
    for (const change of [
      merged(['汾西县文化局', '某某局旅游'], '汾西县文化和旅游局'),
      merged(['汾西县文化局', '汾西县旅游局'], '某某局旅游'),
    ]) {
      const { successions, unsettled } = readDeclarations(declare([change]));
      expect(successions).toEqual([]);
      expect(unsettled).toEqual([{ name: '某某局旅游', candidates: [] }]);
    }
  });

  it('leaves other declarations as they are', () => {
    const { successions, expected } = readDeclarations(
      declare(
        [rename('不存在县教育局', '汾西县教育局', 2019), rename('汾西县文化局', '汾西县文化和旅游局', 2019)],
        ['不存在县教育局', '汾西县教育局'],
      ),
    );
    expect(successions.map(({ to: [after] }) => after?.name)).toEqual(['汾西县文化和旅游局']);
    expect(expected.map(({ agency }) => agency.name)).toEqual(['汾西县教育局']);
  });

  it('is listed of an expectation too', () => {
    expect(readDeclarations(declare([], ['不存在县教育局'])).unsettled).toEqual([
      { name: '不存在县教育局', candidates: [] },
    ]);
  });
});

describe('a body that should report', () => {
  it('is told with its years, where there are any', () => {
    const { expected } = readDeclarations(
      declare(
        [],
        [
          '汾西县教育局',
          { name: '汾西县文化局', until: 2018 },
          { name: '汾西县文化和旅游局', since: 2019, until: 2024 },
        ],
      ),
    );
    expect(expected.map(({ agency: { id }, since, until }) => [id, since, until])).toEqual([
      [education, null, null],
      [culture, null, 2018],
      [cultureTourism, 2019, 2024],
    ]);
  });

  it('stands under its permanent id', () => {
    const { expected } = readDeclarations(
      declare([rename('汾西县教育局', '汾西县教育体育局', 2019)], ['汾西县教育体育局']),
    );
    expect(expected.map(({ agency }) => brief(agency))).toEqual([`${education} 汾西县教育体育局`]);
  });

  it('may have a name that tells no kind', () => {
    expect(readDeclarations(declare([], ['汾西县某某集团'])).expected).toMatchObject([{ agency: { kind: 'other' } }]);
  });
});

describe('the declarations of a registry', () => {
  it('are told once', () => {
    const registry = declare([], ['汾西县教育局']);
    expect(declarationsOf(registry)).toBe(declarationsOf(registry));
    expect(declarationsOf(registry)).toEqual(readDeclarations(registry));
    expect(declarationsOf({ ...registry, expected: [] }).expected).toEqual([]);
  });

  it('give an agency the id that it keeps, and nothing else', () => {
    const identity = identifyAgency(
      { declared: null, title: '汾西县教育体育局', lines: [], signatures: [], file: null, region: null, year: 2024 },
      emptyRegistry,
    );
    if (identity.state !== 'identified') throw new Error('汾西县教育体育局 is an agency');
    const { agency } = identity;
    expect(keepId(agency, new Map([[educationSports, education]]))).toEqual({ ...agency, id: education });
    expect(keepId(agency, new Map([[education, 'other']]))).toEqual(agency);
  });
});

describe('the changes of the registry', () => {
  it('are read with their shapes', () => {
    const text = `changes:
  - change: renamed
    from: [汾西县教育局]
    to: [汾西县教育体育局]
    year: 2019
    id: ${education}
  - change: merged
    from: [汾西县文化局, 汾西县旅游局]
    to: [汾西县文化和旅游局]
    year: 2019
  - change: split
    from: [汾西县文化和旅游局]
    to: [汾西县文化局, 汾西县旅游局]
    year: 2022
`;
    expect(readRegistry(text)).toEqual({
      ...emptyRegistry,
      changes: [
        rename('汾西县教育局', '汾西县教育体育局', 2019, education),
        { change: 'merged', from: ['汾西县文化局', '汾西县旅游局'], to: ['汾西县文化和旅游局'], year: 2019 },
        { change: 'split', from: ['汾西县文化和旅游局'], to: ['汾西县文化局', '汾西县旅游局'], year: 2022 },
      ],
    });
  });

  it.each([
    ['a renaming of two', 'renamed', '[甲县教育局, 乙县教育局]', '[丙县教育局]', '', /starts from one body/u],
    ['a renaming into two', 'renamed', '[甲县教育局]', '[乙县教育局, 丙县教育局]', '', /ends in one body/u],
    ['a merger of one', 'merged', '[甲县教育局]', '[乙县教育局]', '', /from two bodies or more/u],
    ['a merger into two', 'merged', '[甲县教育局, 乙县教育局]', '[丙县教育局, 丁县教育局]', '', /ends in one body/u],
    ['a split into one', 'split', '[甲县教育局]', '[乙县教育局]', '', /in two bodies or more/u],
    ['a split of two', 'split', '[甲县教育局, 乙县教育局]', '[丙县教育局, 丁县教育局]', '', /starts from one body/u],
    ['an id of a merger', 'merged', '[甲县教育局, 乙县教育局]', '[丙县教育局]', 'id: a', /only a renamed body/u],
    ['an id with capitals', 'renamed', '[甲县教育局]', '[乙县教育局]', 'id: A', /small letters/u],
    ['an id with a slash', 'renamed', '[甲县教育局]', '[乙县教育局]', 'id: a/b', /small letters/u],
    ['an unknown kind', 'closed', '[甲县教育局]', '[乙县教育局]', '', /changes\[0\]\.change/u],
    ['no body before', 'renamed', '[]', '[乙县教育局]', '', /changes\[0\]\.from/u],
    ['no body after', 'renamed', '[甲县教育局]', '[]', '', /changes\[0\]\.to/u],
    ['a name alone', 'renamed', '甲县教育局', '[乙县教育局]', '', /changes\[0\]\.from/u],
    ['a name without its region', 'renamed', '[教育局]', '[乙县教育局]', '', /full name of an agency/u],
    ['an unknown key', 'renamed', '[甲县教育局]', '[乙县教育局]', 'note: x', /note/u],
  ])('are refused for %s', (_, change, from, to, more, message) => {
    const text = `changes:\n  - change: ${change}\n    from: ${from}\n    to: ${to}\n    year: 2019\n    ${more}\n`;
    expect(readRegistry(text)).toMatch(message);
  });

  it.each([
    ['none', ''],
    ['one before the Regulation', 'year: 2007'],
    ['one that is no number', 'year: "2019"'],
    ['half of one', 'year: 2019.5'],
  ])('are refused with a year that is %s', (_, year) => {
    const text = `changes:\n  - change: renamed\n    from: [甲县教育局]\n    to: [乙县教育局]\n    ${year}\n`;
    expect(readRegistry(text)).toMatch(/changes\[0\]\.year/u);
  });
});

describe('the expectations of the registry', () => {
  it('are names, or names with years', () => {
    const text = 'expected:\n  - 汾西县教育局\n  - name: 汾西县文化局\n    since: 2019\n    until: 2022\n';
    expect(readRegistry(text)).toEqual({
      ...emptyRegistry,
      expected: ['汾西县教育局', { name: '汾西县文化局', since: 2019, until: 2022 }],
    });
  });

  it.each([
    ['a name without its region', '教育局'],
    ['a year alone', '{ since: 2019 }'],
    ['an unknown key', '{ name: 汾西县教育局, from: 2019 }'],
    ['a year before the Regulation', '{ name: 汾西县教育局, since: 1999 }'],
  ])('are refused for %s', (_, entry) => {
    expect(readRegistry(`expected:\n  - ${entry}\n`)).toMatch(/expected\[0\]/u);
  });
});

describe('a chain of renamings', () => {
  const first = rename('汾西县教育局', '汾西县教育体育局', 2019);

  it('leads to one id, wherever in it the registry gives one', () => {
    const registry = declare([first, rename('汾西县教育体育局', '汾西县教育科技局', 2023, 'fenxi-education')]);
    const { permanentIds } = readDeclarations(registry);
    for (const id of [education, educationSports, educationTechnology]) {
      expect(permanentIds.get(id)).toBe('fenxi-education');
    }
  });

  it('that ends in the first name keeps its id', () => {
    const registry = declare([first, rename('汾西县教育体育局', '汾西县教育局', 2023)]);
    expect(readDeclarations(registry).permanentIds).toEqual(new Map([[educationSports, education]]));
  });

  it('with two ids has the earlier one', () => {
    const registry = declare([
      { ...first, id: 'fenxi-education' },
      rename('汾西县教育体育局', '汾西县教育科技局', 2023, 'fenxi-schools'),
    ]);
    const { permanentIds } = readDeclarations(registry);
    expect(new Set([education, educationSports, educationTechnology].map((id) => permanentIds.get(id)))).toEqual(
      new Set(['fenxi-education']),
    );
  });
});

describe('changes that cannot all be true', () => {
  const to = (name: string, year: number, id?: string) => rename('汾西县教育局', name, year, id);

  it.each<[string, Registry['changes'], string[]]>([
    ['a name that becomes itself', [rename('汾西县发改委', '汾西县发展和改革委员会', 2020)], ['same']],
    [
      'one that is renamed twice from one name',
      [to('汾西县教育体育局', 2019), to('汾西县教育科技局', 2020)],
      ['twice'],
    ],
    ['one that is declared twice', [to('汾西县教育体育局', 2019), to('汾西县教育体育局', 2019)], ['twice']],
    ['one that moves to another region', [rename('汾西县教育局', '隰县教育局', 2020)], ['elsewhere']],
    ['an id of another body', [to('汾西县教育体育局', 2019, '141034-fenxixian-minzhengju')], ['id']],
    [
      'an id that two bodies share',
      [to('汾西县教育体育局', 2019, 'x1'), rename('汾西县文化局', '汾西县文化和旅游局', 2020, 'x1')],
      ['id'],
    ],
    [
      'two that are renamed to one',
      [to('汾西县教育体育局', 2019), rename('汾西县体育局', '汾西县教育体育局', 2020)],
      ['twice'],
    ],
    [
      'one that is merged into two',
      [
        { change: 'merged', from: ['汾西县文化局', '汾西县旅游局'], to: ['汾西县文化和旅游局'], year: 2019 },
        { change: 'merged', from: ['汾西县文化局', '汾西县体育局'], to: ['汾西县文化体育局'], year: 2020 },
      ],
      ['twice'],
    ],
  ])('are told: %s', (_, changes, conflicts) => {
    expect(readDeclarations(declare(changes)).conflicts.map(({ conflict }) => conflict)).toEqual(conflicts);
  });

  it('do not hinder those that are', () => {
    const changes = [to('汾西县教育体育局', 2019), rename('汾西县教育体育局', '汾西县教育局', 2023)];
    expect(readDeclarations(declare(changes)).conflicts).toEqual([]);
  });

  it.each(['汾西县教育局 - 汾西县财政局', '汾西县财政局2024年政府信息公开年度报告', '汾西县财政局、教育局'])(
    'and text that is no name settles nobody: %s',
    (name) => {
      const { expected, unsettled } = readDeclarations(declare([], [name]));
      expect([expected.length, unsettled.length]).toEqual([0, 1]);
    },
  );
});
