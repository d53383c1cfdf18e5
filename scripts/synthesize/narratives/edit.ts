import type { Random } from '../random.ts';
import { measureDraft, sizeOf, writeSentence, type Clause, type Draft, type Sentence, type Writer } from './draft.ts';

/** Words that one may write for each other. */
const synonyms: readonly (readonly [string, string])[] = [
  ['加强', '强化'],
  ['完善', '健全'],
  ['进一步', '更好地'],
  ['及时', '第一时间'],
  ['群众', '百姓'],
  ['确保', '保证'],
  ['开展', '组织'],
  ['提高', '提升'],
];

type Spot = readonly [part: number, sentence: number];

function drawSpot(random: Random, draft: Draft): Spot {
  const spots = draft.flatMap(({ sentences }, part) => sentences.map((_, sentence): Spot => [part, sentence]));
  return random.pick(spots);
}

/** The draft with one sentence replaced by none, one or several. */
function splice(draft: Draft, [part, sentence]: Spot, change: (old: Sentence) => readonly Sentence[]): Draft {
  return draft.map((each, index) =>
    index === part
      ? { ...each, sentences: each.sentences.flatMap((old, at) => (at === sentence ? change(old) : [old])) }
      : each,
  );
}

function swapWords(clause: Clause): Clause {
  const found = synonyms.find(([from]) => clause.text.includes(from));
  if (!found) return clause;
  return { ...clause, text: clause.text.replace(...found), changed: clause.changed + found[1].length };
}

type Edit = (draft: Draft, spot: Spot, writer: Writer) => Draft;

/** A sentence goes to another place in its part. */
function moveSentence(draft: Draft, [part, sentence]: Spot, { random }: Writer): Draft {
  return draft.map((each, index) => {
    if (index !== part) return each;
    const others = each.sentences.filter((_, at) => at !== sentence);
    const place = random.between(0, others.length);
    return {
      ...each,
      sentences: [...others.slice(0, place), ...each.sentences.slice(sentence, sentence + 1), ...others.slice(place)],
    };
  });
}

const edits: readonly Edit[] = [
  (draft, spot) => splice(draft, spot, () => []),
  (draft, spot, writer) =>
    splice(draft, spot, (old) => [old, writeSentence(writer, draft[spot[0]]?.topic ?? 'opening')]),
  (draft, spot, writer) => splice(draft, spot, () => [writeSentence(writer, draft[spot[0]]?.topic ?? 'opening')]),
  moveSentence,
  // A clause is dropped, inserted, or changes its place; one becomes another in words.
  (draft, spot, { random }) =>
    splice(draft, spot, (old) => (old.length > 1 ? [old.toSpliced(random.between(0, old.length - 1), 1)] : [old])),
  (draft, spot, writer) =>
    splice(draft, spot, (old) => {
      const [clause] = writeSentence(writer, draft[spot[0]]?.topic ?? 'opening');
      return [clause ? old.toSpliced(writer.random.between(0, old.length), 0, clause) : old];
    }),
  (draft, spot) => splice(draft, spot, (old) => [[...old.slice(1), ...old.slice(0, 1)]]),
  (draft, spot) => splice(draft, spot, (old) => [old.map(swapWords)]),
];

export interface Kept {
  /** Share of the characters of the shorter text that the other one has as well. */
  readonly ofShorter: number;
  readonly ofLonger: number;
}

/** Counts clauses that were copied, less the words changed in them, and others that happen to say the same, each once. */
export function measureKept(left: Draft, right: Draft): Kept {
  const [clauses, others] = [left, right].map((draft) => draft.flatMap(({ sentences }) => sentences.flat()));
  const free = new Map((clauses ?? []).map((clause) => [clause.origin, clause]));
  const take = (found: Clause | undefined): boolean => found !== undefined && free.delete(found.origin);
  const rest = (others ?? []).filter((clause) => !take(free.get(clause.origin)));
  const moved = rest.filter(({ text }) => !take([...free.values()].find((clause) => clause.text === text)));
  const fresh = new Set(moved);
  const kept = (others ?? [])
    .filter((clause) => !fresh.has(clause))
    .reduce((sum, clause) => sum + Math.max(0, sizeOf(clause) - clause.changed), 0);
  const sizes = [measureDraft(left), measureDraft(right)];
  return { ofShorter: kept / Math.min(...sizes), ofLonger: kept / Math.max(...sizes) };
}

/** Edits a draft at random, `rounds` times less those after which less than `least` would be kept. */
export function editDraft(source: Draft, writer: Writer, rounds: number, least: Kept): Draft {
  let draft = source;
  for (let round = 0; round < rounds; round += 1) {
    const next = writer.random.pick(edits)(draft, drawSpot(writer.random, draft), writer);
    const kept = measureKept(source, next);
    if (kept.ofShorter >= least.ofShorter && kept.ofLonger >= least.ofLonger) draft = next;
  }
  return draft;
}
