import { describe, expect, it } from 'vitest';
import { readOutline, type Outline } from '../../src/ingest/outline/read-outline.ts';
import { readText } from '../../src/ingest/readers/text.ts';

const title = '汾西县合成数据局2024年政府信息公开工作年度报告';
const prose = '本段文字为合成，并不描述任何机关的工作。';

function read(lines: readonly string[]): Outline {
  return readOutline(readText([title, ...lines].join('\n')));
}

/** Each section as its number, the place of its heading and the text below it. */
function sectionsOf({ sections }: Outline): [number, string, string[]][] {
  return sections.map(({ number, at, blocks }) => [
    number,
    'line' in at ? `${at.line}:${at.column}` : '',
    blocks.flatMap((block) => (block.kind === 'line' ? [block.line.text] : [])),
  ]);
}

describe('headings inside of a line', () => {
  it('are found with what stands below them on the same line', () => {
    const outline = read([`一、总体情况${prose}二、主动公开政府信息情况${prose}`]);
    expect(sectionsOf(outline)).toEqual([
      [1, '2:1', [prose]],
      [2, '2:27', [prose]],
    ]);
  });

  it('are found in a report that is nothing but one line', () => {
    const outline = read([
      `一、总体情况${prose}二、主动公开政府信息情况${prose}四、政府信息公开行政复议、行政诉讼情况${prose}五、存在的主要问题及改进情况${prose}六、其他需要报告的事项${prose}`,
    ]);
    expect(sectionsOf(outline).map(([number, , texts]) => [number, texts])).toEqual(
      [1, 2, 4, 5, 6].map((number) => [number, [prose]]),
    );
  });

  it('may be misspelt where they have their number', () => {
    const outline = read([`一、总体情况${prose}三、收到和处理政府信息公开申情况${prose}`]);
    expect(outline.sections.map(({ number, heading }) => [number, heading])).toEqual([
      [1, '总体情况'],
      [3, '收到和处理政府信息公开申情况'],
    ]);
  });

  it('are not those of a list of contents on one line', () => {
    const contents =
      '目录 一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况';
    const outline = read([contents, '一、总体情况', prose, '二、主动公开政府信息情况', prose]);
    expect(sectionsOf(outline)).toEqual([
      [1, '3:1', [prose]],
      [2, '5:1', [prose]],
    ]);
  });

  it('are not words of a sentence that have no number before them', () => {
    const sentence = `本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等部分。${prose}`;
    const outline = read(['一、总体情况', sentence, '二、主动公开政府信息情况']);
    expect(sectionsOf(outline)).toEqual([
      [1, '2:1', [sentence]],
      [2, '4:1', []],
    ]);
  });

  it('are not other points that an agency numbers', () => {
    const line = `一、加强组织领导，压实工作责任，${prose}二、完善制度建设，规范工作流程，${prose}`;
    const outline = read(['一、总体情况', line]);
    expect(sectionsOf(outline)).toEqual([[1, '2:1', [line]]]);
  });
});
