import type { Random } from '../../scripts/synthesize/random.ts';
import { parseQuery } from '../../src/publish/text-search/find-phrase.ts';
import { foldText } from '../../src/publish/text-search/fold-text.ts';
import { visitUnits } from '../../src/publish/text-search/list-units.ts';

/** Queries of one kind. */
export interface QueryGroup {
  readonly kind: string;
  readonly queries: readonly string[];
}

/** A report as it is searched. */
export interface SearchedText {
  readonly name: string;
  readonly pieces: readonly string[];
}

const usual = [
  '依申请公开',
  '政务公开',
  '适老化改造',
  '适老化',
  '三审三校',
  '政府信息公开',
  '政府信息公开工作年度报告',
  '中华人民共和国政府信息公开条例',
  '主动公开',
  '行政复议',
  '行政诉讼',
  '政务新媒体',
  '公众号',
  '规范性文件',
  '财政预决算',
  '监督保障',
  '年度报告',
  '政策解读',
  '不断提高公开质量',
  '存在的主要问题',
  '信息公开专区',
  '公开',
  '工作',
  '2024',
  '2024年1月1日起至2024年12月31日止',
  '2025年',
  '收到14件',
  '申请14件',
  '14件',
  '14',
];

/** Tries as often as it takes to find so many different ones that will do. */
function drawDistinct(count: number, draw: () => string | null): string[] {
  const drawn = new Set<string>();
  for (let tries = 0; drawn.size < count && tries < 1000 * count; tries += 1) {
    const query = draw();
    if (query !== null && parseQuery(query).some(({ tooShort }) => !tooShort)) drawn.add(query);
  }
  return [...drawn];
}

/** Units that follow each other in a piece, with what stands between them. */
function drawPart(texts: readonly SearchedText[], random: Random, least: number, most: number): string | null {
  const piece = random.pick(random.pick(texts).pieces);
  const { text, starts, ends } = foldText(piece);
  const bounds: [number, number][] = [];
  visitUnits(text, (start, end) => bounds.push([starts[start] ?? 0, ends[end - 1] ?? 0]));
  const length = random.between(least, most);
  if (bounds.length < length) return null;
  const from = random.between(0, bounds.length - length);
  const part = piece.slice(bounds[from]?.[0], bounds[from + length - 1]?.[1]);
  return `“${part.replace(/["“”]/gu, '')}”`;
}

function drawNumber(texts: readonly SearchedText[], random: Random): string | null {
  const found = [...random.pick(random.pick(texts).pieces).matchAll(/\p{Script=Han}{1,4}\d+\p{Script=Han}/gu)];
  return found.length === 0 ? null : random.pick(found)[0];
}

/** Goes from character to character as some text does after the last `memory` ones, so that all shorter parts occur. */
function createWalk(texts: readonly SearchedText[], random: Random, memory: number): () => string | null {
  const followers = new Map<string, Set<string>>();
  for (let count = 0; count < 600; count += 1) {
    for (const stretch of random
      .pick(texts)
      .pieces.join('，')
      .match(/\p{Script=Han}+/gu) ?? []) {
      for (let at = memory; at < stretch.length; at += 1) {
        const before = stretch.slice(at - memory, at);
        const known = followers.get(before) ?? new Set();
        followers.set(before, known.add(stretch.charAt(at)));
      }
    }
  }
  const starts = [...followers.keys()];
  return () => {
    let walked = random.pick(starts);
    const length = random.between(memory + 2, 9);
    while (walked.length < length) {
      const next = followers.get(walked.slice(-memory));
      if (!next) return null;
      walked += random.pick([...next]);
    }
    return walked;
  };
}

/**
 * What readers may ask for: parts of the texts, usual words, numbers, agencies, several words at a time; and what no text has
 * though all its parts of two or of three characters occur, as `occurs` tells.
 */
export function chooseQueries(
  texts: readonly SearchedText[],
  random: Random,
  occurs: (query: string) => boolean,
): QueryGroup[] {
  const drawAbsent = (memory: number): (() => string | null) => {
    const walk = createWalk(texts, random, memory);
    return () => {
      const walked = walk();
      return walked === null || occurs(walked) ? null : walked;
    };
  };
  const part = (least: number, most: number) => () => drawPart(texts, random, least, most);
  return [
    { kind: 'usual', queries: usual },
    { kind: 'parts of texts', queries: drawDistinct(150, part(2, 12)) },
    { kind: 'long parts', queries: drawDistinct(20, part(13, 40)) },
    { kind: 'numbers', queries: drawDistinct(30, () => drawNumber(texts, random)) },
    { kind: 'agencies', queries: drawDistinct(30, () => random.pick(texts).name) },
    { kind: 'two phrases', queries: drawDistinct(30, () => `${part(2, 5)() ?? ''} ${part(2, 5)() ?? ''}`) },
    { kind: 'absent, pairs occur', queries: drawDistinct(60, drawAbsent(1)) },
    { kind: 'absent, threes occur', queries: drawDistinct(40, drawAbsent(2)) },
  ];
}
