import { formatShare } from '../i18n/say.ts';
import { nameGroup, nameInRegion } from './_facts.ts';
import { addFigures, reportsToAdd } from './_listing.ts';
import { nameCompared, type Compared, type ComparisonPage } from './_comparisons.ts';
import type { Site } from './_site.ts';

/** The bodies of a group in a few words: of which place, and what they have in common. */
export function nameComparedGroup(site: Site, { code }: ComparisonPage, { part, group }: Compared): string {
  return site.say(`comparison.group.${part}`, { name: nameCompared(site, code), group: nameGroup(site, group) });
}

/** More bodies than this make no sentence. */
const mostTold = 12;

/** A sentence that names every body with its own figures; null where they are too many, or only one of them has some. */
function tellEach(site: Site, page: ComparisonPage, compared: Compared): string | null {
  const { say, locale } = site;
  const { reports } = compared.group;
  const told = reports.flatMap(({ agency, indicators }) => {
    const { count = 0, total = 0, doubtful } = indicators['disclosure_rate'] ?? {};
    if (total === 0 || doubtful) return [];
    const share = formatShare(count / total, locale);
    return [say('comparison.sentence.body', { name: nameInRegion(agency), handled: total, disclosed: count, share })];
  });
  if (told.length < 2 || told.length > mostTold) return null;
  const bodies = nameComparedGroup(site, page, compared);
  return say('comparison.sentence.each', { bodies, list: told.join(say('comparison.sentence.between')) });
}

/**
 * One sentence with the figures of a group, for an article: added up, or body by body where some speak for others too, or
 * all but one have gaps or contradict themselves. Null where there is nothing to tell.
 */
export function tellGroup(site: Site, page: ComparisonPage, compared: Compared): string | null {
  const { say, locale } = site;
  const { reports } = compared.group;
  const added = reportsToAdd(reports);
  const sum = (read: (headline: (typeof reports)[number]['headline']) => number | null): number =>
    addFigures(added, ({ headline }) => read(headline)) ?? 0;
  if (added.length < 2) return tellEach(site, page, compared);
  const handled = sum((headline) => headline.handled);
  const words = { bodies: nameComparedGroup(site, page, compared), count: added.length };
  const left = reports.length - added.length;
  const rest = left > 0 ? say('comparison.sentence.left', { left }) : '';
  if (handled === 0) return say('comparison.sentence.none', words) + rest;
  const [disclosed, denied] = [sum(({ outcomes }) => outcomes.disclosed), sum(({ outcomes }) => outcomes.denied)];
  return (
    say('comparison.sentence', {
      ...words,
      handled,
      disclosed,
      denied,
      disclosedShare: formatShare(disclosed / handled, locale),
      deniedShare: formatShare(denied / handled, locale),
    }) + rest
  );
}
