import type { Indicator } from '../analysis/indicators/definitions.ts';
import { findDivision } from '../places/divisions.ts';
import { romanise } from '../places/romanise.ts';
import { nameGroup, nameKind, nameProvince, nameScope } from './_facts.ts';
import type { Sheet } from './_rankings.ts';
import type { Site } from './_site.ts';

/** Of which bodies a ranking is. */
export function nameSheet(site: Site, { year, group, province }: Sheet): string {
  if (group === null) return site.say('ranking.single', { year });
  const name = nameGroup(site, group);
  return province === null
    ? name
    : site.say('ranking.area', { area: nameProvince(site, findDivision(province)), group: name });
}

/** The heading of a page of a ranking. */
export function titleOfPage(site: Site, { name }: Indicator, sheet: Sheet, page: number): string {
  const title = site.say('ranking.title', { indicator: name[site.locale], group: nameSheet(site, sheet) });
  return page === 1 ? title : site.say('ranking.page', { title, page });
}

/** Tabs and search engines cut what is longer. */
const longestTitle = 64;

/** The least of the name of an indicator that tells it from every other. */
const fewestLetters = 12;

/** The same as short as it must be for tabs and search engines, and still another for every page. */
export function titleOfTab(site: Site, indicator: Indicator, sheet: Sheet, page: number): string {
  const title = titleOfPage(site, indicator, sheet, page);
  if (title.length <= longestTitle) return title;
  const { say, locale } = site;
  const { group, province, year } = sheet;
  const area = province === null ? null : findDivision(province);
  const facts =
    group === null
      ? [say('ranking.tab.single')]
      : [
          ...(area ? [(locale === 'zh' ? null : romanise(area)) ?? area.name] : []),
          say(`ranking.tab.${group.level}`),
          nameKind(site, group),
          ...(group.scope === 'own' ? [] : [nameScope(site, group.scope)]),
          ...(group.edition === '2021' ? [] : [group.edition ?? '?']),
        ];
  const rest = [...facts, ...(page === 1 ? [] : [say('pager.page', { page })])].join(' · ');
  const room = Math.max(
    fewestLetters,
    longestTitle - rest.length - say('ranking.tab', { indicator: '', year, rest: '' }).length,
  );
  const name = indicator.name[locale];
  return say('ranking.tab', {
    indicator: name.length <= room ? name : `${name.slice(0, room - 1).trim()}…`,
    year,
    rest,
  });
}
