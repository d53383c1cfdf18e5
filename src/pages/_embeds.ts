import type { PictureSpec } from '../components/picture.ts';
import { readCatalogue, readRecord } from '../store/records.ts';
import { showAgency } from './_agency-pictures.ts';
import { showCompared } from './_compared.ts';
import { showComparison } from './_comparison-pictures.ts';
import { findComparisonPage, listComparisonPages, titleOfComparison } from './_comparisons.ts';
import { nameRegion } from './_facts.ts';
import { showHome } from './_home-pictures.ts';
import { indicators } from '../analysis/indicators/definitions.ts';
import { showIndicator } from './_indicator-pictures.ts';
import { showRegion, showRegions } from './_region-pictures.ts';
import { listRegions } from './_regions.ts';
import { showReport } from './_report-pictures.ts';
import type { Site } from './_site.ts';

/** A page with figures, as one of its kind. */
export type Pictured =
  | { readonly kind: 'home' | 'regions' | 'compare' }
  | { readonly kind: 'report' | 'agency' | 'region' | 'indicator'; readonly id: string }
  | { readonly kind: 'comparison'; readonly code: string; readonly page: number };

interface Embed {
  readonly title: string;
  /** The page that the figures belong to. */
  readonly address: string;
  readonly pictures: readonly PictureSpec[];
}

/** Every page that may have figures. */
export function listPictured(): Pictured[] {
  const { agencies, reports } = readCatalogue();
  return [
    { kind: 'home' },
    { kind: 'regions' },
    { kind: 'compare' },
    ...[...listComparisonPages().values()]
      .flat()
      .map(({ code, page }): Pictured => ({ kind: 'comparison', code, page })),
    ...indicators.map(({ id }): Pictured => ({ kind: 'indicator', id })),
    ...[...listRegions().keys()].map((id): Pictured => ({ kind: 'region', id })),
    ...agencies.map(({ agency }): Pictured => ({ kind: 'agency', id: agency.id })),
    ...reports.map(({ id }): Pictured => ({ kind: 'report', id })),
  ];
}

/** The figures of a page, in its order. */
export function readEmbed(site: Site, page: Pictured): Embed | null {
  const { say, addresses, locale } = site;
  const catalogue = readCatalogue();
  switch (page.kind) {
    case 'home':
      return { title: say('site.tagline'), address: addresses.home, pictures: showHome(site) };
    case 'regions':
      return { title: say('regions.title'), address: addresses.regions, pictures: showRegions(site) };
    case 'compare':
      return { title: say('compare.title'), address: addresses.compare, pictures: showCompared(site) };
    case 'comparison': {
      const found = findComparisonPage(page.code, page.page);
      if (!found) return null;
      const title = titleOfComparison(site, page);
      return { title, address: addresses.comparison(page.code, page.page), pictures: showComparison(site, found) };
    }
    case 'indicator': {
      const indicator = indicators.find(({ id }) => id === page.id);
      if (!indicator) return null;
      const address = addresses.indicator(page.id);
      return { title: indicator.name[locale], address, pictures: showIndicator(site, indicator) };
    }
    case 'region': {
      const region = listRegions().get(page.id);
      if (!region) return null;
      const title = nameRegion(site, region.division);
      return { title, address: addresses.region(page.id), pictures: showRegion(site, region) };
    }
    case 'agency': {
      const known = catalogue.agencies.find(({ agency }) => agency.id === page.id);
      if (!known) return null;
      return { title: known.agency.name, address: addresses.agency(page.id), pictures: showAgency(site, page.id) };
    }
    case 'report': {
      const record = readRecord(page.id);
      const title = say('report.title', { name: record.agency.name, year: record.year });
      const pictures = showReport(site, record).flatMap(({ picture }) => picture ?? []);
      return { title, address: addresses.report(page.id), pictures };
    }
  }
}
