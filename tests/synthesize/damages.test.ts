import { describe, expect, it } from 'vitest';
import { damages, findDamage } from '../../scripts/synthesize/damages/all-damages.ts';
import { layouts } from '../../scripts/synthesize/layouts/all-layouts.ts';
import { build, decode, type PlanParts, planCase, someValues } from './plan.ts';

interface Expectation extends PlanParts {
  /** What the damage makes appear, in a case with the seed 1 unless another is given. */
  readonly shows: RegExp;
  /** What it makes disappear. */
  readonly hides?: RegExp;
}

const expected: Readonly<Record<string, Expectation>> = {
  'short-labels': { shows: /1\.逾期不补正\t|2\.逾期未缴费\t|（六）其他\t|\n规范性文件\t/u },
  'long-labels': { shows: /\t1\.属于国家秘密（依法确定密级的）\t1\t|3\.其他（如申请人撤回）\t/u },
  'header-typo': { shows: /本年度止件数|现行有效件\n/u },
  'label-typo': { shows: /2\.其他法律行政止公开\t0|行政法复议/u },
  'inner-blanks': {
    shows: /第二十条 {2}第\(一\)项\t[^]*大量反复 申请\t[^]*（七）总 计\t[^]*\n结果 维持\t结果 纠正\t/u,
  },
  traditional: { shows: /二、主動公開政府信息情況[^]*\n行政規範性檔案\t10\t20\t300\n[^]*結轉下年度繼續辦理\t/u },
  'width-mix': { shows: /\(一\)|1、属于国家秘密|1．属于国家秘密|1\. 属于国家秘密|,等于|（一） 予以公开/u },
  'full-width-labels': { shows: /\t１．属于国家秘密\t1\t/u },
  'trailing-zeros': {
    shows: /行政事业性收费\t96\.50/u,
    values: { 'proactive.fees.amount_wan_yuan': 96.5 },
  },
  thousands: { shows: /行政许可\t4,567\t/u, hides: /4567/u },
  'remark-in-cell': { shows: /行政规范性文件\t.*\d{2,3}[（(](?:其中|含)\D+\d+ ?件[）)]/u },
  'unit-in-cell': { shows: /\t\d+件(?:\t|\n)/u },
  'chinese-numerals': { shows: /行政规范性文件\t(?:十|10)\t二十\t|\t二十一\n|\t[一二三四五六]\t/u, seed: 3 },
  'full-width-digits': { shows: /\t[０-９]+(?:\t|\n)/u },
  'blank-marks': {
    shows: /行政许可\t(?:-|—|\/|无|不适用|\u00a0|－|——)\t/u,
    values: { 'proactive.licensing.decisions': null },
  },
  'missing-row': { shows: /合成数据/u },
  'duplicate-row': { shows: /\n\t*([^\t\n]+)(?:\t\d*)+\n\t*\1(?:\t\d*)+\n|\t(\d\.[^\t\n]+)\t.*\n\t*\2\t/u },
  'extra-row': {
    shows: /行政(?:裁决|确认|给付)\t|9\.涉及历史档案\t|4\.转交有关单位\t|6\.工作秘密\t|（八）自行撤回\t/u,
  },
  'group-fragment': { shows: /\n(?:办理结果|度办|结|果|本年|三、)\t(?:（|\t)/u },
  'eighth-column': { shows: /\t1\.属于国家秘密\t1\t2\t3\t4\t5\t6\t21\t\n/u },
  'header-repeated': { shows: /自然人\t[^]*\n[^\n]*\t0\n[^]*自然人\t/u },
  'footnote-row': { shows: /\n(?:注：本表|备注：含|※ 以上|填表说明)[^\t\n]*\t/u },
  'heading-missing': { shows: /合成数据/u },
  'numbers-restart': { shows: /\n四、平台建设情况\n[^]*\n一、主动公开政府信息情况\n[^]*\n二、收到和处理/u },
  'heading-variant': { shows: /(?:主动公开情况|依申请公开|总体工作情况|概述|基本情况|存在|其他需要报告的情况)\n/u },
  'heading-unnumbered': { shows: /\n(?:总体情况|主动公开政府|收到和处理|政府信息公开行政复议|存在的|其他需要)/u },
  'heading-two-lines': { shows: /\n[二三四五六]、[^\n\t]{4,15}\n[^\n\t]{3,15}\n\n/u },
  'heading-twice': { shows: /\n([一二三四五六]、[^\n]+)\n\n\1\n/u, seed: 2 },
  'title-typo': { shows: /^汾西县教育局2024年政府信息公开(?:年度工作报告|工作告年度报|年度报告)\n/u },
  'title-split': { shows: /^汾西县教育局\n2024年政府信息公开工作年度报告\n/u },
  'agency-in-last-section': { shows: /^2024年政府[^]*\n汾西县教育局按照规定/u, hides: /汾西县教育局[^]*汾西县教育局/u },
  'wrong-year-cited': { shows: /〔2019〕60号[^\n]*2023年1月1日起至2023年12月31日/u },
  truncated: { shows: /\d\t*\n$/u, hides: /六、其他需要报告的事项/u },
  'last-year-table': { shows: /\n附：2023年收到和处理政府信息公开申请情况\n\n（本列/u },
  noise: { shows: /^(?:首页|发布时间|字体)/u },
  'second-report': { shows: /六、其他需要报告的事项\n[^]+政府信息公开工作年度报告\n[^]+六、其他需要报告的事项\n/u },
};

