import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disputeOutcomes } from '../../src/form/disputes.ts';
import { outcomeGroups } from '../../src/form/requests.ts';

const css = readFileSync('src/styles/components.css', 'utf8');
const patterns = readFileSync('src/components/PrintPatterns.astro', 'utf8');

/** The darkest and the lightest of requests and of disputes: told apart by lightness alone. */
const plain = new Set(['granted', 'disclosed', 'carried_out', 'upheld', 'pending', 'total']);
const roles = [...outcomeGroups, ...disputeOutcomes, { id: 'granted' }, { id: 'partially_granted' }].map(
  ({ id }) => id,
);

describe('on paper', () => {
  it.each([...new Set(roles)].filter((role) => !plain.has(role)))('%s is hatched', (role) => {
    expect(css.replaceAll(/\s+/gu, ' ')).toContain(`[fill='var(--outcome-${role})'] { fill: url('#print-${role}');`);
    expect(patterns).toContain(`role: '${role}'`);
  });
});
