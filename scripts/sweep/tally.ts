import type { Case } from '../synthesize/make-case.ts';
import type { Verdict } from './judge-case.ts';

interface Count {
  cases: number;
  determined: number;
  missed: number;
  wrong: number;
}

/** Counts verdicts by layout and by damage. */
export class Tally {
  readonly total: Count = { cases: 0, determined: 0, missed: 0, wrong: 0 };
  readonly #groups = new Map<string, Count>();

  add({ layout, damages }: Case, { wrong, determined, missed }: Verdict): void {
    const names = [
      `layout ${layout}`,
      ...(damages.length === 0 ? ['damage none'] : damages.map((name) => `damage ${name}`)),
    ];
    const groups = names.map((name) => {
      const group = this.#groups.get(name) ?? { cases: 0, determined: 0, missed: 0, wrong: 0 };
      this.#groups.set(name, group);
      return group;
    });
    for (const count of [this.total, ...groups]) {
      count.cases += 1;
      count.determined += determined;
      count.missed += missed.length;
      count.wrong += wrong.length;
    }
  }

  /** A line for each layout and damage, the least read first within its kind. */
  print(): string[] {
    const share = ({ determined, missed }: Count): number => (determined === 0 ? 1 : 1 - missed / determined);
    const line = (name: string, count: Count): string =>
      `${name.padEnd(44)} cases ${String(count.cases).padStart(6)}  read ${(100 * share(count)).toFixed(2).padStart(6)} %` +
      ` of ${String(count.determined).padStart(8)}  wrong ${count.wrong}`;
    const groups = [...this.#groups].sort(
      ([left, a], [right, b]) =>
        Number(right.startsWith('layout')) - Number(left.startsWith('layout')) ||
        share(a) - share(b) ||
        (left < right ? -1 : 1),
    );
    return [...groups.map(([name, count]) => line(name, count)), line('all', this.total)];
  }

  get share(): number {
    const { determined, missed } = this.total;
    return determined === 0 ? 1 : 1 - missed / determined;
  }
}