/** Damages that take a right value away from some cells. */
const taking = ['missing-row', 'duplicate-row', 'truncated'];
/** Damages that a careful reader may answer by leaving cells unread that do have a right value. */
const opening = ['second-report', 'last-year-table'];
const groupLayouts = layouts.filter(({ keepsCovered }) => keepsCovered).map(({ name }) => name);

describe('the damages', () => {
  it('are those that this test knows, at least 16', () => {
    expect(damages.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
    expect(damages.length).toBeGreaterThanOrEqual(16);
  });

  it.each(Object.entries(expected))('do what they say: %s', (name, { shows, hides, ...parts }) => {
    const made = build({ ...parts, damages: [name] });
    const text = decode(made);
    expect(made.damages).toEqual([name]);
    expect(text).toMatch(shows);
    if (hides) expect(text).not.toMatch(hides);
  });

  it('typo in the head of 2019: one head twice', () => {
    const text = decode(build({ edition: '2019', damages: ['header-typo'] }));
    expect(text).toContain('信息内容\t本年新制作数量\t本年新制作数量\t对外公开总数量');
  });

  it.each(damages.map(({ name }) => name))('never change what a cell rightly says: %s', (name) => {
    for (const { name: layout } of layouts.filter((each) => findDamage(name)!.fits(each) && each.showsTables)) {
      const before = build({ layout, seed: 5 });
      const after = build({ layout, seed: 5, damages: [name] });
      for (const [key, value] of after.truth.cells) expect(value).toBe(before.truth.cells.get(key));
      if (!taking.includes(name)) expect(after.truth.cells.size).toBe(before.truth.cells.size);
      const sizes = [after.determined.size, after.truth.cells.size];
      if (layout === 'tab-grid' && !opening.includes(name)) expect(sizes[0]).toBe(sizes[1]);
    }
  });

  it('takes away the value of a row that is left out, and its label', () => {
    const { truth, bytes } = build({ damages: ['missing-row'] });
    const gone = [...planCase().truth.cells.keys()].filter((key) => !truth.cells.has(key));
    expect(new Set(gone.map((key) => key.split('.')[1])).size).toBe(1);
    expect(decode({ bytes }).split('\n').length).toBe(decode(build()).split('\n').length - 1);
  });

  it('leaves no right value where two rows contradict each other', () => {
    const { truth, determined } = build({ damages: ['duplicate-row'] });
    expect([1, 3, 7]).toContain(200 - truth.cells.size);
    expect(determined.size).toBe(truth.cells.size);
  });

  it('keeps the cells before the cut and no other', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const made = build({ seed, damages: ['truncated'] });
      const rows = decode(made)
        .split('\n')
        .filter((line) => /\t\d/u.test(line));
      const said = new Set([...made.truth.cells.keys()].map((key) => key.split('.').slice(0, 2).join('.')));
      expect(said.size).toBe(rows.length);
    }
  });

  it('breaks a page off without closing it', () => {
    const text = decode(build({ layout: 'html-spans', damages: ['truncated'] }));
    expect(text).toMatch(/<\/td>\n$|<\/tr>\n$|<td[^>]*>\d+\n$/u);
    expect(text).not.toContain('</html>');
  });

  it('opens every cell when a second report follows', () => {
    const { determined, truth } = build({ damages: ['second-report'] });
    expect(determined.size).toBe(0);
    expect(truth.cells.get('requests.denied_state_secret.total')).toBe(21);
  });

  it('come in pairs, in an order of their own', () => {
    const { damages: done } = build({ damages: ['noise', 'header-typo'] });
    expect(done).toEqual(['header-typo', 'noise']);
  });

  it('leave a report alone that has nothing to damage', () => {
    expect(build({ damages: ['blank-marks', 'thousands'], values: {} }).damages).toEqual([]);
    expect(build({ damages: ['group-fragment'], layout: 'html-spans' }).damages).toEqual([]);
    expect(groupLayouts).toContain('tab-grid');
    expect(build({ damages: ['thousands'], values: someValues, layout: 'glued' }).damages).toEqual([]);
  });
});
