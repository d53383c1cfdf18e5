import type { Locale } from './i18n/say.ts';
import type { Corrections } from './publish/report-error.ts';

/** A number under which a site is on record, and the page that shows the record. */
export interface Filing {
  readonly number: string;
  readonly address: string;
}

/** What the operator of a site may want to change (docs/settings.md). The build refuses values that cannot be right. */
export interface Settings {
  /** Where the site will be found, ending in a slash, for canonical links and citations; null when it is not known yet. */
  readonly address: `https://${string}/` | null;
  /** The languages to make pages in. The first has the root of the site, others a folder of their own. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly name: Readonly<Record<Locale, string>>;
  /** Who runs the site; null leaves the line out. */
  readonly operator: Readonly<Record<Locale, string>> | null;
  /** An address for letters to the operator; null leaves the line out. */
  readonly contact: { readonly mail: string } | null;
  /** Where readers report errors: an e-mail address or an issue tracker; null leaves the links out. */
  readonly corrections: Corrections | null;
  /** ICP 备案 and 公安备案, for sites in mainland China. */
  readonly filings: readonly Filing[];
  /** Licence of what the site makes of the reports: records, tables, charts. The reports themselves are public documents. */
  readonly licence: { readonly name: string; readonly address: string };
  /** Indicators on the home page, by their ids, in this order. */
  readonly homeIndicators: readonly string[];
}

export const settings: Settings = {
  address: null,
  locales: ['zh', 'en'],
  name: { zh: '公开镜', en: 'Gongkai 公开镜' },
  operator: null,
  contact: null,
  corrections: null,
  filings: [],
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  homeIndicators: ['disclosure_rate', 'denial_rate', 'unable_rate', 'review_corrected_rate'],
};
