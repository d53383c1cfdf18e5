import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBytes, writeBytes } from '../../src/publish/byte-stream.ts';
import { readLoadedPayload, writeLoadedScript } from '../../src/publish/loaded-script.ts';

function run(script: string): [name: string, payload: string][] {
  const taken: [string, string][] = [];
  new Function('gongkaiTake', script)((name: string, payload: string) => taken.push([name, payload]));
  return taken;
}

it('a loaded file hands over its name and its bytes, whatever they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ maxLength: 70_000 }), (name, bytes) => {
      const [[takenName, payload]] = run(writeLoadedScript(name, bytes)) as [[string, string]];
      expect(takenName).toBe(name);
      expect(readLoadedPayload(payload)).toEqual(bytes);
    }),
    { numRuns: 30 },
  );
});

it('a damaged payload throws', () => {
  expect(() => readLoadedPayload('%')).toThrow();
  expect(() => readLoadedPayload('AAAA')).toThrow();
});

it('numbers and texts come back in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }), fc.uint8Array())), (values) => {
      const writer = writeBytes();
      for (const value of values) {
        if (typeof value === 'number') writer.number(value);
        else if (typeof value === 'string') writer.text(value);
        else writer.bytes(value);
      }
      const reader = readBytes(writer.finish());
      for (const value of values) {
        const read =
          typeof value === 'number' ? reader.number() : typeof value === 'string' ? reader.text() : reader.bytes();
        expect(read).toEqual(value);
      }
      expect(reader.isAtEnd()).toBe(true);
    }),
  );
});

it('numbers that are no whole ones from 0 on are not written, and bytes that end early are not read', () => {
  for (const value of [-1, 1.5, Number.NaN, 2 ** 60]) expect(() => writeBytes().number(value)).toThrow(RangeError);
  for (const bytes of [[], [128], [3, 65]]) {
    expect(() => readBytes(Uint8Array.from(bytes)).text()).toThrow(RangeError);
  }
});
