import type { Indicator } from '../analysis/indicators/definitions.ts';
import { findDivision } from '../places/divisions.ts';
import { romanise } from '../places/romanise.ts';
import { usualScope } from '../places/scope.ts';
import { nameField, nameGroup, nameProvince } from './_facts.ts';
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
const longestTitle = 70;

/** The least of a name that tells it from every other of its kind. */
const fewestLetters = { indicator: 12, field: 14 };

/** `text` shorter by `excess` letters where it has as many to spare. */
function cutBy(text: string, excess: number, fewest: number): string {
  const room = Math.max(fewest, text.length - Math.max(excess, 0));
  return text.length <= room ? text : `${text.slice(0, room - 1).trim()}…`;
}

/** What a short title says of a sheet besides its year; the name of the field comes in as it is to be shown. */
function listFacts(site: Site, { group, province }: Sheet, field: string | null): string[] {
  const { say, locale } = site;
  if (group === null) return [say('ranking.tab.single')];
  const area = province === null ? null : findDivision(province);
  const level = say(`ranking.tab.${group.level}`);
  const kind = group.level === 'zone' && group.kind === 'government' ? 'committee' : group.kind;
  return [
    ...(area ? [(locale === 'zh' ? null : romanise(area)) ?? area.name] : []),
    field === null
      ? say('ranking.tab.body', { level, kind: say(`ranking.tab.${kind}`) })
      : say('ranking.tab.field', { level, field }),
    ...(group.scope === usualScope(group) ? [] : [say(`ranking.tab.${group.scope}`)]),
    ...(group.edition === '2021' ? [] : [group.edition ?? '?']),
  ];
}

/**
 * The same as short as it must be for tabs and search engines, and still another for every page. Where an edition
 * or a scope that must be said comes together with a long region and a far page, it stays longer rather than be another's.
 */
export function titleOfTab(site: Site, indicator: Indicator, sheet: Sheet, page: number): string {
  const title = titleOfPage(site, indicator, sheet, page);
  if (title.length <= longestTitle) return title;
  const { say, locale } = site;
  const { group, year } = sheet;
  const write = (name: string, field: string | null): string =>
    say('ranking.tab', {
      indicator: name,
      year,
      rest: [...listFacts(site, sheet, field), ...(page === 1 ? [] : [say('ranking.tab.page', { page })])].join(
        say('ranking.tab.separator'),
      ),
    });
  const excess = (written: string): number => written.length - longestTitle;
  const field = group === null || group.field === null ? null : nameField(site, group.field);
  const name = cutBy(indicator.name[locale], excess(write(indicator.name[locale], field)), fewestLetters.indicator);
  return write(name, field === null ? null : cutBy(field, excess(write(name, field)), fewestLetters.field));
}
