/** A figure as tables show it. */
export interface ShownFigure {
  readonly value: number | null;
  /** Why there is no value: the source leaves it empty, it cannot be read, or there is no such cell. */
  readonly gap: 'blank' | 'unreadable' | 'absent' | null;
  /** The cell that it comes from; null for one made of several. */
  readonly href: string | null;
}
