import type { APIRoute } from 'astro';
import { readCatalogue, readRecord } from '../../../../store/records.ts';

/** Under the id of the agency, and under those that it may have been published by before. */
export function getStaticPaths(): { params: { agency: string; year: string }; props: { id: string } }[] {
  const { agencies, reports } = readCatalogue();
  const aliases = new Map(agencies.map((known) => [known.agency.id, known.aliases]));
  return reports.flatMap(({ id, agency, year }) =>
    [agency.id, ...(aliases.get(agency.id) ?? [])].map((each) => ({
      params: { agency: each, year: String(year) },
      props: { id },
    })),
  );
}

/** The record of a report, as `npm run parse` prints it. */
export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(readRecord(String(props['id'])))}\n`);
