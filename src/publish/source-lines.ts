import { decodeText } from '../ingest/readers/decode.ts';
import { splitLines } from '../ingest/readers/raw-line.ts';

/** The lines of a text file as their numbers count them; none when it cannot be decoded. */
export function splitSourceLines(bytes: Uint8Array): string[] {
  const text = decodeText(bytes)?.text;
  if (text === undefined) return [];
  const lines = splitLines(text).map((line) => line.text);
  // The end of the last line is no line of its own.
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
