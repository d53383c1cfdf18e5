import type { APIRoute } from 'astro';
import { readCatalogue, readRecord } from '../../../../store/records.ts';

export function getStaticPaths(): { params: { agency: string; year: string }; props: { id: string } }[] {
  return readCatalogue().reports.map(({ id, agency, year }) => ({
    params: { agency: agency.id, year: String(year) },
    props: { id },
  }));
}

/** The record of a report, as `npm run parse` prints it. */
export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(readRecord(String(props['id'])))}\n`);
