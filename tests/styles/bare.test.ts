import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bareStyle } from '../../src/pages/_bare.ts';
import { readTokens } from './read-tokens.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

it.each(['light', 'dark'] as const)('pages without the style sheet have its colours (%s)', (scheme) => {
  const rules = bareStyle.split('\n').filter((line) => line.includes('--paper'));
  const rule = rules[scheme === 'light' ? 0 : 1] ?? '';
  const own = Object.fromEntries(
    [...rule.matchAll(/--(\w+):(#[0-9a-f]{6})/gu)].map(([, name, value]) => [name, value]),
  );
  const sheet = readTokens(tokens, { scheme, contrast: 'plain' });
  expect(own).toEqual({ paper: sheet.get('--paper'), ink: sheet.get('--ink'), accent: sheet.get('--accent') });
});
