import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startProgress } from '../../../scripts/terminal/progress.ts';

const clearLine = '\r\u001b[K';

/** A terminal that keeps what was written to it. */
function fakeTerminal(kind: { isTTY?: boolean; columns?: number }) {
  const written: string[] = [];
  return { ...kind, written, write: (text: string) => written.push(text) };
}

describe('startProgress on a terminal', () => {
  it('redraws one line: a bar, how many of how many, and what is done', () => {
    const terminal = fakeTerminal({ isTTY: true, columns: 80 });
    const progress = startProgress('reading', 4, terminal);
    progress.step('2024/a.txt');
    progress.step('2024/b.txt');
    expect(terminal.written).toEqual([
      `${clearLine}${'█'.repeat(6)}${'░'.repeat(18)} 1/4 2024/a.txt`,
      `${clearLine}${'█'.repeat(12)}${'░'.repeat(12)} 2/4 2024/b.txt`,
    ]);
  });

  it('fills the bar with the last step', () => {
    const terminal = fakeTerminal({ isTTY: true, columns: 80 });
    startProgress('reading', 1, terminal).step('a.txt');
    expect(terminal.written).toEqual([`${clearLine}${'█'.repeat(24)} 1/1 a.txt`]);
  });

  it('leaves an empty line behind', () => {
    const terminal = fakeTerminal({ isTTY: true, columns: 80 });
    startProgress('reading', 0, terminal).end();
    expect(terminal.written).toEqual([clearLine]);
  });

  it.each([
    ['does not tell its width', {}],
    ['says that its width is 0', { columns: 0 }],
  ])('takes a terminal that %s for 80 columns', (_, width) => {
    const terminal = fakeTerminal({ isTTY: true, ...width });
    startProgress('reading', 1, terminal).step('x'.repeat(200));
    expect(terminal.written[0]).toHaveLength(clearLine.length + 79);
  });

  it('never draws up to the last column, where terminals wrap, nor breaks the line', () => {
    // Names in ASCII: every character is one column wide.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.stringMatching(/^[ -~]{0,150}$/u), { minLength: 1, maxLength: 20 }),
        (columns, names) => {
          const terminal = fakeTerminal({ isTTY: true, columns });
          const progress = startProgress('reading', names.length, terminal);
          for (const name of names) progress.step(name);
          progress.end();
          for (const text of terminal.written) {
            expect(text.startsWith(clearLine)).toBe(true);
            const drawn = text.slice(clearLine.length);
            expect(drawn.length).toBeLessThan(columns);
            expect(drawn).not.toMatch(/[\r\n\u001b]/u);
          }
        },
      ),
    );
  });
});

describe('startProgress elsewhere', () => {
  it('writes a plain line for each step of a short job, and nothing at the end', () => {
    const terminal = fakeTerminal({});
    const progress = startProgress('reading', 2, terminal);
    progress.step('2024/甲.txt');
    progress.step('2024/乙.txt');
    progress.end();
    expect(terminal.written).toEqual(['reading 1/2 2024/甲.txt\n', 'reading 2/2 2024/乙.txt\n']);
  });

  it('writes a hundred lines for 10,000 steps', () => {
    const terminal = fakeTerminal({ isTTY: false, columns: 80 });
    const progress = startProgress('reading', 10_000, terminal);
    for (let step = 1; step <= 10_000; step += 1) progress.step(`${step}.txt`);
    expect(terminal.written).toHaveLength(100);
    expect(terminal.written[0]).toBe('reading 100/10000 100.txt\n');
    expect(terminal.written.at(-1)).toBe('reading 10000/10000 10000.txt\n');
  });

  it('writes at most a hundred lines for any number of steps, the last of them for the last step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (total) => {
        const terminal = fakeTerminal({});
        const progress = startProgress('reading', total, terminal);
        for (let step = 1; step <= total; step += 1) progress.step('a.txt');
        expect(terminal.written.length).toBeLessThanOrEqual(100);
        expect(terminal.written.at(-1)).toBe(`reading ${total}/${total} a.txt\n`);
      }),
    );
  });
});
