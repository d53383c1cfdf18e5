import { findEquation } from '../analysis/checks/equations.ts';
import type { Term } from '../analysis/checks/check.ts';
import type { FindingKindId } from '../analysis/findings/kinds.ts';
import type { Finding } from '../analysis/findings/list-findings.ts';
import type { ShownFinding } from '../components/finding.ts';
import type { LinkedPart } from '../components/linked-text.ts';
import { disputeOutcomes } from '../form/disputes.ts';
import { nameKey, namePlace } from '../form/names.ts';
import { proactiveBlocks } from '../form/proactive.ts';
import { applicants, outcomeGroups, requestRows, requestRowsOf } from '../form/requests.ts';
import { textOf } from '../form/terms.ts';
import { formatNumber, formatRoughShare, formatShare } from '../i18n/say.ts';
import { anchorOf, nameLocation } from '../publish/locations.ts';
import { readRecord, type CatalogueEntry, type PlacedRecord } from '../store/records.ts';
import { numberSection } from './_facts.ts';
import type { Unusual } from './_peers.ts';
import type { Site } from './_site.ts';

type Check = PlacedRecord['checks'][number];
type Evidence = ShownFinding['evidence'];
export type Told = Pick<ShownFinding, 'sentence' | 'arithmetic' | 'quote' | 'evidence'>;

function number({ locale }: Site, value: number | null): string {
  return formatNumber(value ?? 0, locale);
}

function linkCell({ addresses }: Site, id: string, key: string): string {
  return `${addresses.report(id)}#${key}`;
}

/** More places of the source than these only fill the line. */
const mostPlaces = 4;

/** Where cells stand in the source, each place once. */
function linkSource({ say, addresses }: Site, { id, cells }: PlacedRecord, keys: readonly string[]): Evidence {
  const places = keys.flatMap((key) => {
    const cell = cells[key];
    return cell && 'at' in cell ? [cell.at] : [];
  });
  const links = places.map((at) => {
    const place = nameLocation(at);
    return {
      text: say('finding.source', { place: say(place.key, place.words) }),
      href: `${addresses.source(id)}#${anchorOf(at)}`,
    };
  });
  return [...new Map(links.map((link) => [link.text, link])).values()].slice(0, mostPlaces);
}

/** An operand, by what tells it from the others of its equation. */
function nameTerm({ say, term: write }: Site, { relation }: Check, { key, previous }: Term, year: number): string {
  const [, row, column] = key.split('.');
  const heads = {
    R3: applicants,
    R4: disputeOutcomes,
    R7: proactiveBlocks['2021'].flatMap(({ columns }) => columns),
  } as const;
  const head = relation in heads && heads[relation as keyof typeof heads].find(({ id }) => id === column);
  const text = head ? textOf(head) : requestRows.find(({ id }) => id === row)?.name;
  const name = text ? write(text) : key;
  return previous ? say('finding.term.previous', { year: year - 1, name }) : name;
}

/** More operands than this are shown without those that are 0. */
const mostTerms = 4;

function valueIn({ cells }: PlacedRecord, key: string): number {
  const cell = cells[key];
  return cell?.state === 'reported' ? cell.value : 0;
}

/** The outcomes of a column by their groups: twenty rows one after the other cannot be added up by eye. */
function showGroups(site: Site, record: PlacedRecord, { column }: Check): LinkedPart[] {
  return outcomeGroups.flatMap(({ id, name }, index): LinkedPart[] => {
    const rows = requestRowsOf(record.editions.requests ?? '2021').filter(({ outcome }) => outcome === id);
    const sum = rows.reduce((all, row) => all + valueIn(record, `requests.${row.id}.${column}`), 0);
    return [{ text: `${index > 0 ? ' + ' : ''}${site.term(name)} ` }, { text: number(site, sum) }];
  });
}

/** One side of an equation: its operands, each leading to its cell, and what they come to. */
function showSide(
  site: Site,
  record: PlacedRecord,
  check: Check,
  terms: readonly Term[],
  sum: number | null,
): LinkedPart[] {
  const valueOf = ({ key }: Term): number => valueIn(record, key);
  const own = terms.filter(({ previous }) => !previous);
  const known = own.reduce((all, term) => all + (term.negative ? -valueOf(term) : valueOf(term)), 0);
  const shown = terms.length > mostTerms ? terms.filter((term) => valueOf(term) !== 0) : terms;
  if (check.relation === 'R2' && shown.length > mostTerms * 2) {
    return [...showGroups(site, record, check), { text: ` = ${number(site, sum)}` }];
  }
  const parts = shown.flatMap((term, index): LinkedPart[] => {
    // The one operand of the year before is what the others leave of the sum.
    const value = term.previous ? (sum ?? 0) - known : valueOf(term);
    const id = term.previous ? (check.previous?.report ?? record.id) : record.id;
    const sign = term.negative ? ' − ' : index > 0 ? ' + ' : '';
    return [
      { text: `${sign}${nameTerm(site, check, term, record.year)} ` },
      { text: number(site, value), href: linkCell(site, id, term.key) },
    ];
  });
  if (terms.length === 1) return parts;
  return [...parts, { text: `${parts.length === 0 ? site.say('finding.all-zero') : ''} = ${number(site, sum)}` }];
}

