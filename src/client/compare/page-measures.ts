import type { Edition } from '../../form/terms.ts';
import type { Measure } from '../../publish/comparison/compare-values.ts';

/** An indicator or a cell as the page offers it. */
export interface OfferedMeasure extends Measure {
  readonly name: string;
  /** Of its values; empty for those of requests and for shares. */
  readonly unit: string;
  /** What the denominator counts. */
  readonly of: string;
  /** The cells that it is made of. */
  readonly cells: readonly string[];
}

function splitWords(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

function readKind(kind: string | undefined): Measure['kind'] {
  return kind === 'proportion' || kind === 'ratio' ? kind : 'count';
}

function readMeasure(input: HTMLInputElement): OfferedMeasure {
  const { name, kind, unit = '', of = '', editions, cells } = input.dataset;
  return {
    id: input.value,
    kind: readKind(kind),
    name: name ?? input.parentElement?.textContent.trim() ?? input.value,
    unit,
    of,
    editions: editions === undefined ? null : (splitWords(editions) as Edition[]),
    cells: cells === undefined ? [input.value] : splitWords(cells),
  };
}

/** Everything that the page offers to compare, in its order, by id. */
export function readMeasures(view: HTMLElement): ReadonlyMap<string, OfferedMeasure> {
  const inputs = view.querySelectorAll<HTMLInputElement>('.compare-measures input[type=checkbox]');
  return new Map([...inputs].map((input) => [input.value, readMeasure(input)]));
}
