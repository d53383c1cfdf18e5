import { decodeText } from '../ingest/readers/decode.ts';

/** The lines of a text file as their numbers count them; none when it cannot be decoded. */
export function splitSourceLines(bytes: Uint8Array): string[] {
  const text = decodeText(bytes)?.text;
  if (text === undefined) return [];
  // The end of the last line is no line of its own.
  return text.replace(/(?:\r\n|\n|\r)$/u, '').split(/\r\n|\n|\r/u);
}
