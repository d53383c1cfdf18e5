import type { Attributes } from './xml.ts';

/** Whether an on-off property such as `<w:vanish/>` is on. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** The number in `w:val`; null when there is none. */
export function readNumber(attributes: Attributes): number | null {
  const value = attributes['w:val'];
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : null;
}
