/** Tells people how far a long job is. */
export interface Progress {
  /** One more is done; `what` names it. */
  step(what: string): void;
  /** Leaves the terminal clean. */
  end(): void;
}

interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const barWidth = 24;
/** For terminals that do not know their width, or say 0. */
const usualColumns = 80;

/** Han characters and full-width marks take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{20000}-\u{3fffd}]/u;

/** As much of a text as fits into so many columns. */
function fitColumns(text: string, columns: number): string {
  let room = columns;
  let fitting = '';
  for (const character of text) {
    room -= wide.test(character) ? 2 : 1;
    if (room < 0) break;
    fitting += character;
  }
  return fitting;
}

function drawBar(done: number, total: number, what: string, columns: number): string {
  const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  return fitColumns(`${bar} ${done}/${total} ${what}`, columns - 1);
}

/** A bar that redraws itself on a terminal; elsewhere a plain line for each step, at most a hundred in all. */
export function startProgress(label: string, total: number, terminal: Terminal = process.stderr): Progress {
  let done = 0;
  const interval = Math.max(1, Math.ceil(total / 100));
  return {
    step(what) {
      done += 1;
      if (terminal.isTTY) terminal.write(`\r\u001b[K${drawBar(done, total, what, terminal.columns || usualColumns)}`);
      else if (done % interval === 0 || done === total) terminal.write(`${label} ${done}/${total} ${what}\n`);
    },
    end() {
      if (terminal.isTTY) terminal.write('\r\u001b[K');
    },
  };
}
