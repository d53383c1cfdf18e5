import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnmatched, settleRivals } from '../../../scripts/ingest/settle-rivals.ts';

function rivals(...files: string[]): { file: string; corrects: boolean }[] {
  return files.map((file) => ({ file: file.replace('*', ''), corrects: file.endsWith('*') }));
}

function corrections(...pairs: string[]): { file: string; replaces: string }[] {
  return pairs.map((pair) => ({ file: pair.split('>')[0] ?? '', replaces: pair.split('>')[1] ?? '' }));
}

describe('settleRivals', () => {
  it.each([
    ['the one of two that says so', ['a', 'b*'], [], { chosen: 'b', superseded: ['a'] }],
    ['the one of two that says so, whichever is first', ['a*', 'b'], [], { chosen: 'a', superseded: ['b'] }],
    ['the one that the registry names', ['a', 'b'], ['b>a'], { chosen: 'b', superseded: ['a'] }],
    ['the registry’s against what a file says', ['a', 'b*'], ['a>b'], { chosen: 'a', superseded: ['b'] }],
    ['the end of a chain', ['a', 'b', 'c'], ['c>b', 'b>a'], { chosen: 'c', superseded: ['b', 'a'] }],
    ['one that replaces several', ['a', 'b', 'c'], ['c>b', 'c>a'], { chosen: 'c', superseded: ['a', 'b'] }],
    ['by declarations of these files alone', ['a', 'b*'], ['x>a', 'b>y'], { chosen: 'b', superseded: ['a'] }],
  ])('chooses %s', (_, files, declared, settled) => {
    expect(settleRivals(rivals(...files), corrections(...declared))).toEqual(settled);
  });

  it.each([
    ['none says so', ['a', 'b'], []],
    ['both say so', ['a*', 'b*'], []],
    ['one of three says so', ['a', 'b', 'c*'], []],
    ['the registry leaves one out', ['a', 'b', 'c*'], ['b>a']],
    ['the registry goes in a circle', ['a', 'b'], ['a>b', 'b>a']],
    ['a circle stands beside one file', ['a', 'b', 'c'], ['a>b', 'b>a']],
  ])('chooses none when %s', (_, files, declared) => {
    expect(settleRivals(rivals(...files), corrections(...declared))).toBeNull();
  });

  it('accounts for every file exactly once, whatever the registry says', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2 }),
        fc.array(fc.record({ file: name, replaces: name })),
        fc.boolean(),
        (files, declared, corrects) => {
          const settled = settleRivals(
            files.map((file, index) => ({ file, corrects: corrects && index === 0 })),
            declared,
          );
          if (settled) expect([settled.chosen, ...settled.superseded].sort()).toEqual([...files].sort());
        },
      ),
    );
  });
});

describe('findUnmatched', () => {
  it('finds declarations whose files are not of one agency and year', () => {
    const declared = corrections('b>a', 'x>a', 'd>a');
    expect(findUnmatched(declared, [rivals('a', 'b'), rivals('c', 'd')])).toEqual(corrections('x>a', 'd>a'));
    expect(findUnmatched([], [])).toEqual([]);
  });
});