function tellCheck(site: Site, record: PlacedRecord, check: Check): Told {
  const { say } = site;
  const { relation, left, right, cells } = check;
  const name = namePlace(check);
  const place = name ? site.term(name) : '';
  if (relation === 'R6') {
    const broken = cells.map((key): LinkedPart => ({
      text: site.term(nameKey(key)),
      href: linkCell(site, record.id, key),
    }));
    return {
      sentence: say('finding.R6', { place, count: broken.length }),
      arithmetic: broken.flatMap((part, index) =>
        index > 0 ? [{ text: say('punctuation.enumeration') }, part] : [part],
      ),
      quote: null,
      evidence: linkSource(site, record, cells),
    };
  }
  // Those two are told by their claims.
  if (relation === 'R8' || relation === 'R9') throw new Error(`${record.id}: ${relation} is told by its claim`);
  const equation = findEquation(check, record.editions);
  const arithmetic = equation
    ? [
        ...showSide(site, record, check, equation.left, left),
        { text: say('finding.sides') },
        ...showSide(site, record, check, equation.right, right),
      ]
    : [];
  const words = { place, left: left ?? 0, right: right ?? 0, year: record.year - 1 };
  return {
    sentence: say(`finding.${relation}`, words),
    arithmetic,
    quote: null,
    // The totals first, then what is not 0.
    evidence: linkSource(
      site,
      record,
      [...cells].reverse().filter((key) => isSum(check, key) || valueIn(record, key) !== 0),
    ),
  };
}

/** The cells that the others of an equation are added up to, and those that stand alone on a side. */
function isSum({ relation, cells }: Check, key: string): boolean {
  if (relation === 'R1' || relation === 'R2') return /^requests\.(?:result_total|carried_out)\./u.test(key);
  return cells.length === 1 || key === cells.at(-1) || key.endsWith('.in_force');
}

function tellClaim(site: Site, record: PlacedRecord, index: number): Told {
  const { say, addresses } = site;
  const claim = record.claims[index];
  if (!claim) throw new Error(`${record.id} has no claim ${index}`);
  const { key, value, quote, table, cells, at } = claim;
  const place = nameLocation(at);
  const parts = cells.flatMap((each, position): LinkedPart[] => [
    { text: `${position > 0 ? ' + ' : ''}${site.term(nameKey(each))} ` },
    { text: showCell(site, record, each), href: linkCell(site, record.id, each) },
  ]);
  return {
    sentence: say('finding.prose-differs', { name: site.term(nameKey(key)), value, table: table ?? 0 }),
    arithmetic: cells.length > 1 ? [...parts, { text: ` = ${number(site, table)}` }] : [],
    quote,
    evidence: [
      ...cells.slice(0, 1).map((cell) => ({
        text: say('finding.cell', { year: record.year }),
        href: linkCell(site, record.id, cell),
      })),
      {
        text: say('finding.prose', { section: numberSection(site, claim.section) }),
        href: `${addresses.report(record.id)}#claim-${index}`,
      },
      {
        text: say('finding.source', { place: say(place.key, place.words) }),
        href: `${addresses.source(record.id)}#${anchorOf(at)}`,
      },
    ],
  };
}

function showCell(site: Site, { cells }: PlacedRecord, key: string): string {
  const cell = cells[key];
  return cell?.state === 'reported' ? number(site, cell.value) : '—';
}

const outcomeIds = disputeOutcomes.map(({ id }) => id).filter((id) => id !== 'total');

function tellSilence(site: Site, record: PlacedRecord, index: number): Told {
  const { say, addresses } = site;
  const silence = record.silences[index];
  if (!silence) throw new Error(`${record.id} has no silence ${index}`);
  const { block, said, count, cells, claim } = silence;
  const blocks = cells.map((key) => key.split('.')[1] ?? '');
  // The results, where there are any: 结果纠正 3.
  const results = blocks.flatMap((each) =>
    outcomeIds.flatMap((outcome): LinkedPart[] => {
      const key = `disputes.${each}.${outcome}`;
      const cell = record.cells[key];
      if (cell?.state !== 'reported' || cell.value === 0) return [];
      return [
        { text: `${site.term(nameKey(key))} ` },
        { text: number(site, cell.value), href: linkCell(site, record.id, key) },
      ];
    }),
  );
  const listed = results.flatMap((part, position) =>
    position > 0 && position % 2 === 0 ? [{ text: say('punctuation.enumeration') }, part] : [part],
  );
  const stated = claim === undefined ? undefined : record.claims[claim];
  const words = { block: say(`finding.block.${block}`), count };
  return {
    sentence: said === 'denied' ? say('finding.prose-denies', words) : say('finding.prose-silent', words),
    arithmetic: listed,
    quote: stated?.quote ?? null,
    evidence: [
      ...(stated
        ? [
            {
              text: say('finding.prose', { section: numberSection(site, stated.section) }),
              href: `${addresses.report(record.id)}#claim-${claim}`,
            },
          ]
        : []),
      ...linkSource(site, record, cells),
    ],
  };
}

