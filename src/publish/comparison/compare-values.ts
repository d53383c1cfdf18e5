import { differenceInterval } from '../../analysis/indicators/differences.ts';
import type { Interval } from '../../analysis/indicators/intervals.ts';
import { decisiveRelations } from '../../analysis/indicators/rules.ts';
import { intervalOf, valueOf } from '../../analysis/indicators/values.ts';
import { fewestCases } from '../../analysis/indicators/rules.ts';
import type { RelationId } from '../../form/relations.ts';
import type { Edition, TableName } from '../../form/terms.ts';
import type { ComparedReport } from './compared-files.ts';

/** An indicator or a cell, as far as comparing needs to know it. */
export interface Measure {
  /** Id of an indicator, or key of a cell. */
  readonly id: string;
  readonly kind: 'count' | 'proportion' | 'ratio';
  /** The editions that have it, of a cell; null for an indicator, which says so itself. */
  readonly editions: readonly Edition[] | null;
}

/** What a measure comes to in a body's report of a year. */
export type ComparedValue =
  | {
      readonly state: 'value';
      /** A share of 1, a ratio or a number. */
      readonly value: number;
      readonly count: number;
      /** The denominator; null for a number that is no share or ratio. */
      readonly total: number | null;
      readonly interval: Interval | null;
      /** Relations that its operands fail: it is shown with them, and no difference is taken. */
      readonly failed: readonly RelationId[];
      readonly unit: string | null;
    }
  /** 0 of 0. */
  | { readonly state: 'none' }
  /** A part larger than its whole. */
  | { readonly state: 'impossible'; readonly count: number; readonly total: number }
  /** Operands of an indicator that are not reported. */
  | { readonly state: 'missing'; readonly cells: readonly string[] }
  | { readonly state: 'blank' | 'unreadable' | 'absent' }
  /** The edition of the table has no such cell. */
  | { readonly state: 'edition' }
  /** The body has no report of the year. */
  | { readonly state: 'no-report' };

function readCell(report: ComparedReport, { id, editions }: Measure): ComparedValue {
  const gap = report.gaps[id];
  if (gap) return { state: gap };
  const edition = report.editions[id.split('.')[0] as TableName];
  if (edition === null) return { state: 'absent' };
  if (!editions?.includes(edition)) return { state: 'edition' };
  const value = report.cells[id] ?? 0;
  const failed = report.failures.filter(({ relation, cells }) => decisiveRelations.has(relation) && cells.includes(id));
  return {
    state: 'value',
    value,
    count: value,
    total: null,
    interval: null,
    failed: [...new Set(failed.map(({ relation }) => relation))],
    unit: report.units?.[id] ?? null,
  };
}

function readIndicator(report: ComparedReport, { id, kind }: Measure): ComparedValue {
  const own = report.indicators[id];
  if (!own) return { state: 'absent' };
  if ('missing' in own)
    return own.missing.length === 0 ? { state: 'edition' } : { state: 'missing', cells: own.missing };
  const { count, total = null, failed = [] } = own;
  if (own.impossible) return { state: 'impossible', count, total: total ?? 0 };
  if (total === 0) return { state: 'none' };
  const counted = { count, total };
  return {
    state: 'value',
    value: valueOf(counted),
    ...counted,
    interval: intervalOf({ kind }, counted),
    failed,
    unit: null,
  };
}

/** What a measure comes to in a report; null is no report. */
export function readCompared(report: ComparedReport | null, measure: Measure): ComparedValue {
  if (!report) return { state: 'no-report' };
  return measure.editions === null ? readIndicator(report, measure) : readCell(report, measure);
}

/** Whether a value is a share or ratio of so few cases that it moves by chance. */
export function isOfFew(value: ComparedValue): boolean {
  return value.state === 'value' && value.total !== null && value.total < fewestCases;
}

export interface Difference {
  /** Of shares a part of 1. */
  readonly value: number;
  /** Of shares: the 95 % interval. */
  readonly interval: Interval | null;
}

/**
 * By how much a value differs from that of the first body; null where one of them is not known or contradicts a relation, and
 * where a cell states a unit of its own.
 */
export function takeDifference(
  { kind }: Pick<Measure, 'kind'>,
  base: ComparedValue,
  other: ComparedValue,
): Difference | null {
  if (base.state !== 'value' || other.state !== 'value') return null;
  if (base.failed.length > 0 || other.failed.length > 0 || base.unit !== null || other.unit !== null) return null;
  // Decimals differ by decimals: 0.3 − 0.1 is 0.2.
  const value = kind === 'count' ? Math.round((other.value - base.value) * 1e6) / 1e6 : other.value - base.value;
  const areShares = kind === 'proportion' && base.total !== null && other.total !== null;
  return {
    value,
    interval: areShares
      ? differenceInterval({ count: base.count, total: base.total }, { count: other.count, total: other.total })
      : null,
  };
}
