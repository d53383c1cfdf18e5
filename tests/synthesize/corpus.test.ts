import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../scripts/synthesize/build-case.ts';
import { type CorpusOptions, readCorpusOptions } from '../../scripts/synthesize/corpus-options.ts';
import { makeCorpus } from '../../scripts/synthesize/make-corpus.ts';
import { listReportPaths } from '../../src/store/report-files.ts';
import { projectFolder, runProgram } from '../scripts/run-program.ts';
import { findBrokenRelations } from './relations.ts';

const usual: CorpusOptions = {
  agencies: 40,
  years: 2,
  seed: 1,
  layouts: null,
  within: null,
  damages: null,
  edition: null,
  inconsistent: 0,
  encoding: 'utf-8',
  out: 'x',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synthesize-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function synthesize(...args: string[]) {
  return runProgram(['scripts/synthesize.ts', ...args], { cwd: projectFolder, env: { INIT_CWD: folder } });
}

const few = ['--agencies', '3', '--years', '2'];

describe('npm run synthesize', () => {
  it('writes reports by year, and their truths where no reader looks', () => {
    const { status, stdout } = synthesize(...few, '--seed', '1', 'a');
    expect(status).toBe(0);
    expect(stdout).toContain('6 synthetic reports');
    const paths = listReportPaths(join(folder, 'a'));
    expect(paths.length).toBe(6);
    for (const path of paths) {
      expect(path).toMatch(/^202[34]\/synthetic-\d{6,9}-[a-z-]+\.(?:txt|md|html?|docx|pdf)$/u);
      const truth = JSON.parse(readFileSync(join(folder, 'a', '.truth', `${path}.json`), 'utf8'));
      expect(truth.year).toBe(Number(path.slice(0, 4)));
      expect(Object.keys(truth.cells).length).toBeGreaterThan(5);
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'a', '.synthetic.json'), 'utf8'));
    expect(manifest).toMatchObject({ synthetic: true, options: { agencies: 3, years: 2, seed: 1 } });
  });

  it('replaces what it wrote before, and writes the same for the same seed', () => {
    expect(synthesize(...few, '--seed', '9', 'b').status).toBe(0);
    expect(synthesize(...few, '--seed', '1', 'b').status).toBe(0);
    const read = (name: string) => {
      return listReportPaths(join(folder, name)).map((path) => [
        path,
        readFileSync(join(folder, name, path), 'base64'),
      ]);
    };
    expect(read('b')).toEqual(read('a'));
  });

  it('stays out of the published reports, by whatever way', () => {
    const link = join(folder, 'link');
    symlinkSync(join(projectFolder, 'src', 'content'), link);
    for (const out of ['src/content', 'src/content/reports/new', link, join(link, 'reports', 'new')]) {
      const path = out.startsWith('src') ? join(projectFolder, out) : out;
      const { status, stderr } = synthesize(...few, '--seed', '1', path);
      expect(status).toBe(2);
      expect(stderr).toContain('is where the published reports are');
    }
    expect(existsSync(join(projectFolder, 'src/content/reports/new'))).toBe(false);
  });

  it('leaves a folder alone that holds anything else', () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'letter.txt'), 'dear');
    const { status, stderr } = synthesize(...few, '--seed', '1', 'full');
    expect(status).toBe(2);
    expect(stderr).toContain('holds other files');
    expect(readdirSync(join(folder, 'full'))).toEqual(['letter.txt']);
    expect(synthesize(...few, '--seed', '1', join('full', 'letter.txt')).stderr).toContain('is not a folder');
  });

  it('lists layouts and damages', () => {
    const { status, stdout } = synthesize('--list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^layouts\n {2}tab-grid +text [^]*\ndamages\n[^]*\n {2}header-typo /u);
  });
});

