import { readClaims } from '../../../src/ingest/claims/read-claims.ts';

/** What is claimed in a text of some paragraphs in section one of a report for 2024: keys with their numbers. */
export function readSentence(text: string): string[] {
  const paragraphs = text.split('\n').map((line, index) => ({ text: line, at: { line: index + 1, column: 1 } }));
  return readClaims([{ number: 1, paragraphs }], 2024).map(({ key, value }) => `${key} ${value}`);
}
