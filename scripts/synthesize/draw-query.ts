import { readSyllables } from '../../src/places/pinyin.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { listBodyForms, listFormerCalls, listRegionForms, splitName, type NameParts } from './agency-calls.ts';
import { listReadings } from './character-readings.ts';
import { measureDistance } from './edit-distance.ts';
import type { Random } from './random.ts';
import type { QueryKind } from './right-agencies.ts';

/** What a query may be made from. */
export interface Draw extends NameParts {
  readonly agency: SearchAgency;
  readonly random: Random;
  /** Characters that the list's names have. */
  readonly characters: readonly string[];
}

const most = { characters: 16, letters: 24 };

/** What people type by mistake, among other characters. */
const commonCharacters = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处',
];

export function readDraw({ agency, random, characters }: Omit<Draw, keyof NameParts>): Draw {
  return { agency, random, characters, ...splitName(agency) };
}

/** The place's own region: a short name in a share of draws, else the official one. */
function drawRegion({ site, random }: Draw, at: number, shortShare: number): string {
  const [official = '', ...shorts] = listRegionForms(site, at);
  return shorts.length > 0 && random.chance(shortShare) ? random.pick(shorts) : official;
}

/** The place in front of a body, now and then with the region above in front. */
function drawPlace(draw: Draw, shortShare: number): string {
  const lowest = draw.site.path.length - 1;
  const own = drawRegion(draw, lowest, shortShare);
  return lowest > 0 && draw.random.chance(0.15) ? drawRegion(draw, lowest - 1, shortShare) + own : own;
}

function drawBody({ body, random }: Draw, shortShare: number): string {
  const [whole = '', ...shorts] = listBodyForms(body);
  return shorts.length > 0 && random.chance(shortShare) ? random.pick(shorts) : whole;
}

function drawLocalName({ agency, site, body, random }: Draw): string {
  return random.chance(0.6) ? agency.name : (site.path.at(-1) ?? '') + body;
}

function drawPrefix(draw: Draw): string {
  const name = drawLocalName(draw);
  const { length } = draw.body;
  return name.slice(0, name.length - length + draw.random.between(1, Math.max(1, Math.min(4, length - 1))));
}

/** Mostly from the own region on where others stand before it, so that it tells which place is meant. */
function drawMiddle({ agency: { name }, site, before, body, random }: Draw): string | null {
  if (name.length < 5) return null;
  const own = before.length - (site.path.at(-1) ?? '').length;
  const wanted =
    own > 0 ? random.pick([own, own, own, own + 1, before.length]) : random.pick([1, 1, 1, 2, before.length]);
  const start = Math.max(1, Math.min(wanted, name.length - 4));
  const least = Math.max(4, Math.min(name.length, before.length + 2) - start);
  return name.slice(start, start + random.between(least, Math.max(least, before.length + body.length - start)));
}

/** A call with the place, the body or both cut short. */
function drawShortCall(draw: Draw): string | null {
  const call = drawPlace(draw, 0.6) + drawBody(draw, 0.9);
  const { agency, site, body } = draw;
  return call === agency.name || call.endsWith((site.path.at(-1) ?? '') + body) ? null : call;
}

/** One syllable a character; null where that cannot be told. */
function spellSyllables(text: string): readonly string[] | null {
  const syllables = readSyllables(text);
  return syllables.length === text.length && syllables.every((each) => /^[a-z]+$/u.test(each)) ? syllables : null;
}

function cutSyllables(syllables: readonly string[], count: number, random: Random): string {
  const last = syllables[count - 1] ?? '';
  const partial = last.length > 1 && random.chance(0.3) ? last.slice(0, random.between(1, last.length - 1)) : last;
  return syllables.slice(0, count - 1).join('') + partial;
}

function drawPinyin(draw: Draw): string | null {
  const { random } = draw;
  const place = spellSyllables(drawPlace(draw, 0.3));
  const body = spellSyllables(drawBody(draw, 0.4));
  if (!place || !body) return null;
  const syllables = [...place, ...body];
  const counts = syllables.flatMap((_, at) =>
    at >= place.length && syllables.slice(0, at + 1).join('').length <= most.letters ? [at + 1] : [],
  );
  if (counts.length === 0) return null;
  return cutSyllables(syllables, random.chance(0.5) ? (counts.at(-1) ?? 0) : random.pick(counts), random);
}

function takeInitials(syllables: readonly string[]): string {
  return syllables.map((each) => each.charAt(0)).join('');
}

function drawInitials(draw: Draw): string | null {
  const place = spellSyllables(drawPlace(draw, 0.4));
  const body = spellSyllables(drawBody(draw, 0.2));
  return place && body && place.length + body.length <= most.characters ? takeInitials([...place, ...body]) : null;
}

