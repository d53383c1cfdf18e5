import { findIndicator } from '../../src/analysis/indicators/definitions.ts';
import { allLocales, type Locale } from '../../src/i18n/say.ts';
import { checkCorrections } from '../../src/publish/report-error.ts';
import type { Settings } from '../../src/settings.ts';

function isWebPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}

function checkAddress(address: string | null): string[] {
  if (address === null) return [];
  if (!isWebPage(address)) return [`address: “${address}” is no web address such as https://example.org/gongkai/`];
  if (!address.endsWith('/')) return [`address: “${address}” must end in a slash`];
  return /[?#]/u.test(address) ? [`address: “${address}” must have no ? and no #`] : [];
}

function isLocale(locale: string): locale is Locale {
  return (allLocales as readonly string[]).includes(locale);
}

function checkLocales(locales: readonly string[]): string[] {
  const unknown = locales.filter((locale) => !isLocale(locale));
  return [
    ...(locales.length === 0 ? ['locales: at least one language is needed'] : []),
    ...(new Set(locales).size < locales.length ? ['locales: a language is listed twice'] : []),
    ...unknown.map((locale) => `locales: there are no words in “${locale}”; there are: ${allLocales.join(', ')}`),
  ];
}

/**
 * What cannot be right in the settings of a site (src/settings.ts), a line each that names the setting, what was found and
 * what is expected; none when all is well.
 */
export function checkSettings(settings: Settings): string[] {
  const { address, locales, name, operator, contact, corrections, filings, licence, homeIndicators } = settings;
  const known = locales.filter(isLocale);
  const wrong = corrections === null ? null : checkCorrections(corrections);
  return [
    ...checkAddress(address),
    ...checkLocales(locales),
    ...known
      .filter((locale) => name[locale].trim() === '')
      .map((locale) => `name: the site has no name in “${locale}”`),
    ...(operator ? known.filter((locale) => operator[locale].trim() === '') : []).map(
      (locale) => `operator: no name in “${locale}”; give one, or null for none`,
    ),
    ...(contact && checkCorrections(contact) !== null ? [`contact: ${checkCorrections(contact) ?? ''}`] : []),
    ...(wrong === null ? [] : [`corrections: ${wrong}`]),
    ...filings.flatMap((filing, index) => [
      ...(filing.number.trim() === '' ? [`filings: number ${index + 1} is empty`] : []),
      ...(isWebPage(filing.address) ? [] : [`filings: “${filing.address}” is no web address`]),
    ]),
    ...(licence.name.trim() === '' ? ['licence: it has no name'] : []),
    ...(isWebPage(licence.address) ? [] : [`licence: “${licence.address}” is no web address`]),
    ...homeIndicators
      .filter((id) => findIndicator(id) === null)
      .map((id) => `homeIndicators: there is no indicator “${id}” (src/analysis/indicators/definitions.ts)`),
  ];
}
