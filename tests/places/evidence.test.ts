import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements, readFileName } from '../../src/places/evidence.ts';

describe('what a report states to be its own', () => {
  it.each([
    ['现公布汾西县教育局2024年政府信息公开工作年度报告。', '汾西县教育局'],
    ['现将汾西县教育局2024年度政府信息公开年度报告公布如下', '汾西县教育局'],
    ['根据条例，现发布汾西县教育局二〇二四年政府信息公开工作年度报告', '汾西县教育局'],
    ['特发布汾西县财政局2023年年度报告。', '汾西县财政局'],
    ['本报告由汾西县教育局编制。', '汾西县教育局'],
    ['本报告系汾西县教育局撰写，欢迎来信。', '汾西县教育局'],
  ])('%s → %s', (line, name) => {
    expect(findStatements(['总体情况', line])).toEqual([name]);
  });

  it('is every name, as often as it stands', () => {
    expect(
      findStatements(['现公布汾西县教育局2024年政府信息公开工作年度报告。', '本报告由汾西县财政局编制。']),
    ).toEqual(['汾西县教育局', '汾西县财政局']);
  });

  it.each([
    '',
    '汾西县教育局2024年政府信息公开工作年度报告',
    '认真学习汾西县人民政府公布的2024年报告',
    '现公布2024年政府信息公开工作年度报告',
    '现公布教育局2024年政府信息公开工作年度报告',
    '报告由财政局编制',
    '预算由汾西县财政局编制',
    '现公布汾西县教育局关于学校招生的通知',
  ])('is nothing in %j', (line) => {
    expect(findStatements([line])).toEqual([]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['2024/汾西县教育局2024年政府信息公开工作年度报告.txt', '汾西县教育局'],
    ['2024/汾西县教育局.docx', '汾西县教育局'],
    ['汾西县教育局2024年度信息公开年报.pdf', '汾西县教育局'],
    ['a/b/汾西县教育局关于政府信息公开工作年度报告(终稿).doc', '汾西县教育局'],
    ['12 汾西县教育局_2024.html', '汾西县教育局'],
    ['2024-汾西县教育局-年度报告.txt', '汾西县教育局'],
    ['汾西县教育局二〇二四年工作报告.txt', '汾西县教育局'],
    ['141034汾西县教育局.txt', '汾西县教育局'],
  ])('%s is that of %s', (file, name) => {
    expect(readFileName(file)).toEqual([name]);
  });

  it.each([
    null,
    '',
    'a.txt',
    '2024/a.txt',
    '2024/141034-fenxixian-jiaoyuju-2024.txt',
    '汾西县教育局/2024.txt',
    '汾西县教育局/年度报告.txt',
    '教育局a汾西.txt',
    '2024年政府信息公开工作年度报告.txt',
  ])('%s says nothing', (file) => {
    expect(readFileName(file)).toEqual([]);
  });

  it('is one of han characters or none, whatever the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (path) => {
        for (const name of readFileName(path)) {
          expect(name).toMatch(/^\p{Script=Han}{2,40}$/u);
          expect(path).toContain(name.slice(0, 1));
        }
      }),
    );
  });
});
