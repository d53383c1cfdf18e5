import type { FoundAgency, FoundRegion } from '../../publish/agency-search/found.ts';
import { makeElement } from '../page/make-element.ts';
import { markText } from './show-suggestions.ts';
import type { FoundReport } from './text-service.ts';

const chinese = { lang: 'zh-CN' } as const;

export function listAgencyResults(root: string, agencies: readonly FoundAgency[], formerly: string): HTMLElement {
  const items = agencies.map(({ id, name, path, former, marks }) => {
    const link = makeElement('a', markText(name, marks), { href: `${root}agencies/${id}.html`, ...chinese });
    const about = path.join(' › ') + (former === null ? '' : ` · ${formerly.replace('{name}', () => former)}`);
    return makeElement('li', [link, ' ', makeElement('small', [about], chinese)]);
  });
  return makeElement('ul', items, { class: 'names' });
}

export function listRegionResults(root: string, regions: readonly FoundRegion[], counted: string): HTMLElement {
  const items = regions.map(({ code, name, path, agencies }) => {
    const link = makeElement('a', [name], { href: `${root}regions/${code}.html`, ...chinese });
    const above = makeElement('span', [path.slice(0, -1).join(' › ')], chinese);
    const count = counted.replace('{count}', String(agencies));
    const about = path.length > 1 ? [above, ' · ', count] : [count];
    return makeElement('li', [link, ' ', makeElement('small', about)]);
  });
  return makeElement('ul', items, { class: 'names' });
}

/** How results are told: the year, the name of a section, and that there are more places than are shown. */
export interface ResultWords {
  readonly year: string;
  readonly section: (number: number) => string;
  readonly more: (count: number) => string;
}

/** Reports with passages that hold the phrases, each a link to its line in the source page. */
export function listReportResults(root: string, reports: readonly FoundReport[], words: ResultWords): HTMLElement[] {
  return reports.map(({ id, name, path, passages, count }) => {
    const title = makeElement('a', [name], { href: `${root}agencies/${id}.html`, ...chinese });
    const place = makeElement('span', [path.join(' › ')], chinese);
    const shown = passages.map(({ section, snippet, anchor }) => {
      const parts = snippet.parts.map(({ text, marked }) => (marked ? makeElement('mark', [text]) : text));
      const text = [snippet.cutBefore ? '…' : '', ...parts, snippet.cutAfter ? '…' : ''];
      const link = makeElement('a', text, { href: `${root}agencies/${id}-source.html#${anchor}`, ...chinese });
      return makeElement('li', [makeElement('small', [words.section(section)]), link]);
    });
    const held = passages.reduce((sum, { snippet }) => sum + snippet.parts.filter(({ marked }) => marked).length, 0);
    const rest = count > held ? [makeElement('p', [words.more(count)], { class: 'quiet' })] : [];
    return makeElement('li', [
      makeElement('h3', [title, ' ', makeElement('small', [words.year])]),
      makeElement('p', [place], { class: 'quiet' }),
      makeElement('ul', shown, { class: 'plain passages' }),
      ...rest,
    ]);
  });
}

export function listScatteredResults(
  root: string,
  reports: readonly Pick<FoundReport, 'id' | 'name' | 'path'>[],
): HTMLElement {
  const items = reports.map(({ id, name, path }) =>
    makeElement('li', [
      makeElement('a', [name], { href: `${root}agencies/${id}.html`, ...chinese }),
      ' ',
      makeElement('small', [path.join(' › ')], chinese),
    ]),
  );
  return makeElement('ul', items, { class: 'names' });
}
