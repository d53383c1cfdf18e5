import { siteStrings } from './strings/site.ts';
import { searchStrings } from './strings/search.ts';
import { homeStrings } from './strings/home.ts';
import { yearsStrings } from './strings/years.ts';
import { namesStrings } from './strings/names.ts';
import { agenciesStrings } from './strings/agencies.ts';
import { regionsStrings } from './strings/regions.ts';
import { logStrings } from './strings/log.ts';
import { reportStrings } from './strings/report.ts';
import { checksStrings } from './strings/checks.ts';
import { claimsStrings } from './strings/claims.ts';
import { findingsStrings } from './strings/findings.ts';
import { indicatorsStrings } from './strings/indicators.ts';
import { rankingsStrings } from './strings/rankings.ts';
import { chartsStrings } from './strings/charts.ts';
import { sourceStrings } from './strings/source.ts';
import { methodStrings } from './strings/method.ts';
import { guideStrings } from './strings/guide.ts';
import { citationStrings } from './strings/citation.ts';
import { compareStrings } from './strings/compare.ts';
import { comparisonsStrings } from './strings/comparisons.ts';
import { takeStrings } from './strings/take.ts';

/** Strings by their keys: what each is for, and its words in every language. */
export type Strings = Readonly<Record<string, { readonly about: string; readonly zh: string; readonly en: string }>>;

/**
 * Every string of the interface. `{name}` marks a place to fill in, `{name|one|many}` a word that depends on a number. The
 * words of the form are not here: they come from src/form.
 */
export const strings = {
  ...siteStrings,
  ...searchStrings,
  ...homeStrings,
  ...yearsStrings,
  ...namesStrings,
  ...agenciesStrings,
  ...regionsStrings,
  ...logStrings,
  ...reportStrings,
  ...checksStrings,
  ...claimsStrings,
  ...findingsStrings,
  ...indicatorsStrings,
  ...rankingsStrings,
  ...chartsStrings,
  ...sourceStrings,
  ...methodStrings,
  ...guideStrings,
  ...citationStrings,
  ...compareStrings,
  ...comparisonsStrings,
  ...takeStrings,
} as const satisfies Strings;

export type StringKey = keyof typeof strings;
