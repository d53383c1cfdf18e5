import { readValue, summariseFigures } from '../analysis/outcomes.ts';
import { drawDocumentBars, tabulateDocuments } from '../charts/document-bars.ts';
import { drawOutcomeBar, tabulateOutcomes } from '../charts/outcome-bar.ts';
import { drawRankedBars, tabulateBars, type RankedBar } from '../charts/ranked-bars.ts';
import { drawStackedBars, tabulateStacks, type StackKind } from '../charts/stacked-bars.ts';
import type { PictureSpec } from '../components/picture.ts';
import type { CellKey } from '../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../form/disputes.ts';
import { proactiveBlocks } from '../form/proactive.ts';
import { applicants, outcomeParts, requestRowsOf } from '../form/requests.ts';
import { textOf } from '../form/terms.ts';
import { contradictsDisputes, contradictsItself, type PlacedRecord } from '../store/records.ts';
import { drawKept, nameMark } from './_pictures.ts';
import type { Site } from './_site.ts';

/** What a report has to show on a subject: a picture, or a sentence where there is nothing to draw. */
export interface ReportPicture {
  readonly id: 'outcomes' | 'reasons' | 'applicants' | 'disputes' | 'rulemaking';
  readonly picture: PictureSpec | null;
  /** Why there is no picture; null where there is one. */
  readonly instead: string | null;
}

/** What all pictures of a report have in common. */
interface Subject {
  readonly site: Site;
  readonly record: PlacedRecord;
  readonly contradictory: boolean;
  readonly base: Pick<PictureSpec, 'who' | 'source' | 'address'>;
}

function read({ record }: Subject, key: CellKey): number | null {
  return readValue(record.cells, key);
}

function fileOf({ agency, year }: PlacedRecord, id: string): string {
  return `${agency.id}-${year}-${id}`;
}

function show(
  subject: Subject,
  id: ReportPicture['id'],
  spec: Pick<PictureSpec, 'title' | 'subtitle' | 'table' | 'draw'> & { readonly notes?: readonly string[] },
): ReportPicture {
  const { site, record, contradictory, base } = subject;
  const notes = [...(contradictory ? [site.say('chart.contradictory')] : []), ...(spec.notes ?? [])];
  return { id, picture: { ...base, ...spec, id, notes, file: fileOf(record, id) }, instead: null };
}

function omit(id: ReportPicture['id'], instead: string): ReportPicture {
  return { id, picture: null, instead };
}

function showOutcomes(subject: Subject): ReportPicture {
  const { site, record, contradictory } = subject;
  const { say } = site;
  const { cells, editions, year } = record;
  const { received, carriedIn, handled, carriedOut, outcomes } = summariseFigures(cells, editions.requests);
  const disclosed = (['granted', 'partially_granted'] as const).flatMap((id) => {
    const row = requestRowsOf('2021').find((each) => each.id === id);
    return row ? [{ role: id, name: row.name, count: read(subject, `requests.${id}.total`) }] : [];
  });
  const others = outcomeParts
    .filter(({ id }) => id !== 'disclosed')
    .map(({ id, name }) => ({ role: id, name, count: id === 'carried_out' ? carriedOut : outcomes[id] }));
  const parts = [...disclosed, ...others].map(({ name, ...part }) => ({
    ...part,
    name: nameMark(site, name),
    isApart: part.role === 'carried_out',
  }));
  if (handled === null || parts.some(({ count }) => count === null)) return omit('outcomes', say('chart.unread'));
  if (parts.every(({ count }) => count === 0)) {
    const nothing = !contradictory && received === 0 && carriedIn === 0 && handled === 0;
    return omit('outcomes', nothing ? say('chart.none', { year }) : say('chart.empty'));
  }
  const title =
    contradictory || outcomes.disclosed === null
      ? say('chart.plain.title', { year })
      : handled === 0
        ? say('chart.open.title', { year, carriedOut: carriedOut ?? 0 })
        : say('chart.outcomes.title', { handled, disclosed: outcomes.disclosed });
  return show(subject, 'outcomes', {
    title,
    subtitle: say('chart.outcomes.subtitle', { year }),
    table: tabulateOutcomes(parts, { part: say('chart.outcome'), count: say('chart.count') }),
    draw: drawKept(site, 'outcome-bar', drawOutcomeBar, parts, { none: say('chart.zero') }),
  });
}

