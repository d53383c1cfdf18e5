import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headScript } from '../../src/layouts/head-script.ts';

/** Runs the script on a page of its own; `read` is what the browser answers for what is stored. */
function run(read: () => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  const scope = { document: { documentElement: { dataset } }, localStorage: { getItem: read } };
  new Function(...Object.keys(scope), headScript)(...Object.values(scope));
  return dataset;
}

describe('the script in the head', () => {
  it('weighs no more than a kilobyte, because it stops everything else', () => {
    expect(new TextEncoder().encode(headScript).length).toBeLessThanOrEqual(1000);
  });

  it('puts every choice on the page, and says that scripts run', () => {
    expect(run(() => 'theme:dark,contrast:more,type:largest')).toEqual({
      scripts: '',
      theme: 'dark',
      contrast: 'more',
      type: 'largest',
    });
  });

  it('leaves a page alone where nothing is stored, or nothing may be', () => {
    expect(run(() => null)).toEqual({ scripts: '' });
    expect(
      run(() => {
        throw new Error('storage is off');
      }),
    ).toEqual({ scripts: '' });
  });

  it('takes nothing but its own names with plain words, whatever is stored', () => {
    const parts = fc.constantFrom('theme:', 'contrast', ':', 'dark', ',', 'type:', '"><', '__proto__:x', ' ', 'x');
    fc.assert(
      fc.property(fc.array(parts), (stored) => {
        const { scripts, ...chosen } = run(() => stored.join(''));
        expect(scripts).toBe('');
        for (const [name, value] of Object.entries(chosen)) {
          expect(['theme', 'contrast', 'type']).toContain(name);
          expect(value).toMatch(/^[a-z]+$/u);
        }
      }),
    );
  });
});
