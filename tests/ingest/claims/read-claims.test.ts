import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRecord } from '../../../scripts/ingest/read-record.ts';
import { readClaims } from '../../../src/ingest/claims/read-claims.ts';
import { readRegistry } from '../../../src/places/registry.ts';
import { fiveFiles, fiveSilences, fiveVerdicts } from './five-files.ts';
import { adversary } from './adversary.ts';
import { missed } from './missed.ts';
import { readSentence } from './read-sentence.ts';
import { second } from './second.ts';
import { sentences } from './sentences.ts';

const registry = readRegistry(readFileSync('src/content/agencies.yaml', 'utf8'));
if (typeof registry === 'string') throw new Error(registry);
const known = registry;

describe('claims in the published reports', () => {
  for (const file of Object.keys(fiveFiles)) {
    it(`are found in ${file} as a reader finds them, each at its place, with its verdict`, async () => {
      const path = `2024/${file}`;
      const record = await makeRecord(path, path, readFileSync(`src/content/reports/${path}`), known);
      const expected = fiveFiles[file] ?? [];
      expect(record.claims.map(({ key, value, at }) => ({ key, value, at }))).toEqual(
        expected.map(({ key, value, line, column }) => ({ key, value, at: { line, column } })),
      );
      expect(record.claims.map(({ verdict }) => verdict)).toEqual(fiveVerdicts[file]);
      for (const [index, { quote }] of expected.entries()) expect(record.claims[index]?.quote).toContain(quote);
      expect(record.silences.map(({ block, said, count }) => ({ block, said, count }))).toEqual(
        (fiveSilences[file] ?? []).map(({ block, said, outcomes }) => ({ block, said, count: outcomes.total })),
      );
    });
  }
});

describe('claims in sentences', () => {
  const cases = [...sentences, ...adversary, ...second].map(({ text, claims }) => ({
    text,
    claims: claims.map(({ key, value }) => `${key} ${value}`),
  }));

  it.each(cases)('are those of a careful reader: $text', ({ text, claims }) => {
    const found = readSentence(text);
    if (missed.has(text)) {
      for (const claim of found) expect(claims).toContain(claim);
      expect(found.length, 'no longer missed: take it off the list').toBeLessThan(claims.length);
    } else expect(found.sort()).toEqual([...claims].sort());
  });

  it('are mostly found: five in six, of sentences that were chosen to be hard', () => {
    const all = cases.flatMap(({ claims }) => claims).length;
    const lost = cases
      .filter(({ text }) => missed.has(text))
      .reduce((sum, { text, claims }) => sum + claims.length - readSentence(text).length, 0);
    expect(lost / all).toBeLessThan(1 / 6);
  });
});

describe('the places of claims', () => {
  it('are those of the number, whatever stands before it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[甲乙丙丁 \u{20000}]{0,12}$/u),
        fc.integer({ min: 0, max: 99_999 }),
        (words, count) => {
          const text = `${words}。2024年收到政府信息公开申请${count}件。`;
          const [claim] = readClaims([{ number: 1, paragraphs: [{ text, at: { line: 7, column: 3 } }] }], 2024);
          const before = text.slice(0, text.lastIndexOf(`${count}件`));
          expect(claim).toMatchObject({ value: count, at: { line: 7, column: 3 + [...before].length } });
          const [span] = claim?.spans ?? [];
          expect(text.slice(span?.start, span?.end)).toBe(`${count}件`);
        },
      ),
    );
  });

  it('span two lines when the number was broken by the width of the page', () => {
    const first = { text: '2024年本机关按照规定共收到公民提交的政府信息公开申请1', at: { line: 4, column: 1 } };
    const second = { text: '2件，均已答复。', at: { line: 5, column: 1 } };
    const [claim] = readClaims([{ number: 1, paragraphs: [first, second] }], 2024);
    expect(claim).toMatchObject({ value: 12, at: { line: 4, column: first.text.length } });
    expect(claim?.spans.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  it('never throw and never leave the paragraph, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const paragraphs = texts.map((text, index) => ({
          text: `${text}收到申请3件`,
          at: { line: index + 1, column: 1 },
        }));
        for (const { spans } of readClaims([{ number: 1, paragraphs }], 2024)) {
          for (const { paragraph, start, end } of spans) {
            expect(paragraphs[paragraph]?.text.slice(start, end).length).toBe(end - start);
          }
        }
      }),
    );
  });
});