const refusals: ReadonlySet<string> = new Set(['denied', 'unable', 'rejected']);

/** The groups of reasons, in the order of the form. */
function refusalKinds(site: Site): StackKind[] {
  return outcomeParts
    .filter(({ id }) => refusals.has(id))
    .map(({ id, name }) => ({ role: id, name: nameMark(site, name) }));
}

/** The one bar that is longer than all others; null when there is none. */
function findLongest(bars: readonly RankedBar[]): { name: string; count: number } | null {
  const [first, second] = [...bars].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  if (!first?.count || first.count === second?.count) return null;
  return { name: first.name, count: first.count };
}

function showReasons(subject: Subject): ReportPicture {
  const { site, record, contradictory } = subject;
  const { say, term } = site;
  const { editions, year } = record;
  if (!editions.requests) return omit('reasons', say('chart.unread'));
  const rows = requestRowsOf(editions.requests).filter(({ outcome }) => outcome !== null && refusals.has(outcome));
  const counts = rows.map(({ id }) => read(subject, `requests.${id}.total`));
  if (counts.every((count) => count === 0)) return omit('reasons', say('chart.reasons.none'));
  if (counts.every((count) => count === null)) return omit('reasons', say('chart.unread'));
  // Of the sixteen reasons only those that were given, and those that could not be read.
  const given = rows.flatMap(({ name, outcome }, index) =>
    counts[index] === 0 ? [] : [{ role: outcome, name, count: counts[index] ?? null }],
  );
  const bars = given.map(({ name, ...bar }): RankedBar => ({ ...bar, name: nameMark(site, name) }));
  const whole = bars.every(({ count }) => count !== null);
  const total = bars.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const longest = whole && !contradictory ? findLongest(bars) : null;
  const name = given.find((each) => nameMark(site, each.name) === longest?.name)?.name;
  const title =
    longest && name
      ? say(longest.count === total ? 'chart.reasons.one' : 'chart.reasons.title', {
          total,
          name: term(name),
          count: longest.count,
        })
      : whole && !contradictory
        ? say('chart.reasons.total', { total })
        : say('chart.reasons.plain', { year });
  return show(subject, 'reasons', {
    title,
    subtitle: say('chart.reasons.subtitle', { year }),
    table: tabulateBars(bars, { bar: say('chart.reason'), count: say('chart.count') }),
    draw: drawKept(site, 'ranked-bars', drawRankedBars, bars, { kinds: refusalKinds(site) }),
  });
}

function showApplicants(subject: Subject): ReportPicture {
  const { site, record, contradictory } = subject;
  const { say } = site;
  const { year } = record;
  const total = read(subject, 'requests.new_received.total');
  const bars = applicants
    .filter(({ id }) => id !== 'total')
    .map((applicant): RankedBar => ({
      role: null,
      name: nameMark(site, textOf(applicant)),
      count: read(subject, `requests.new_received.${applicant.id}`),
    }));
  if (bars.every(({ count }) => count === null)) return omit('applicants', say('chart.unread'));
  if (bars.every(({ count }) => count === 0)) return omit('applicants', say('chart.applicants.none', { year }));
  const natural = read(subject, 'requests.new_received.natural_person');
  const title =
    contradictory || total === null || natural === null
      ? say('chart.applicants.plain', { year })
      : natural === total
        ? say('chart.applicants.all', { total })
        : say('chart.applicants.title', { total, count: natural });
  return show(subject, 'applicants', {
    title,
    subtitle: say('chart.applicants.subtitle', { year }),
    table: tabulateBars(bars, { bar: say('chart.applicant'), count: say('chart.count') }),
    draw: drawKept(site, 'ranked-bars', drawRankedBars, bars, { kinds: [] }),
  });
}

const disputeKinds = disputeOutcomes.filter(({ id }) => id !== 'total');

