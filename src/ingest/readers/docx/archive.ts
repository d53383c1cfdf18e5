import { Inflate } from 'fflate';
import type { FileFailure } from '../document.ts';
import { limits } from '../limits.ts';
import { crc32 } from './crc32.ts';

/** Where a part stands in the archive, as its directory says. */
interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export interface Archive {
  /** The last part of a name that fits, null without one. A part that is not what the directory says is damaged. */
  readonly unpack: (name: RegExp) => Uint8Array | FileFailure | null;
}

const signatures = { directoryEnd: 0x06054b50, directoryEntry: 0x02014b50, part: 0x04034b50 };
const lengths = { directoryEnd: 22, directoryEntry: 46, part: 30, longestComment: 0xffff };

/** Old Word files, and new ones with a password, are OLE containers. */
const ole = [0xd0, 0xcf, 0x11, 0xe0];

function judgeOle(bytes: Uint8Array): FileFailure {
  const names = new TextDecoder('utf-16le').decode(bytes);
  return names.includes('EncryptedPackage') ? 'file-encrypted' : 'format-unsupported';
}

function findDirectoryEnd(view: DataView): number | null {
  const last = view.byteLength - lengths.directoryEnd;
  const first = Math.max(0, last - lengths.longestComment);
  for (let at = last; at >= first; at -= 1) if (view.getUint32(at, true) === signatures.directoryEnd) return at;
  return null;
}

/** The directory of the archive; null when it is broken, or of the kind that only archives over 4 GB need. */
function readDirectory(view: DataView): Entry[] | null {
  const end = findDirectoryEnd(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + lengths.directoryEntry > end || view.getUint32(at, true) !== signatures.directoryEntry) return null;
    const from = at + lengths.directoryEntry;
    const to = from + view.getUint16(at + 28, true);
    if (to > end) return null;
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, to - from)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = to + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How much is unpacked between two looks at the size: a byte becomes at most a thousand. */
const chunkBytes = 8 * 1024;

/** Unpacks into `size` bytes, or gives null when they are more or less, or no packed bytes at all. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += chunkBytes) {
      stream.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
    }
  } catch {
    // The library throws on anything that is not deflated.
    return null;
  }
  return length === size ? unpacked : null;
}

function unpackEntry(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | FileFailure {
  const { offset, packed, unpacked, method } = entry;
  if (entry.encrypted) return 'file-encrypted';
  if (unpacked > limits.unpackedBytes) return 'file-too-complex';
  if (offset + lengths.part > bytes.length || view.getUint32(offset, true) !== signatures.part) return 'file-damaged';
  const from = offset + lengths.part + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) return 'file-damaged';
  const part = bytes.subarray(from, from + packed);
  const content = method === 0 && packed === unpacked ? part : method === 8 ? inflate(part, unpacked) : null;
  return content && crc32(content) === entry.sum ? content : 'file-damaged';
}

/** Opens a ZIP archive whose parts are unpacked one by one, each no further than its declared size and the limit. */
export function openArchive(bytes: Uint8Array): Archive | FileFailure {
  if (ole.every((byte, index) => bytes[index] === byte)) return judgeOle(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  if (!entries) return 'file-damaged';
  return {
    unpack: (name) => {
      const entry = entries.findLast((each) => name.test(each.name));
      return entry ? unpackEntry(bytes, view, entry) : null;
    },
  };
}
