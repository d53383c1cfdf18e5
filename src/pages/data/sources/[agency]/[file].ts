import type { APIRoute } from 'astro';
import { publishedEnding } from '../../../../publish/addresses.ts';
import { readCatalogue } from '../../../../store/records.ts';
import { readReportFile } from '../../../../store/report-files.ts';

export function getStaticPaths(): { params: { agency: string; file: string }; props: { path: string } }[] {
  return readCatalogue().reports.map(({ agency, year, source }) => ({
    params: { agency: agency.id, file: `${year}${publishedEnding(source.file)}` },
    props: { path: source.file },
  }));
}

/** A report file, byte for byte as it was published. */
export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(readReportFile(String(props['path']))));
