/** A part of a text; one with an address leads there. */
export interface LinkedPart {
  readonly text: string;
  readonly href?: string;
}
