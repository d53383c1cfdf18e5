import type { CellKey } from '../../../src/form/cells.ts';
import { mapValues } from '../report.ts';
import { type Damage, replaceReport, separatedLayout } from './damage.ts';

function isCount(key: CellKey): boolean {
  return !key.endsWith('.amount') && !key.endsWith('.amount_wan_yuan') && !key.endsWith('.change');
}

export const fullWidthDigits: Damage = {
  name: 'full-width-digits',
  description: 'numbers in full-width digits (２１)',
  fits: ({ separation, showsTables }) => separation !== 'none' && showsTables,
  apply: (draft, random) => {
    const share = random.pick([0.1, 0.5, 1]);
    const change = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const report = mapValues(draft.report, ({ text }) => {
      return /^\d+$/u.test(text) && random.chance(share) ? change(text) : text;
    });
    return replaceReport(draft, report);
  },
};

export const thousands: Damage = {
  name: 'thousands',
  description: 'separators of thousands (1,002)',
  fits: separatedLayout,
  apply: (draft) => {
    const report = mapValues(draft.report, ({ text }) => {
      const [, whole, rest] = /^(\d{4,})(\.\d+)?$/u.exec(text) ?? [];
      return whole === undefined ? text : whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (rest ?? '');
    });
    return replaceReport(draft, report);
  },
};

export const unitInCell: Damage = {
  name: 'unit-in-cell',
  description: '件 behind numbers inside cells',
  fits: separatedLayout,
  apply: (draft, random) => {
    const share = random.pick([0.1, 1]);
    const report = mapValues(draft.report, ({ key, text }) => {
      return isCount(key) && /^\d+$/u.test(text) && random.chance(share) ? `${text}件` : text;
    });
    return replaceReport(draft, report);
  },
};

export const remarkInCell: Damage = {
  name: 'remark-in-cell',
  description: 'remarks inside cells of table 2 (22（其中修订 16 件）)',
  fits: separatedLayout,
  apply: (draft, random) => {
    const report = mapValues(draft.report, ({ key, text }) => {
      if (!key.startsWith('proactive.') || !isCount(key) || !/^[1-9]\d*$/u.test(text)) return text;
      if (random.chance(0.4)) return text;
      const part = random.between(1, Number(text));
      return text + random.pick([`（其中修订 ${part} 件）`, `（含自然失效 ${part} 件）`, `(其中联合发文${part}件)`]);
    });
    return replaceReport(draft, report);
  },
};

export const blankMarks: Damage = {
  name: 'blank-marks',
  description: 'a mark in blank cells (-, —, /, 无, 不适用, a non-breaking space)',
  fits: separatedLayout,
  apply: (draft, random) => {
    const mark = random.pick(['-', '—', '/', '无', '不适用', '\u00a0', '－', '——']);
    return replaceReport(
      draft,
      mapValues(draft.report, ({ text }) => (text === '' ? mark : text)),
    );
  },
};

const digits = '零一二三四五六七八九';

/** A number below a hundred in Chinese numerals. */
function writeNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const front = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return front + (ones === 0 && tens > 0 ? '' : digits.charAt(ones));
}

export const chineseNumerals: Damage = {
  name: 'chinese-numerals',
  description: 'numbers in Chinese numerals (十二)',
  fits: separatedLayout,
  apply: (draft, random) => {
    const share = random.pick([0.2, 1]);
    const report = mapValues(draft.report, ({ key, text }) => {
      return isCount(key) && /^[1-9]\d?$/u.test(text) && random.chance(share) ? writeNumeral(Number(text)) : text;
    });
    return replaceReport(draft, report);
  },
};

export const trailingZeros: Damage = {
  name: 'trailing-zeros',
  description: 'amounts of money with two decimals (96.00)',
  fits: separatedLayout,
  apply: (draft) => {
    const report = mapValues(draft.report, ({ key, text }) => {
      const [, whole, tenth, unit] = /^(\d+)(?:\.(\d))?(元|万元)?$/u.exec(text) ?? [];
      if (isCount(key) || key.endsWith('.change') || whole === undefined) return text;
      return `${whole}.${tenth ?? '0'}0${unit ?? ''}`;
    });
    return replaceReport(draft, report);
  },
};