describe('the options', () => {
  const read = (...args: string[]) => readCorpusOptions(args);

  it.each([
    [['--years', '1', '--seed', '1', 'x'], '--agencies is missing'],
    [[...few, 'x'], '--seed is missing'],
    [['--agencies', '0', '--years', '1', '--seed', '1', 'x'], '--agencies must be a whole number from 1 to 50000'],
    [[...few, '--seed', '-1', 'x'], '--seed'],
    [[...few, '--seed', '1'], 'name one folder to write to'],
    [[...few, '--seed', '1', 'x', 'y'], 'name one folder to write to'],
    [[...few, '--seed', '1', '--layouts', 'tab-grid,nope', 'x'], 'there is no layout "nope"'],
    [[...few, '--seed', '1', '--damages', 'nope', 'x'], 'there is no damage "nope"'],
    [[...few, '--seed', '1', '--edition', '2020', 'x'], '--edition must be one of 2019, 2021, mixed'],
    [[...few, '--seed', '1', '--inconsistent', '1.5', 'x'], '--inconsistent must be a share from 0 to 1'],
    [[...few, '--seed', '1', '--encoding', 'big5', 'x'], '--encoding must be one of utf-8'],
    [[...few, '--seed', '1', '--colour', 'x'], "Unknown option '--colour'"],
  ])('refuse %j', (args, message) => {
    expect(read(...args)).toEqual({ wrong: expect.stringContaining(message) });
  });

  it('take what is given, and have their own for the rest', () => {
    expect(read('--agencies', '5', '--years', '3', '--seed', '2', '--within', '410500', 'x')).toMatchObject({
      within: '410500',
    });
    expect(read('--agencies', '5', '--years', '3', '--seed', '2', '--within', '419999', 'x')).toHaveProperty('wrong');
    const some = ['--layouts', 'tab-grid,glued', '--damages', 'none', '--edition', '2019', '--inconsistent', '0.5'];
    expect(read('--agencies', '5', '--years', '3', '--seed', '2', ...some, '--encoding', 'gb18030', 'x')).toEqual({
      agencies: 5,
      years: 3,
      seed: 2,
      layouts: ['tab-grid', 'glued'],
      damages: [],
      edition: '2019',
      inconsistent: 0.5,
      encoding: 'gb18030',
      within: null,
      out: 'x',
    });
    expect(read('--agencies', '5', '--years', '3', '--seed', '2', 'x')).toMatchObject({
      layouts: null,
      within: null,
      damages: null,
      edition: null,
      inconsistent: 0.05,
      encoding: 'utf-8',
    });
  });
});

describe('makeCorpus', () => {
  it('gives every agency a report a year, in one layout', () => {
    const cases = [...makeCorpus(usual)];
    expect(cases.length).toBe(80);
    for (const own of Map.groupBy(cases, ({ name }) => name).values()) {
      expect(own.map(({ truth }) => truth.year)).toEqual([2023, 2024]);
      expect(new Set(own.map(({ layout }) => layout)).size).toBe(1);
    }
  });

  it('keeps the relations unless told otherwise', () => {
    const whole = ({ plan }: Case) => ![...plan.truth.cells.values()].includes(null);
    const broken = (inconsistent: number) => {
      const cases = [...makeCorpus({ ...usual, inconsistent })].filter(whole);
      return cases.filter(({ plan }) => findBrokenRelations(plan.truth.cells).length > 0).length / cases.length;
    };
    expect(broken(0)).toBe(0);
    expect(broken(1)).toBe(1);
  });

  it('uses the edition that was meant for a year, or the one asked for', () => {
    const editions = (edition: CorpusOptions['edition']) => {
      const cases = [...makeCorpus({ ...usual, agencies: 3, years: 6, edition })];
      return [...new Set(cases.map(({ truth }) => `${truth.year} ${truth.editions.requests}`))].sort();
    };
    expect(editions(null)).toEqual(['2019 2019', '2020 2019', '2021 2021', '2022 2021', '2023 2021', '2024 2021']);
    expect(editions('mixed').every((text) => text.endsWith(' 2019'))).toBe(true);
  });

  it('damages some files, all of them, or none', () => {
    const share = (damages: readonly string[] | null) => {
      const cases = [...makeCorpus({ ...usual, agencies: 60, damages })];
      return cases.filter((each) => each.damages.length > 0).length / cases.length;
    };
    expect(share([])).toBe(0);
    expect(share(['title-split'])).toBe(1);
    expect(share(null)).toBeGreaterThan(0.03);
    expect(share(null)).toBeLessThan(0.3);
  });
});
