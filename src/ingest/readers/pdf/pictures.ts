import { multiply, toMatrix, type Matrix } from './text-item.ts';

/** The drawing operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators, by name. */
export type OperatorNumbers = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'paintImageXObject'
    | 'paintInlineImageXObject'
    | 'paintImageMaskXObject',
    number
  >
>;

/** In points; what is smaller is a seal, a logo or a line, not a table. */
const leastPicture = { width: 100, height: 60 };

/** Left, top, right and bottom edge in points. */
export type PictureBox = readonly [number, number, number, number];

/** The corners of the unit square, which a picture fills. */
function placeUnitSquare([a, b, c, d, e, f]: Matrix): PictureBox {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The boxes of the large pictures that a page draws; `page` maps its space to points from the top left corner. */
export function findPictures({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, page: Matrix): PictureBox[] {
  const boxes: PictureBox[] = [];
  const stack: Matrix[] = [];
  let matrix = page;
  const apply = (operands: unknown) => {
    const inner = Array.isArray(operands) || operands instanceof Float32Array ? toMatrix(operands) : null;
    if (inner) matrix = multiply(matrix, inner);
  };
  fnArray.forEach((operator, index) => {
    const operands = argsArray[index];
    if (operator === numbers.save) stack.push(matrix);
    else if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (operator === numbers.transform) apply(operands);
    else if (operator === numbers.paintFormXObjectBegin) {
      stack.push(matrix);
      apply(Array.isArray(operands) ? operands[0] : null);
    } else if (
      operator === numbers.paintImageXObject ||
      operator === numbers.paintInlineImageXObject ||
      operator === numbers.paintImageMaskXObject
    ) {
      const box = placeUnitSquare(matrix);
      if (box[2] - box[0] >= leastPicture.width && box[3] - box[1] >= leastPicture.height) boxes.push(box);
    }
  });
  return boxes;
}