function tellJump(site: Site, record: PlacedRecord, index: number): Told {
  const { say } = site;
  const jump = record.jumps[index];
  if (!jump) throw new Error(`${record.id} has no jump ${index}`);
  const { key, before, value } = jump;
  return {
    sentence: say('finding.jump', { name: site.term(nameKey(key)), year: record.year, before, value }),
    arithmetic: [],
    quote: null,
    evidence: [
      { text: say('finding.cell', { year: record.year }), href: linkCell(site, record.id, key) },
      { text: say('finding.cell', { year: record.year - 1 }), href: linkCell(site, record.previous ?? record.id, key) },
      ...linkSource(site, record, [key]),
    ],
  };
}

const tellers: Readonly<Partial<Record<FindingKindId, (site: Site, record: PlacedRecord, index: number) => Told>>> = {
  'prose-differs': tellClaim,
  'prose-denies': tellSilence,
  'prose-silent': tellSilence,
  jump: tellJump,
};

/** What a finding of a record is, in words. */
export function tell(site: Site, record: PlacedRecord, { kind, index }: Finding): Told {
  const teller = tellers[kind];
  if (teller) return teller(site, record, index);
  const check = record.checks[index];
  if (!check) throw new Error(`${record.id} has no check ${index}`);
  return tellCheck(site, record, check);
}

/** A copied section as a finding. */
export function tellCopy(
  site: Site,
  { id, agency }: CatalogueEntry,
  { section, other, overlap, among }: CatalogueEntry['copies'][number],
): {
  kind: FindingKindId;
  place: string;
  told: Told;
} {
  const { say, addresses } = site;
  const partner = readRecord(other);
  const same = partner.agency.id === agency.id;
  const words = {
    section: numberSection(site, section),
    share: formatRoughShare(overlap),
    name: partner.agency.name,
    year: partner.year,
  };
  const sentence = same ? say('finding.unchanged', words) : say('finding.copied', words);
  return {
    kind: same ? 'unchanged' : 'copied',
    place: String(section),
    told: {
      sentence: among > 2 ? sentence + say('finding.among', { count: among }) : sentence,
      arithmetic: [],
      quote: null,
      evidence: [{ text: say('finding.side-by-side'), href: addresses.text(id, section) }],
    },
  };
}

/** The terms of a numerator or denominator, each leading to its cell. */
function showTerms(site: Site, record: PlacedRecord, terms: readonly Term[]): LinkedPart[] {
  const shown = terms.length > mostTerms ? terms.filter(({ key }) => valueIn(record, key) !== 0) : terms;
  if (shown.length === 0) return [{ text: site.say('finding.all-zero') }];
  return shown.flatMap(({ key, negative }, index): LinkedPart[] => [
    { text: `${negative ? ' − ' : index > 0 ? ' + ' : ''}${site.term(nameKey(key))} ` },
    { text: number(site, valueIn(record, key)), href: linkCell(site, record.id, key) },
  ]);
}

/** A share outside of the limits of its group, in words. */
export function tellUnusual(site: Site, record: PlacedRecord, unusual: Unusual): Told {
  const { say, locale } = site;
  const { indicator, count, total, pooled, limit, side, area, peers } = unusual;
  return {
    sentence: say(side === 'above' ? 'finding.unusual.above' : 'finding.unusual.below', {
      name: indicator.name[locale],
      value: formatShare(count / total, locale),
      count,
      total,
      pooled: formatShare(pooled, locale),
      limit: formatShare(limit, locale),
      peers,
      area: say(`peers.${area}`),
    }),
    arithmetic: [
      { text: say('finding.dividend') },
      ...showTerms(site, record, indicator.count(record.editions) ?? []),
      { text: say('finding.division') },
      ...showTerms(site, record, indicator.total?.(record.editions) ?? []),
      { text: say('finding.divisor-end') },
    ],
    quote: null,
    evidence: linkSource(
      site,
      record,
      [...(indicator.count(record.editions) ?? []), ...(indicator.total?.(record.editions) ?? [])]
        .map(({ key }) => key)
        .filter((key) => valueIn(record, key) !== 0),
    ),
  };
}
