import { readAttribute } from './page.ts';
import type { PageElement } from './page.ts';

const javascript = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|module|importmap|speculationrules)$/;

/** Whether browsers treat the content of a `<script>` as code; JSON, say, is a block of data that no policy binds. */
export function isExecutable(script: PageElement): boolean {
  const type = readAttribute(script, 'type')?.trim().toLowerCase() ?? '';
  return type === '' || javascript.test(type);
}
