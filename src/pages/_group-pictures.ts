import type { LikeGroup } from '../analysis/like-groups.ts';
import { drawStackedBars, tabulateStacks, type StackKind } from '../charts/stacked-bars.ts';
import type { PictureSpec } from '../components/picture.ts';
import { disputeOutcomes } from '../form/disputes.ts';
import { outcomeParts } from '../form/requests.ts';
import { textOf } from '../form/terms.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { describeGroup, nameGroup, nameInRegion } from './_facts.ts';
import { addFigures, isComplete } from './_listing.ts';
import { drawKept } from './_pictures.ts';
import type { Site } from './_site.ts';

type Group = LikeGroup<CatalogueEntry>;
/** Where pictures of several bodies stand. */
export interface Place {
  /** What their ids begin with: unique on the page. */
  readonly id: string;
  readonly address: string;
  /** Of which region the bodies are; empty for those of the whole site. */
  readonly who: string;
  /** What their files begin with. */
  readonly file: string;
  /** The region whose body is marked. */
  readonly here?: string;
}

type Topic = 'requests' | 'reviews' | 'lawsuits';

interface Kind extends StackKind {
  readonly count: (report: CatalogueEntry) => number | null;
}

function kindsOf({ term }: Site, topic: Topic): Kind[] {
  if (topic === 'requests') {
    return outcomeParts.map(({ id, name }) => ({
      role: id,
      name: term(name),
      count: ({ headline }) => (id === 'carried_out' ? headline.carriedOut : headline.outcomes[id]),
    }));
  }
  const results = topic === 'reviews' ? 'reviewResults' : 'lawsuitResults';
  return disputeOutcomes
    .filter((outcome) => outcome.id !== 'total')
    .map((outcome) => ({
      role: outcome.id,
      name: term(textOf(outcome)),
      count: ({ headline }) => headline[results][outcome.id] ?? null,
    }));
}

/** Totals are added up only over bodies that speak for themselves, without gaps or contradictions. */
function titleOf({ say }: Site, { reports, scope }: Group, topic: Topic, isDrawn: (report: CatalogueEntry) => boolean) {
  const plain = topic === 'requests' ? say('compare.requests.plain') : say(`compare.${topic}.heading`);
  if (scope !== 'own' || reports.some(({ contradictory }) => contradictory)) return plain;
  if (topic === 'requests') {
    const complete = reports.filter(({ headline }) => isComplete(headline));
    const handled = addFigures(complete, ({ headline }) => headline.handled);
    const disclosed = addFigures(complete, ({ headline }) => headline.outcomes.disclosed);
    if (handled === null || disclosed === null) return plain;
    return say('compare.requests.title', { count: complete.length, handled, disclosed });
  }
  const drawn = reports.filter(isDrawn);
  const total = addFigures(drawn, ({ headline }) => headline[topic]);
  return total === null ? plain : say(`compare.${topic}.title`, { count: drawn.length, total });
}

/**
 * What became of the requests, reviews or lawsuits of like bodies, a bar each; one with a gap is named, not drawn. Null
 * where none of them had any.
 */
function showTopic(site: Site, group: Group, topic: Topic, { id, who, file, address }: Place): PictureSpec | null {
  const { say } = site;
  const { reports, year } = group;
  const kinds = kindsOf(site, topic);
  const bars = reports.map((report) => ({
    name: nameInRegion(report.agency),
    counts: kinds.map(({ count }) => count(report)),
  }));
  if (bars.every(({ counts }) => counts.every((count) => count === 0))) return null;
  const shown = kinds.map(({ role, name }) => ({ role, name }));
  const isDrawn = (report: CatalogueEntry): boolean => kinds.every(({ count }) => count(report) !== null);
  return {
    id: `${id}-${topic}`,
    like: describeGroup(group),
    who,
    address,
    file: `${file}${id}-${topic}-${year}`,
    title: titleOf(site, group, topic, isDrawn),
    subtitle: say(`compare.${topic}.subtitle`, { group: nameGroup(site, group) }),
    notes: [],
    source: say('chart.source.reports', { year }),
    table: tabulateStacks(bars, shown, { bar: say('chart.agency'), total: say('chart.total') }),
    draw: drawKept(site, 'stacked-bars', drawStackedBars, bars, {
      kinds: shown,
      none: say('chart.zero'),
      incomplete: say('chart.incomplete'),
    }),
  };
}

/** What ids of a group begin with: the same for the next year's, so that addresses last. */
export function idOfGroup({ level, kind, field, scope, edition }: Group): string {
  return [level, kind, field, scope, edition].filter((part) => part !== null).join('-');
}

/** The pictures of a group of like reports, by topic. */
export function showGroup(
  site: Site,
  group: Group,
  place: Place,
): { readonly topic: Topic; readonly picture: PictureSpec | null }[] {
  return (['requests', 'reviews', 'lawsuits'] as const).map((topic) => ({
    topic,
    picture: showTopic(site, group, topic, place),
  }));
}
