/** A text that one or more show operations drew, as pdf.js gives it. */
export interface TextItem {
  /** Blanks at its ends count in its length: pdf.js fills a gap to the next text with one. */
  readonly text: string;
  /** From the text's own space to the page as shown: points, from the top left corner, y downwards. */
  readonly matrix: Matrix;
  /** Length along the direction of writing, in points. */
  readonly length: number;
  readonly font: string;
  /** True for a font that writes from top to bottom. */
  readonly vertical: boolean;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** A page as shown, with the texts that are on it. */
export interface PageItems {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}

/** The matrix that applies `inner` first and `outer` then. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Null for anything that is not six finite numbers: damaged files have such. */
export function toMatrix(numbers: ArrayLike<unknown>): Matrix | null {
  const at = (index: number) => Number(numbers[index]);
  const matrix: Matrix = [at(0), at(1), at(2), at(3), at(4), at(5)];
  return matrix.every(Number.isFinite) ? matrix : null;
}
