import { deflateSync, inflateSync } from 'fflate';

/**
 * What a file for the browser calls when it has loaded. A classic script, because pages opened from disk may neither fetch data nor
 * import modules; `payload` is base64 of deflated bytes, which a host's own compression brings back to the deflated size.
 */
export type TakeLoadedFile = (name: string, payload: string) => void;

export function writeLoadedScript(name: string, bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 9 });
  return `gongkaiTake(${JSON.stringify(name)},"${toBase64(packed)}");\n`;
}

/** The bytes of a payload; throws where it is damaged. */
export function readLoadedPayload(payload: string): Uint8Array {
  const text = atob(payload);
  const packed = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) packed[index] = text.charCodeAt(index);
  return inflateSync(packed);
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000)
    pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 0x8000) as unknown as number[]));
  return btoa(pieces.join(''));
}
