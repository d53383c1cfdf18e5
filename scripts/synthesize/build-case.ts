import type { CellKey } from '../../src/form/cells.ts';
import type { Format } from '../../src/ingest/readers/document.ts';
import { damages as allDamages } from './damages/all-damages.ts';
import type { Draft } from './damages/damage.ts';
import { type Encoding, encodeText } from './encode-text.ts';
import { findLayout } from './layouts/all-layouts.ts';
import type { Layout } from './layouts/layout.ts';
import { makeReport } from './prose.ts';
import { makeRandom, type Random } from './random.ts';
import type { Truth } from './truth/truth.ts';

/** Everything that decides the bytes of a case. */
export interface CasePlan {
  readonly seed: number;
  /** Before any damage. */
  readonly truth: Truth;
  readonly layout: string;
  /** Names; those that find nothing to damage do nothing. */
  readonly damages: readonly string[];
  /** For texts; a text that it cannot hold is written in UTF-8. */
  readonly encoding: Encoding;
  readonly lineEnd: '\n' | '\r\n';
}

/** A report file and what a reader may, must and must not read in it. */
export interface Case {
  readonly plan: CasePlan;
  /** Of the plan: what makes the case again. */
  readonly seed: number;
  /** With extension. */
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly layout: string;
  /** Those that were done. */
  readonly damages: readonly string[];
  /** What the file says; a key of its editions that is missing has no right value. */
  readonly truth: Truth;
  /** The cells that a careful reader must read: as the number, or as blank. */
  readonly determined: ReadonlySet<CellKey>;
}

function encode(content: string, { format }: Layout, plan: CasePlan): Uint8Array {
  const isPage = format === 'html';
  const text = plan.lineEnd === '\n' || isPage ? content : content.replaceAll('\n', plan.lineEnd);
  // Pages declare UTF-8, and only a byte order mark outranks that; the layouts of GBK pages write their own bytes.
  const encoding = isPage && plan.encoding === 'gb18030' ? 'utf-8' : plan.encoding;
  return encodeText(text, encoding) ?? new TextEncoder().encode(text);
}

function applyDamages(draft: Draft, plan: CasePlan, layout: Layout, random: Random): { draft: Draft; done: string[] } {
  const done: string[] = [];
  let current = draft;
  for (const damage of allDamages) {
    if (!plan.damages.includes(damage.name) || !damage.fits(layout)) continue;
    const next = damage.apply(current, random.fork(damage.name));
    if (!next) continue;
    current = next;
    done.push(damage.name);
  }
  return { draft: current, done };
}

/** The truth of a file whose tables cannot be read as text at all. */
function withoutTables(truth: Truth): Truth {
  return { ...truth, cells: new Map() };
}

/** Writes the file of a plan: the same plan, the same bytes. A layout that does not exist is a mistake of the caller. */
export function buildCase(plan: CasePlan): Case {
  const layout = findLayout(plan.layout);
  if (!layout) throw new RangeError(`there is no layout ${plan.layout}`);
  const random = makeRandom(plan.seed);
  const start: Draft = { report: makeReport(random.fork('prose'), plan.truth), truth: plan.truth, open: new Set() };
  const { draft, done } = applyDamages(start, plan, layout, random.fork('damages'));
  const { content, determined } = layout.write(draft.report, random.fork('layout'));
  const truth = layout.showsTables ? draft.truth : withoutTables(draft.truth);
  return {
    plan,
    seed: plan.seed,
    name: `synthetic-${plan.truth.agency.slug}${layout.extension}`,
    format: layout.format,
    bytes: typeof content === 'string' ? encode(content, layout, plan) : content,
    layout: layout.name,
    damages: done,
    truth,
    determined: new Set([...determined].filter((key) => truth.cells.has(key) && !draft.open.has(key))),
  };
}
