import { padEnd, padStart } from '../terminal/columns.ts';
import { categories, leastScore } from './categories.ts';
import type { Loss, Score } from './judge-runs.ts';
import type { TypedPage } from './page-types.ts';

/** A page with its medians. */
export interface ScoredPage {
  readonly page: TypedPage;
  readonly scores: readonly Score[];
}

/** More elements than this of one audit show nothing new. */
const mostItems = 5;
const mostCharacters = 300;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeField(name: string, value: unknown): string[] {
  if (typeof value === 'number') return [`${name} ${Number(value.toFixed(3))}`];
  if (typeof value === 'string') return [`${name} ${value}`];
  if (!isObject(value)) return [];
  const { selector, snippet, explanation, url, line } = value;
  if (typeof selector === 'string') {
    return [selector, snippet, explanation].filter((part) => typeof part === 'string' && part !== '').map(String);
  }
  return typeof url === 'string' ? [`${name} ${url}:${String(line)}`] : [];
}

/** One line for an element, file or figure that an audit names; '' for what has nothing to show. */
export function describeItem(item: unknown): string {
  // A section is a text of Lighthouse's with a list of its own, not something that the page has.
  if (!isObject(item) || item['type'] === 'list-section') return '';
  const nodeItself = item['type'] === 'node' ? { node: item } : item;
  const line = Object.entries(nodeItself)
    .flatMap(([name, value]) => describeField(name, value))
    .join(' | ')
    .replaceAll(/\s+/gu, ' ');
  return line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line;
}

function describeLoss({ audit, points }: Loss): string[] {
  const cost = points > 0 ? `-${points.toFixed(1)}` : '';
  const what = [audit.title, audit.displayValue, audit.explanation].filter((part) => part).join('; ');
  const items: unknown = audit.details?.items;
  const lines = (Array.isArray(items) ? items : []).map(describeItem).filter((line) => line !== '');
  const rest = lines.length - mostItems;
  return [
    `  ${padStart(cost, 5)}  ${audit.id}: ${what}`,
    ...lines.slice(0, mostItems).map((line) => `           ${line}`),
    ...(rest > 0 ? [`           and ${rest} more`] : []),
  ];
}

function describeScore({ median, lowest, highest }: Score): string {
  const range = lowest === highest ? '' : ` (${lowest}–${highest})`;
  return `${median}${median < leastScore ? '!' : ''}${range}`;
}

/** Lines of a table, columns as wide as their widest cell. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A table of the medians, those below `leastScore` with `!`, each with its lowest and highest where runs differ. */
export function printTable(scored: readonly ScoredPage[]): string[] {
  const heads = ['type', ...categories.map(({ name }) => name), 'page'];
  const rows = scored.map(({ page, scores }) => [page.type, ...scores.map(describeScore), page.path]);
  return alignColumns([heads, ...rows]);
}

/** What medians below `leastScore` lost their points by; what several pages lost in the same way is said once. */
export function printLosses(scored: readonly ScoredPage[]): string[] {
  const typesByLoss = new Map<string, string[]>();
  for (const { page, scores } of scored) {
    for (const { category, losses } of scores) {
      for (const loss of losses) {
        const words = [category.name, ...describeLoss(loss)].join('\n');
        typesByLoss.set(words, [...(typesByLoss.get(words) ?? []), page.type]);
      }
    }
  }
  const linesByHeading = new Map<string, string[]>();
  for (const [words, types] of typesByLoss) {
    const [category = '', ...lines] = words.split('\n');
    const heading = `${category}: ${types.join(', ')}`;
    linesByHeading.set(heading, [...(linesByHeading.get(heading) ?? []), ...lines]);
  }
  return [...linesByHeading].flatMap(([heading, lines]) => ['', heading, ...lines]);
}
