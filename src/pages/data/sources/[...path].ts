import type { APIRoute } from 'astro';
import { readCatalogue } from '../../../store/records.ts';
import { readReportFile } from '../../../store/report-files.ts';

export function getStaticPaths(): { params: { path: string } }[] {
  return readCatalogue().reports.map(({ source }) => ({ params: { path: source.file } }));
}

/** A report file, byte for byte as it was published. */
export const GET: APIRoute = ({ params }) => new Response(new Uint8Array(readReportFile(params['path'] ?? '')));
