import scripts from 'virtual:client-scripts';
import type { Text } from '../form/terms.ts';
import { allLocales, languageTag, sayTerm, speak, type Locale, type Say } from '../i18n/say.ts';
import { fileAddresses, pageAddresses, type PageAddresses } from '../publish/addresses.ts';
import { mostInOnePack } from '../publish/agency-search/pack-agencies.ts';
import { settings } from '../settings.ts';
import { readCatalogue } from '../store/records.ts';
import { readLoadedNames } from '../store/loaded-files.ts';

/** The site in one of its languages: its words and its addresses. Every part of a page is made from it. */
export interface Site {
  readonly locale: Locale;
  readonly say: Say;
  /** A statutory term in the words of the language, always with the Chinese. */
  readonly term: (text: Text) => string;
  readonly addresses: PageAddresses & typeof fileAddresses;
}

const [firstLocale] = settings.locales;

function makeSite(locale: Locale): Site {
  const root = locale === firstLocale ? '/' : `/${locale}/`;
  return {
    locale,
    say: speak(locale),
    term: (text) => sayTerm(text, locale),
    addresses: { ...pageAddresses(root), ...fileAddresses },
  };
}

const sites = new Map(settings.locales.map((locale) => [locale, makeSite(locale)]));

/** The site in every language, the first one first. */
export function listSites(): Site[] {
  return [...sites.values()];
}

/** The site in the language of an address: the first language has the root, so its pages have no such part. */
export function siteOf(param: string | undefined): Site {
  const site = sites.get(allLocales.find((locale) => locale === param) ?? firstLocale);
  if (!site) throw new Error(`There are no pages in ${param ?? 'the first language'}`);
  return site;
}

interface StaticPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** Static paths once in every language; what they are made of may depend on it. */
export function inEveryLocale<Params extends object, Props>(
  list: (site: Site) => StaticPath<Params, Props>[],
): StaticPath<Params & { locale: Locale | undefined }, Props>[] {
  return listSites().flatMap((site) => {
    const locale = site.locale === firstLocale ? undefined : site.locale;
    return list(site).map(({ params, props }) => ({ params: { ...params, locale }, props }));
  });
}

/** The one page of a name, once in every language. */
export function onceInEveryLocale(): { params: { locale: Locale | undefined } }[] {
  return inEveryLocale(() => [{ params: {}, props: {} }]).map(({ params }) => ({ params }));
}

/** An address as others may quote it; null while the site does not know where it will be found. */
export function absoluteAddress(path: string): string | null {
  return settings.address === null ? null : settings.address + path.slice(1);
}

/** The same page in the other languages. */
export function listTwins(site: Site, address: string): { locale: Locale; language: string; href: string }[] {
  const path = address.slice(site.addresses.root.length);
  return listSites()
    .filter(({ locale }) => locale !== site.locale)
    .map(({ locale, addresses }) => ({ locale, language: languageTag(locale), href: addresses.root + path }));
}

/** Addresses of the scripts that every page has, and of what its search box loads. */
export interface Scripts {
  readonly box: string;
  readonly modes: string;
  /** The engine of the search box, and the same for a thread of its own where there are many agencies. */
  readonly engine: string;
  readonly worker: string | null;
  /** The folder of the search files, and what is loaded first of them. */
  readonly searchRoot: string;
  readonly agencies: string;
}

/** The address of a script of src/client. */
export function scriptAddress(name: string): string {
  const address = scripts[name];
  if (address === undefined) throw new Error(`There is no src/client/${name}.ts`);
  return address;
}

/** The folder of what searching loads. */
export const searchRoot = '/assets/search/';

let pageScripts: Scripts | undefined;

/** Made once a build. */
export function listScripts(): Scripts {
  pageScripts ??= {
    box: scriptAddress('agency-search'),
    modes: scriptAddress('reading-modes'),
    engine: scriptAddress('search-engine'),
    worker: readCatalogue().agencies.length > mostInOnePack ? scriptAddress('search-worker') : null,
    searchRoot,
    agencies: readLoadedNames('search').agencies,
  };
  return pageScripts;
}
