import type { Attributes } from './xml.ts';

/** What one kind of element does to the state of a reader. */
export interface Reaction<State> {
  /** At its start; false when neither its content nor its end counts. */
  readonly open?: (state: State, attributes: Attributes) => boolean | undefined;
  /** At its end. */
  readonly close?: (state: State) => void;
}

/** By the name of the element. */
export type Reactions<State> = Readonly<Record<string, Reaction<State>>>;
