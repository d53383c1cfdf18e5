import { fitColumns } from './columns.ts';

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
