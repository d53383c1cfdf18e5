import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { createSvgDocument } from '../../src/charts/svg-document.ts';

/** jsdom has no types of its own, and of all that it can do only this is needed. */
interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: Document } };
}
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;

/** Documents that a picture is drawn into, to be compared: ours, a light one and a thorough one. */
export const documents = {
  ours: createSvgDocument().asDocument(),
  linkedom: parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document,
  jsdom: new JSDOM('').window.document,
} satisfies Record<string, Document>;
