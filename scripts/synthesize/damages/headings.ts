import { sections } from '../../../src/form/sections.ts';
import type { Block, Heading } from '../report.ts';
import { mapHeadings } from '../report.ts';
import { anyLayout, type Damage, replaceReport } from './damage.ts';

export const headingUnnumbered: Damage = {
  name: 'heading-unnumbered',
  description: 'section headings without their number',
  fits: anyLayout,
  apply: (draft, random) => {
    const share = random.pick([0.3, 1]);
    const report = mapHeadings(draft.report, (heading) => [
      random.chance(share) ? { ...heading, numeral: '' } : heading,
    ]);
    return replaceReport(draft, report);
  },
};

function breakHeading(heading: Heading, at: number): Heading {
  const [first = '', ...rest] = heading.lines;
  return { ...heading, lines: [first.slice(0, at), first.slice(at), ...rest] };
}

export const headingTwoLines: Damage = {
  name: 'heading-two-lines',
  description: 'section headings on two lines',
  fits: anyLayout,
  apply: (draft, random) => {
    const report = mapHeadings(draft.report, (heading) => {
      const length = heading.lines[0]?.length ?? 0;
      return [length > 8 && random.chance(0.6) ? breakHeading(heading, random.between(4, length - 3)) : heading];
    });
    return replaceReport(draft, report);
  },
};

export const headingTwice: Damage = {
  name: 'heading-twice',
  description: 'section headings printed twice',
  fits: anyLayout,
  apply: (draft, random) => {
    const report = mapHeadings(draft.report, (heading) => (random.chance(0.4) ? [heading, heading] : [heading]));
    return replaceReport(draft, report);
  },
};

export const headingVariant: Damage = {
  name: 'heading-variant',
  description: 'section headings in other words (总体工作情况, 存在问题及改进情况)',
  fits: anyLayout,
  apply: (draft, random) => {
    const report = mapHeadings(draft.report, (heading) => {
      const variants = sections.find(({ number }) => number === heading.section)?.variants ?? [];
      return [variants.length > 0 && random.chance(0.7) ? { ...heading, lines: [random.pick(variants)] } : heading];
    });
    return replaceReport(draft, report);
  },
};

export const headingMissing: Damage = {
  name: 'heading-missing',
  description: 'a section heading left out',
  fits: anyLayout,
  apply: (draft, random) => {
    const gone = random.between(1, 6);
    return replaceReport(
      draft,
      mapHeadings(draft.report, (heading) => (heading.section === gone ? [] : [heading])),
    );
  },
};

/** What the prose counts before the tables begin again at one. */
const ownChapters: readonly (readonly [string, string, string])[] = [
  ['二、', '工作机制保障', '明确分管负责人和承办人，按流程办理。'],
  ['三、', '信息管理情况', '定期核对目录，及时更新内容。'],
  ['四、', '平台建设情况', '专栏运行正常，设有检索功能。'],
];

const restarted: ReadonlyMap<number, string> = new Map([
  [1, '一、'],
  [2, '一、'],
  [3, '二、'],
  [4, '三、'],
  [5, '四、'],
  [6, '五、'],
]);

export const numbersRestart: Damage = {
  name: 'numbers-restart',
  description: 'the prose counts chapters of its own, and the tables start again at 一',
  fits: anyLayout,
  apply: (draft) => {
    const chapters = ownChapters.flatMap(([numeral, name, text]): Block[] => [
      { kind: 'heading', section: null, numeral, lines: [name] },
      { kind: 'paragraph', text },
    ]);
    const report = mapHeadings(draft.report, (heading) => {
      const again = { ...heading, numeral: restarted.get(heading.section ?? 0) ?? heading.numeral };
      return heading.section === 2 ? [...chapters, again] : [again];
    });
    return replaceReport(draft, report);
  },
};