function drawMixture(draw: Draw): string | null {
  const { random } = draw;
  const [place, body] = [drawPlace(draw, 0.5), drawBody(draw, 0.4)];
  const lettersLast = random.chance(0.8);
  const syllables = spellSyllables(lettersLast ? body : place);
  if (!syllables) return null;
  const letters = random.chance(0.6) ? takeInitials(syllables) : syllables.join('');
  return lettersLast ? place + letters : letters + body;
}

function drawParts(draw: Draw): string {
  const { site, body, random } = draw;
  const lowest = site.path.length - 1;
  const above = random.between(0, Math.max(0, lowest - 1));
  const levels = random.pick([[lowest], [lowest], [lowest], [above, lowest], [above, lowest], [above]]);
  const regions = [...new Set(levels)].map((at) => drawRegion(draw, at, 0.5));
  const part =
    random.chance(0.2) && body.length > 2 ? body.slice(0, Math.min(4, body.length - 1)) : drawBody(draw, 0.25);
  return [...regions, part].join(' ');
}

function drawConcatenated(draw: Draw): string | null {
  const { agency, site, random } = draw;
  const lowest = site.path.length - 1;
  if (lowest === 0) return null;
  const above = drawRegion(draw, random.between(0, lowest - 1), 0.7);
  const query = above + (random.chance(0.75) ? drawRegion(draw, lowest, 0.5) : '') + drawBody(draw, 0.3);
  return agency.name.includes(query) ? null : query;
}

function replaceAt(text: string, at: number, character: string): string {
  return text.slice(0, at) + character + text.slice(at + 1);
}

/** Half the places of a mistake are in the region's name, which is the harder one. */
function drawPosition(text: string, random: Random): number {
  return random.between(0, random.chance(0.5) ? Math.min(2, text.length - 1) : text.length - 1);
}

function drawReplaced(draw: Draw): string | null {
  const { random, characters } = draw;
  const call = random.chance(0.5) ? draw.agency.name : drawPlace(draw, 0.5) + drawBody(draw, 0.7);
  const at = drawPosition(call, random);
  const right = call.charAt(at);
  const reading = spellSyllables(call)?.[at];
  const homophones = characters.filter((each) => each !== right && listReadings(each)[0] === reading);
  if (random.chance(0.5)) return homophones.length > 0 ? replaceAt(call, at, random.pick(homophones)) : null;
  return replaceAt(call, at, random.pick(commonCharacters));
}

function swapAt(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function drawSwapped(draw: Draw): string {
  const { random } = draw;
  const call = random.chance(0.5) ? draw.agency.name : drawPlace(draw, 0.5) + drawBody(draw, 0.5);
  return swapAt(call, Math.min(drawPosition(call, random), call.length - 2));
}

function damage(text: string, { random, characters }: Draw): string {
  const at = random.between(0, text.length - 1);
  const any = () => random.pick(random.chance(0.5) ? characters : commonCharacters);
  const errors = [
    () => replaceAt(text, at, any()),
    () => swapAt(text, Math.min(at, text.length - 2)),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + any() + text.slice(at),
  ];
  return random.pick(errors)();
}

function drawTwoErrors(draw: Draw): string | null {
  const { name } = draw.agency;
  if (name.length < 8) return null;
  const query = damage(damage(name, draw), draw);
  return measureDistance(name, query, 2) === 2 ? query : null;
}

function drawFormer({ agency, random }: Draw): string | null {
  if (agency.others.length === 0) return null;
  const former = random.pick(agency.others);
  const shorter = listFormerCalls(agency, former).filter((call) => call.length < former.length);
  return shorter.length > 0 && random.chance(0.5) ? random.pick(shorter) : former;
}

/** Makes a query of each kind from an agency; null where this draw gives none. */
const drawers: Readonly<Record<QueryKind, (draw: Draw) => string | null>> = {
  exact: ({ agency }) => agency.name,
  prefix: drawPrefix,
  middle: drawMiddle,
  abbreviation: drawShortCall,
  pinyin: drawPinyin,
  initials: drawInitials,
  mixture: drawMixture,
  'region-department': drawParts,
  concatenated: drawConcatenated,
  'wrong-character': drawReplaced,
  swapped: drawSwapped,
  'two-errors': drawTwoErrors,
  former: drawFormer,
};

/** A query of a kind as a person may type it: 2 to 16 characters, or up to 24 where there are letters. */
export function drawQuery(kind: QueryKind, draw: Draw): string | null {
  const query = drawers[kind](draw);
  if (query === null || query.length < 2) return null;
  return query.length <= (/[a-z]/u.test(query) ? most.letters : most.characters) ? query : null;
}
