import { indicators } from '../../analysis/indicators/definitions.ts';
import { measure, type Measured } from '../../analysis/indicators/measure.ts';
import { namePlace } from '../../form/names.ts';
import { relations } from '../../form/relations.ts';
import type { Agency } from '../../places/agency.ts';
import type { PlacedRecord } from '../../record/schema.ts';
import type { ComparedAgency, ComparedFailure, ComparedIndicator, ComparedReport } from './compared-files.ts';

function describeIndicator(measured: Measured): ComparedIndicator {
  switch (measured.state) {
    case 'missing':
      return { missing: measured.missing };
    case 'none':
      return { count: 0, total: 0 };
    case 'impossible':
      return { count: measured.count, total: measured.total, impossible: true };
    case 'measured': {
      const { count, total, failed } = measured;
      return { count, ...(total !== null && { total }), ...(failed.length > 0 && { failed }) };
    }
  }
}

function describeFailures({ checks }: Pick<PlacedRecord, 'checks'>): ComparedFailure[] {
  return checks.flatMap((check): ComparedFailure[] => {
    const { relation, state, left, right, cells } = check;
    if (state !== 'fails' || left === null || right === null) return [];
    const place = namePlace(check) ?? { zh: '', en: '' };
    const { formula, standing } = relations[relation];
    return [{ relation, place, formula, left, right, cells, ...(standing === 'expected' && { expected: true }) }];
  });
}

/** A report as the comparison page loads it: every value of it, and what does not add up. */
export function describeReport(record: PlacedRecord): ComparedReport {
  const { id, year, scope, editions } = record;
  const cells = Object.entries(record.cells);
  const units = cells.flatMap(([key, cell]) => (cell.state === 'reported' && cell.unit ? [[key, cell.unit]] : []));
  return {
    id,
    year,
    scope,
    editions,
    cells: Object.fromEntries(
      cells.flatMap(([key, cell]) => (cell.state === 'reported' && cell.value !== 0 ? [[key, cell.value]] : [])),
    ),
    gaps: Object.fromEntries(cells.flatMap(([key, { state }]) => (state === 'reported' ? [] : [[key, state]]))),
    ...(units.length > 0 && { units: Object.fromEntries(units) as Record<string, string> }),
    indicators: Object.fromEntries(
      indicators.map((indicator) => [indicator.id, describeIndicator(measure(indicator, record))]),
    ),
    failures: describeFailures(record),
  };
}

/** The name without the regions above its own in front of it. */
export function shortenName({ name, region }: Pick<Agency, 'name' | 'region'>): string {
  return region.path
    .slice(0, -1)
    .reduce(
      (rest, place) => (rest.startsWith(place) && rest.length > place.length + 2 ? rest.slice(place.length) : rest),
      name,
    );
}

export function describeAgency(
  { id, name, kind, level, field, region }: Agency,
  records: readonly PlacedRecord[],
): ComparedAgency {
  const reports = records.toSorted((a, b) => b.year - a.year).map(describeReport);
  return { id, name, short: shortenName({ name, region }), kind, level, field, region, reports };
}
