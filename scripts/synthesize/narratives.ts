import { findDivision } from '../../src/places/divisions.ts';
import { drawAgency } from './agencies.ts';
import { makeHouse, makeWriter, writeDraft, type Clause, type Draft, type House } from './narratives/draft.ts';
import { editDraft, measureKept, type Kept } from './narratives/edit.ts';
import type { Topic } from './narratives/phrases.ts';
import { makeRandom, type Random } from './random.ts';

/** The text of one section of a made-up report. */
export interface Narrative {
  readonly id: string;
  /** The code of the prefecture: its offices write alike. */
  readonly group: string;
  /** The agency and its places. */
  readonly names: readonly string[];
  readonly text: string;
}

/** Two narratives, one of which was made from the other. */
export interface Relation extends Kept {
  readonly source: string;
  readonly copy: string;
}

export interface NarrativeOptions {
  readonly seed: number;
  /** How many narratives, copies included. */
  readonly count: number;
  /** How many of them keep 80 to 100 % of another one. */
  readonly copies: number;
  /** How many keep 35 to 65 % of another one: related, not near-identical. */
  readonly halves: number;
}

export interface Narratives {
  readonly narratives: readonly Narrative[];
  readonly copies: readonly Relation[];
  readonly halves: readonly Relation[];
}

interface Office {
  readonly name: string;
  readonly place: string;
  readonly names: readonly string[];
  readonly slug: string;
  readonly group: string;
}

function drawOffice(random: Random, within: string | null = null): Office {
  const { name, slug } = drawAgency(random, within);
  const code = slug.split('-')[0] ?? '';
  const path = findDivision(code)?.path ?? [];
  return { name, place: path.at(-1) ?? '', names: [name, ...path], slug, group: code.slice(0, 4) };
}

const headings: Readonly<Record<Topic, string>> = {
  opening: '',
  disclosure: '主动公开',
  requests: '依申请公开',
  management: '政府信息管理',
  platforms: '政府信息公开平台建设',
  supervision: '监督保障',
  problems: '存在的主要问题',
  improvements: '改进情况',
};

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const headingStyles: readonly ((number: number, heading: string) => string)[] = [
  (number, heading) => `（${numerals[number]}）${heading}情况。`,
  (number, heading) => `(${numerals[number]}) ${heading}：`,
  (number, heading) => `${number}.${heading}方面\n`,
  (_, heading) => `${heading}工作。`,
];

/** Writes a draft down for an office, with numbers of its own, headings, and often what the notice asks for. */
function render(draft: Draft, { name, place }: Office, random: Random): string {
  const style = random.pick(headingStyles);
  const listed = random.chance(0.4);
  const write = ({ text }: Clause): string =>
    text
      .replace('$name', () => (random.chance(0.3) ? '我单位' : name))
      .replace('$place', place)
      .replace('$year', '2024')
      .replace('$next', '2025')
      .replace(/\$n(?!\w)/gu, () => String(random.between(1, 4000)));
  const first = draft[0]?.topic === 'opening' ? 0 : 1;
  const parts = draft.map(({ topic, sentences }, index) => {
    const lines = sentences
      .filter((sentence) => sentence.length > 0)
      .map((sentence, at) => {
        const mark = listed && topic !== 'opening' && sentences.length > 1 ? `${numerals[at + 1] ?? '另'}是` : '';
        return `${mark}${sentence.map(write).join('，')}。`;
      });
    const heading = headings[topic];
    return `${heading === '' ? '' : style(first + index, heading)}${lines.join('')}\n`;
  });
  const preamble = random.chance(0.4)
    ? `本报告根据《中华人民共和国政府信息公开条例》的规定编制。报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。如对本报告有疑问，请与${name}联系（电话：0000-${random.between(1000000, 8999999)}）。\n`
    : '';
  return preamble + parts.join('');
}

/** Hanzi of a section: short ones are the most. */
function drawLength(random: Random, section: 1 | 5): number {
  return 300 + Math.floor((section === 1 ? 1150 : 600) * random() ** 1.5);
}

/**
 * Narratives composed of stock phrases and sentences of their own; those of one prefecture share 20 to 50 % of their
 * characters without being copies. The first ones are sources, the last ones what was made from them. Section one where
 * the number is even, section five where it is odd. Needs at least twice as many narratives as are made from others.
 */
export function makeNarratives({ seed, count, copies, halves }: NarrativeOptions): Narratives {
  const related = copies + halves;
  if (2 * related > count) throw new RangeError(`${count} narratives are too few for ${related} made from others`);
  const random = makeRandom(seed);
  const houses = new Map<string, House>();
  const houseOf = (group: string): House => {
    const house = houses.get(group) ?? makeHouse(makeRandom(seed).fork(`house ${group}`));
    houses.set(group, house);
    return house;
  };
  const sources: Draft[] = [];
  const narratives: Narrative[] = [];
  const relations: Relation[] = [];
  const add = (draft: Draft, office: Office, own: Random): Narrative => {
    const id = `${office.slug}-${narratives.length}/2024`;
    const narrative = { id, group: office.group, names: office.names, text: render(draft, office, own) };
    narratives.push(narrative);
    return narrative;
  };
  for (let index = 0; index < count - related; index += 1) {
    const own = random.fork(index);
    const office = drawOffice(own);
    const section = index % 2 === 0 ? 1 : 5;
    const draft = writeDraft(makeWriter(String(index), own, houseOf(office.group)), section, drawLength(own, section));
    if (index < related) sources.push(draft);
    add(draft, office, own);
  }
  for (const [index, source] of sources.entries()) {
    const own = random.fork(`copy ${index}`);
    const original = narratives[index];
    if (!original) break;
    const office = drawOffice(own, own.chance(0.5) ? `${original.group}00` : null);
    const writer = makeWriter(`copy ${index}`, own, houseOf(office.group));
    const draft =
      index < copies
        ? editDraft(source, writer, 60, { ofShorter: 0.8 + 0.2 * own(), ofLonger: 0.7 })
        : editDraft(source, writer, 150, { ofShorter: 0.35 + 0.3 * own(), ofLonger: 0.3 });
    const copy = add(draft, office, own);
    relations.push({ source: original.id, copy: copy.id, ...measureKept(source, draft) });
  }
  return { narratives, copies: relations.slice(0, copies), halves: relations.slice(copies) };
}
