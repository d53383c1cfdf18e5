import type { Random } from '../random.ts';
import { details, slots } from './details.ts';
import { phrases, type Topic } from './phrases.ts';

/** A piece of a sentence between commas, before names and numbers are filled in. */
export interface Clause {
  /** Of whose making it is: the same in two drafts only where one was copied from the other. */
  readonly origin: string;
  readonly text: string;
  /** Characters that are no longer as in the original. */
  readonly changed: number;
}

export type Sentence = readonly Clause[];

export interface Part {
  readonly topic: Topic;
  readonly sentences: readonly Sentence[];
}

/** A narrative before it is written down. */
export type Draft = readonly Part[];

/** How offices of one neighbourhood write: the phrases that they prefer, and in which wording. */
export interface House {
  readonly preferred: Readonly<Record<Topic, readonly number[]>>;
  readonly random: Random;
}

/** What share of a neighbourhood's stock phrases comes from the preferred ones, and in the wording usual there. */
const loyalty = 0.9;
/** One in so many phrases is preferred by a neighbourhood. */
const choosiness = 3;

export function makeHouse(random: Random): House {
  const entries = Object.entries(phrases).map(([topic, all]) => {
    const order = all.map((_, index) => ({ index, weight: random.fork(`${topic} ${index}`)() }));
    order.sort((a, b) => a.weight - b.weight);
    return [topic, order.slice(0, Math.ceil(all.length / choosiness)).map(({ index }) => index)];
  });
  return { preferred: Object.fromEntries(entries) as House['preferred'], random };
}

/** One of the wordings of each choice: that of the neighbourhood, or any, the first ones more often. */
function word(random: Random, house: House, topic: Topic, index: number): string {
  let choice = 0;
  return (phrases[topic][index] ?? '').replace(/\{([^}]*)\}/gu, (_, all: string) => {
    choice += 1;
    const draw = random.chance(loyalty) ? house.random.fork(`${topic} ${index} ${choice}`) : random;
    const wordings = all.split('|');
    return wordings[Math.floor(draw() ** 1.5 * wordings.length)] ?? '';
  });
}

export interface Writer {
  /** What its clauses are called after. */
  readonly name: string;
  readonly random: Random;
  readonly house: House;
  /** Chance that a sentence is a stock phrase. */
  readonly routine: number;
  /** What it has used: no stock phrase comes twice. */
  readonly used: Set<string>;
  written: number;
}

export function makeWriter(name: string, random: Random, house: House): Writer {
  return { name, random, house, routine: 0.45 + 0.25 * random(), used: new Set(), written: 0 };
}

function cutClauses(writer: Writer, text: string): Sentence {
  return text
    .replace(/。$/u, '')
    .split('，')
    .map((clause) => {
      writer.written += 1;
      return { origin: `${writer.name} ${writer.written}`, text: clause, changed: 0 };
    });
}

function drawPhrase({ random, house, used }: Writer, topic: Topic): string | null {
  const all = random.chance(loyalty) ? house.preferred[topic] : phrases[topic].keys();
  const free = [...all].filter((index) => !used.has(`${topic} ${index}`));
  if (free.length === 0) return null;
  const index = random.pick(free);
  used.add(`${topic} ${index}`);
  return word(random, house, topic, index);
}

/** A sentence of its own: another kind each time, as far as there are others. */
function makeDetail({ random, used }: Writer, topic: Topic): string {
  const free = details[topic].filter((each) => !used.has(each));
  const pattern = random.pick(free.length > 0 ? free : details[topic]);
  used.add(pattern);
  return pattern.replace(/<(\w+)>/gu, (_, slot: string) => random.pick(slots[slot] ?? []));
}

/** A new sentence on a topic: a stock phrase, while there are any, or one of its own. */
export function writeSentence(writer: Writer, topic: Topic): Sentence {
  const phrase = writer.random.chance(writer.routine) ? drawPhrase(writer, topic) : null;
  return cutClauses(writer, phrase ?? makeDetail(writer, topic));
}

/** Characters that a clause takes, roughly: names are longer than what stands for them. */
export function sizeOf({ text }: Clause): number {
  return text
    .replace('$name', '某某县某某局')
    .replace(/\$(?:year|next|place)/gu, '某某县')
    .replace(/\$n/gu, '二').length;
}

export function measureDraft(draft: Draft): number {
  return draft
    .flatMap(({ sentences }) => sentences.flat())
    .map(sizeOf)
    .reduce((sum, size) => sum + size, 0);
}

const sectionTopics: Readonly<Record<1 | 5, readonly Topic[]>> = {
  1: ['opening', 'disclosure', 'requests', 'management', 'platforms', 'supervision'],
  5: ['problems', 'improvements'],
};

/** A draft of one section of at least `length` characters. */
export function writeDraft(writer: Writer, section: 1 | 5, length: number): Draft {
  const parts = sectionTopics[section].map((topic) => ({ topic, sentences: [writeSentence(writer, topic)] }));
  let written = measureDraft(parts);
  while (written < length) {
    const part = writer.random.pick(parts);
    const sentence = writeSentence(writer, part.topic);
    part.sentences.push(sentence);
    written += sentence.map(sizeOf).reduce((sum, size) => sum + size, 0);
  }
  return parts;
}
