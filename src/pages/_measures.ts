import { indicators, type Indicator } from '../analysis/indicators/definitions.ts';
import { cellKeys, type CellKey } from '../form/cells.ts';
import { nameKey } from '../form/names.ts';
import { applicants, outcomeGroups, requestRows } from '../form/requests.ts';
import { editions, textOf, type Edition, type TableName, type Text } from '../form/terms.ts';
import type { Site } from './_site.ts';

/** What can be compared: an indicator, or a cell of the form. */
export interface ShownMeasure {
  readonly id: string;
  /** With what tells it from others of the form: 不予公开·国家秘密. */
  readonly name: string;
  /** As its group names it, where that says the rest. */
  readonly brief: string;
  readonly kind: Indicator['kind'];
  /** Of numbers that are not of requests and the like; empty for others. */
  readonly unit: string;
  /** What the denominator counts; empty for numbers. */
  readonly of: string;
  /** The editions that have the cell; null for an indicator. */
  readonly editions: readonly Edition[] | null;
  /** The cells that it is made of, in any edition. */
  readonly cells: readonly string[];
}

export interface MeasureGroup {
  readonly id: 'indicators' | 'requests' | 'applicants' | 'disputes' | 'proactive';
  readonly measures: readonly ShownMeasure[];
}

function listOperands({ count, total }: Indicator): string[] {
  const keys = editions.flatMap((edition) => {
    const all = { proactive: edition, requests: edition, disputes: edition };
    return [...(count(all) ?? []), ...(total?.(all) ?? [])].map(({ key }) => key);
  });
  return [...new Set(keys)];
}

function showIndicator({ locale }: Site, indicator: Indicator): ShownMeasure {
  const { id, kind, name, unit, of } = indicator;
  return {
    id,
    kind,
    name: name[locale],
    brief: name[locale],
    unit: kind === 'proportion' ? '' : unit[locale],
    of: of?.[locale] ?? '',
    editions: null,
    cells: listOperands(indicator),
  };
}

/** A row of an outcome is named with its group: 国家秘密 alone says too little. */
function nameWithGroup(key: CellKey, text: Text): Text {
  const [, row] = key.split('.');
  const outcome = requestRows.find(({ id }) => id === row)?.outcome;
  const group = outcomeGroups.find(({ id }) => id === outcome && id !== 'disclosed');
  if (!group || text.zh === group.name.zh) return text;
  return { zh: `${group.name.zh}·${text.zh}`, en: `${group.name.en}: ${text.en}` };
}

function showCell({ locale }: Site, key: CellKey, brief: Text): ShownMeasure {
  const table = key.split('.')[0] as TableName;
  return {
    id: key,
    kind: 'count',
    name: nameWithGroup(key, nameKey(key))[locale],
    brief: brief[locale],
    unit: '',
    of: '',
    editions: editions.filter((edition) => cellKeys(table, edition).includes(key)),
    cells: [key],
  };
}

/** The cells of a table in any edition, in the order of the form. */
function listCells(table: TableName): CellKey[] {
  const all = [...new Set(editions.flatMap((edition) => cellKeys(table, edition)))];
  // A row of one edition alone has its place among those of the other.
  const place = (key: CellKey): number => requestRows.findIndex(({ id }) => id === key.split('.')[1]);
  return table === 'requests' ? all.toSorted((a, b) => place(a) - place(b)) : all;
}

/** Everything that can be compared, in the order of the page. */
export function listMeasures(site: Site): MeasureGroup[] {
  const requests = listCells('requests');
  const isTotal = (key: CellKey): boolean => key.endsWith('.total');
  const show = (key: CellKey): ShownMeasure => showCell(site, key, nameWithGroup(key, nameKey(key)));
  const showApplicant = (key: CellKey): ShownMeasure => {
    const applicant = applicants.find(({ id }) => key.endsWith(`.${id}`));
    return showCell(site, key, applicant ? textOf(applicant) : nameKey(key));
  };
  return [
    { id: 'indicators', measures: indicators.map((indicator) => showIndicator(site, indicator)) },
    { id: 'requests', measures: requests.filter(isTotal).map(show) },
    { id: 'applicants', measures: requests.filter((key) => !isTotal(key)).map(showApplicant) },
    { id: 'disputes', measures: listCells('disputes').map(show) },
    { id: 'proactive', measures: listCells('proactive').map(show) },
  ];
}

/** Measures of one row of the form together, under the name of the row. */
export function groupByRow(
  { locale }: Site,
  measures: readonly ShownMeasure[],
): { readonly name: string; readonly measures: readonly ShownMeasure[] }[] {
  return [...Map.groupBy(measures, ({ id }) => id.split('.')[1] ?? '')].map(([row, own]) => {
    const total: CellKey = `requests.${row}.total`;
    return { name: nameWithGroup(total, nameKey(total))[locale], measures: own };
  });
}
