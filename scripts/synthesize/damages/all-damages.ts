import type { Damage } from './damage.ts';
import {
  headingMissing,
  headingTwice,
  headingTwoLines,
  headingUnnumbered,
  headingVariant,
  numbersRestart,
} from './headings.ts';
import {
  fullWidthLabels,
  headerTypo,
  innerBlanks,
  labelTypo,
  lengthenedLabels,
  shortenedLabels,
  traditionalCharacters,
  widthMix,
} from './labels.ts';
import {
  duplicateRow,
  eighthColumn,
  extraRow,
  footnoteRow,
  groupFragment,
  headerRepeated,
  missingRow,
  truncated,
} from './rows.ts';
import {
  agencyInLastSection,
  lastYearTable,
  noise,
  secondReport,
  titleSplit,
  titleTypo,
  wrongYearCited,
} from './surroundings.ts';
import {
  blankMarks,
  chineseNumerals,
  fullWidthDigits,
  remarkInCell,
  thousands,
  trailingZeros,
  unitInCell,
} from './values.ts';

/** Every kind of damage, in the order in which they are done to one report. */
export const damages: readonly Damage[] = [
  shortenedLabels,
  lengthenedLabels,
  headerTypo,
  labelTypo,
  innerBlanks,
  traditionalCharacters,
  widthMix,
  fullWidthLabels,
  trailingZeros,
  thousands,
  remarkInCell,
  unitInCell,
  chineseNumerals,
  fullWidthDigits,
  blankMarks,
  missingRow,
  duplicateRow,
  extraRow,
  groupFragment,
  eighthColumn,
  headerRepeated,
  footnoteRow,
  headingMissing,
  numbersRestart,
  headingVariant,
  headingUnnumbered,
  headingTwoLines,
  headingTwice,
  titleTypo,
  titleSplit,
  agencyInLastSection,
  wrongYearCited,
  truncated,
  lastYearTable,
  noise,
  secondReport,
];

/** The damage of a name, or null. */
export function findDamage(name: string): Damage | null {
  return damages.find((damage) => damage.name === name) ?? null;
}
