import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropBoilerplate } from '../../../src/analysis/similarity/boilerplate.ts';
import { foldText, makeNormaliser } from '../../../src/analysis/similarity/normalise.ts';

function normalise(text: string, names: readonly string[] = []): string {
  return makeNormaliser(names)(foldText(text));
}

function drop(text: string): string {
  return dropBoilerplate(foldText(text));
}

describe('a text as it is compared', () => {
  it.each<[string, string, readonly string[], string]>([
    ['has no blanks and no punctuation', ' 公开 内容，\n不够 “规范”。', [], '公开内容不够规范'],
    ['is the same in full and half width', 'ＷｅＣｈａｔ公众号', [], 'wechat公众号'],
    ['has one sign for every number', '发布信息1,002条、3.5万字、12 件', [], '发布信息0条0万字0件'],
    ['has one sign for every name', '殷都区教育局与殷都区政府', ['殷都区', '殷都区教育局'], 'N与N政府'],
    ['has one sign for names in a row', '河南省安阳市殷都区教育局', ['教育局', '河南省', '安阳市', '殷都区'], 'N'],
    ['finds names that are written with blanks', '殷都 区教育局', [' 殷都区'], 'N教育局'],
    ['takes what an office calls itself for its name', '我局认为本单位与本区', [], 'N认为N与N'],
    ['leaves names of one character alone', '市区城区', ['区'], '市区城区'],
    ['takes names as they are, not as patterns', '甲(乙)与甲乙', ['甲(乙)', '.*', ''], 'N与甲乙'],
    ['keeps what is beyond the basic plane', '𠮷野家𠮷', [], '𠮷野家𠮷'],
    ['has no half of a character', '公\ud842开', [], '公开'],
    ['may be nothing', '。，\n 　——', [], ''],
  ])('%s', (_, text, names, expected) => {
    expect(normalise(text, names)).toBe(expected);
  });

  it('is the same for two that differ in names, numbers and blanks', () => {
    const [left, right] = [
      normalise('2023年，殷都区教育局共公开信息 12 条。', ['殷都区教育局']),
      normalise('2024 年，文峰区卫健委共公开信息1,350条；', ['文峰区卫健委']),
    ];
    expect(left).toBe(right);
  });

  it('has only letters and digits, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, names) => {
        expect(normalise(text, names)).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });
});

describe('what every report has to say', () => {
  it.each([
    '本报告根据《中华人民共和国政府信息公开条例》第五十条的规定编制。',
    '按照《条例》和省、市有关要求，现编制本机关2024年度政府信息公开工作年度报告。',
    '报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    '如对本报告有疑问，请与区政府办公室联系（地址：文明大道1号，电话：0000-1234567）。',
    '全文由总体情况、主动公开政府信息情况、存在的主要问题及改进情况等六部分组成。',
    '（一）主动公开情况。',
    '(二) 依申请公开：',
    '3.政府信息管理方面\n',
    '四、政府信息公开平台建设',
    '监督保障情况\n',
    '五、存在的主要问题及改进情况\n',
    '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）',
  ])('is dropped: %s', (text) => {
    expect(drop(text).trim()).toBe('');
  });

  it.each([
    '把主动公开作为第一要务，及时发布统计数据。',
    '我局编制了公开事项目录，按照统一要求更新。',
    '监督保障力度还要加大，群众对报告提出的意见逐条答复。',
    '设立公开专区，公布联系电话。',
  ])('is not what an office says itself: %s', (text) => {
    expect(drop(text)).toBe(foldText(text));
  });

  it('is dropped from the midst of a text, numbering as well', () => {
    const text =
      '认真落实《政府信息公开条例》。\n(一) 主动公开：发布信息9条。一是抓学习；二是抓检查。如对本报告有疑问，请与我办联系。';
    expect(drop(text)).toBe('认真落实。\n发布信息9条。抓学习;抓检查。');
  });

  it('is not a whole text because it has no full stop', () => {
    const text = '根据要求编制报告' + '甲乙丙丁'.repeat(100);
    expect(drop(text)).toBe(text);
  });

  it('never adds anything', () => {
    const part = fc.constantFrom(
      '本报告',
      '根据',
      '编制',
      '。',
      '\n',
      '《',
      '》',
      '一是',
      '（一）',
      '主动公开',
      '情况',
      '甲',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = foldText(parts.join(''));
        const dropped = dropBoilerplate(text);
        let at = 0;
        for (const character of dropped) at = text.indexOf(character, at) + 1 || Infinity;
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
