import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../../scripts/build/check-settings.ts';
import { settings, type Settings } from '../../../src/settings.ts';

function check(change: Partial<Record<keyof Settings, unknown>>): string[] {
  return checkSettings({ ...settings, ...change } as Settings);
}

describe('the settings', () => {
  it('that the project comes with are right', () => {
    expect(checkSettings(settings)).toEqual([]);
  });

  it.each([
    ['an address without its slash', { address: 'https://example.org/a' }, 'address'],
    ['an address that is none', { address: 'example.org/' }, 'address'],
    ['an address with a query', { address: 'https://example.org/?a/' }, 'address'],
    ['no language', { locales: [] }, 'locales'],
    ['a language twice', { locales: ['zh', 'zh'] }, 'locales'],
    ['a language without words', { locales: ['zh', 'fr'] }, 'locales'],
    ['no name in a language', { name: { zh: '公开镜', en: ' ' } }, 'name'],
    ['an operator without a name', { operator: { zh: '', en: 'A' } }, 'operator'],
    ['a contact that is no address', { contact: { mail: 'someone' } }, 'contact'],
    ['corrections that cannot be sent', { corrections: { issues: 'http://example.org' } }, 'corrections'],
    ['a filing without a number', { filings: [{ number: '', address: 'https://beian.miit.gov.cn/' }] }, 'filings'],
    ['a filing without a page', { filings: [{ number: '某ICP备1号', address: 'beian' }] }, 'filings'],
    ['a licence without a page', { licence: { name: 'CC BY 4.0', address: '' } }, 'licence'],
    ['an indicator that there is not', { homeIndicators: ['happiness'] }, 'homeIndicators'],
  ])('are refused with %s', (_, change, name) => {
    const problems = check(change);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith(`${name}: `))).toBe(true);
  });

  it('may be given whole', () => {
    expect(
      check({
        address: 'https://example.org/gongkai/',
        locales: ['en'],
        operator: { zh: '某社', en: 'A society' },
        contact: { mail: 'desk@example.org' },
        corrections: { issues: 'https://github.com/owner/name/issues/new' },
        filings: [{ number: '某ICP备00000000号', address: 'https://beian.miit.gov.cn/' }],
      }),
    ).toEqual([]);
  });
});
