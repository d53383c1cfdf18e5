/** Text that only a mistake of the program leaves in a page. */
export interface LeftoverPattern {
  readonly pattern: RegExp;
  /** What usually puts it there. */
  readonly cause: string;
  /** Whether JSON in an attribute may hold it rightly. */
  readonly isJson: boolean;
}

const missing = 'a value that is missing was written as text: show the state of the value instead';
const template = 'a template was not filled in: check the braces around the expression';
const note = 'a note of the makers: finish what it says';

export const leftoverPatterns: readonly LeftoverPattern[] = [
  { pattern: /(?<![\w$])undefined(?![\w$])/, cause: missing, isJson: false },
  { pattern: /(?<![\w$])null(?![\w$])/, cause: missing, isJson: true },
  {
    pattern: /(?<![\w$])NaN(?![\w$])/,
    cause: 'a calculation had no number to start from: say so instead',
    isJson: false,
  },
  { pattern: /\[object \w+\]/, cause: 'an object was written as text: choose the field that is meant', isJson: false },
  { pattern: /\{\{/, cause: template, isJson: true },
  { pattern: /\}\}/, cause: template, isJson: true },
  { pattern: /\$\{/, cause: template, isJson: false },
  { pattern: /lorem ipsum/i, cause: 'filler: write the text', isJson: false },
  { pattern: /(?<![\w$])TODO(?![\w$])/, cause: note, isJson: false },
  { pattern: /(?<![\w$])FIXME(?![\w$])/, cause: note, isJson: false },
  {
    pattern: /(?<![\w$])localhost(?![\w$])/i,
    cause: 'the address of the machine that built it: make it relative',
    isJson: false,
  },
  { pattern: /file:\/\//i, cause: 'a path of the machine that built it: make it relative', isJson: false },
  {
    // Two names at least after the dot, or every "t.co" would be a key. Cell keys have other first names.
    pattern: /(?<![\w.$/-])(?:t|i18n)(?:\.[a-z_]\w*){2,}(?![\w(])/,
    cause: 'the name of a string stands for the string: add it to the translations',
    isJson: false,
  },
];

/** The patterns for an attribute that holds JSON. */
export const jsonLeftoverPatterns = leftoverPatterns.filter(({ isJson }) => !isJson);

/** What a drawing's path holds instead of a number, letters on both sides, as in `M0,NaNL3,4`. */
export const coordinateLeftover: LeftoverPattern = {
  pattern: /NaN|undefined|null/,
  cause: 'a coordinate could not be calculated: leave the mark out where the value is missing',
  isJson: false,
};