function showDisputes(subject: Subject): ReportPicture {
  const { site, record } = subject;
  const { say, term } = site;
  const { year, checks } = record;
  const kinds = disputeKinds.map((outcome) => ({ role: outcome.id, name: nameMark(site, textOf(outcome)) }));
  const bars = disputeBlocks.map((block) => ({
    name: nameMark(site, textOf(block)),
    counts: disputeKinds.map(({ id }) => read(subject, `disputes.${block.id}.${id}`)),
  }));
  const counts = bars.flatMap((bar) => bar.counts);
  if (counts.every((count) => count === null)) return omit('disputes', say('chart.disputes.unread'));
  if (counts.every((count) => count === 0)) return omit('disputes', say('chart.disputes.none', { year }));
  const contradictory = contradictsDisputes(checks);
  const [reviews, direct, after] = disputeBlocks.map(({ id }) => read(subject, `disputes.${id}.total`));
  const known = typeof reviews === 'number' && typeof direct === 'number' && typeof after === 'number';
  const title =
    contradictory || !known
      ? say('chart.disputes.plain', { year })
      : say('chart.disputes.title', { reviews, lawsuits: direct + after });
  return show({ ...subject, contradictory }, 'disputes', {
    title,
    subtitle: say('chart.disputes.subtitle', { year }),
    notes: after ? [say('chart.disputes.twice')] : [],
    table: tabulateStacks(
      bars,
      disputeKinds.map((outcome) => ({ role: outcome.id, name: term(textOf(outcome)) })),
      { bar: say('chart.dispute'), total: say('chart.total') },
    ),
    draw: drawKept(site, 'stacked-bars', drawStackedBars, bars, {
      kinds,
      none: say('chart.zero'),
      incomplete: say('chart.incomplete'),
    }),
  });
}

function showRulemaking(subject: Subject): ReportPicture {
  const { site, record } = subject;
  const { say, term } = site;
  const { year, editions } = record;
  const [documents] = proactiveBlocks['2021'];
  if (editions.proactive === null) return omit('rulemaking', say('chart.rulemaking.unread'));
  if (editions.proactive === '2019' || !documents) return omit('rulemaking', say('chart.rulemaking.edition'));
  const count = (row: string, column: string): number | null => read(subject, `proactive.${row}.${column}`);
  const rows = documents.rows.map((row) => ({
    name: nameMark(site, textOf(row)),
    issued: count(row.id, 'issued'),
    repealed: count(row.id, 'repealed'),
    inForce: count(row.id, 'in_force'),
  }));
  const isEmpty = ({ issued, repealed, inForce }: (typeof rows)[number]): boolean =>
    issued === 0 && repealed === 0 && inForce === 0;
  const all = rows.flatMap(({ issued, repealed, inForce }) => [issued, repealed, inForce]);
  if (all.every((value) => value === null)) return omit('rulemaking', say('chart.rulemaking.unread'));
  if (all.every((value) => value === 0)) return omit('rulemaking', say('chart.rulemaking.none', { year }));
  const drawn = rows.filter((row) => !isEmpty(row));
  const { issued = null, repealed = null, inForce = null } = rows[1] ?? {};
  const [issuedName = '', repealedName = '', inForceName = ''] = documents.columns.map((column) =>
    term(textOf(column)),
  );
  const names = {
    issued: say('chart.rulemaking.issued'),
    repealed: say('chart.rulemaking.repealed'),
    inForce: say('chart.rulemaking.in-force'),
  };
  return show({ ...subject, contradictory: false }, 'rulemaking', {
    title:
      issued === null || repealed === null || inForce === null
        ? say('chart.rulemaking.plain', { year })
        : say('chart.rulemaking.title', { issued, repealed, inForce }),
    subtitle: say('chart.rulemaking.subtitle', { year }),
    notes: rows.filter(isEmpty).map((row) => say('chart.rulemaking.empty', { name: row.name })),
    table: tabulateDocuments(drawn, {
      document: say('chart.document'),
      issued: issuedName,
      repealed: repealedName,
      inForce: inForceName,
    }),
    draw: drawKept(site, 'document-bars', drawDocumentBars, drawn, { names }),
  });
}

/** What can be drawn of one report by itself, in the order of its pages. */
export function showReport(site: Site, record: PlacedRecord): ReportPicture[] {
  const { agency, year, id, checks } = record;
  const subject: Subject = {
    site,
    record,
    contradictory: contradictsItself(checks),
    base: {
      who: agency.name,
      source: site.say('report.title', { name: agency.name, year }),
      address: site.addresses.report(id),
    },
  };
  return [showOutcomes, showReasons, showApplicants, showDisputes, showRulemaking].map((showOne) => showOne(subject));
}
