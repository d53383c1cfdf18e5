import type { LinkedPart } from './linked-text.ts';

/** A finding as pages show it. */
export interface ShownFinding {
  /** Permanent within its report. */
  readonly anchor: string;
  readonly kind: string;
  readonly kindName: string;
  /** What was found, with its numbers. */
  readonly sentence: string;
  /** The arithmetic, each number leading to its cell; empty where there is none. */
  readonly arithmetic: readonly LinkedPart[];
  /** The sentence of the report that it is about, as published. */
  readonly quote: string | null;
  /** Where to look: cells, lines of the source, texts side by side. */
  readonly evidence: readonly { readonly text: string; readonly href: string }[];
  /** How such a thing can arise. */
  readonly cause: string;
  /** Whether it is a relation that must hold. */
  readonly failure: boolean;
  /** Where it stands on the page of its report; null on that page itself. */
  readonly report: { readonly text: string; readonly href: string } | null;
}
