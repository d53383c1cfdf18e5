import type { APIRoute } from 'astro';
import { addresses } from '../../../../publish/addresses.ts';
import { listSuperseded } from '../../../../publish/superseded.ts';
import { readCatalogue } from '../../../../store/records.ts';
import { readReportFile } from '../../../../store/report-files.ts';

interface Path {
  params: { agency: string; file: string };
  props: { path: string };
}

export function getStaticPaths(): Path[] {
  return readCatalogue().reports.flatMap((report) => {
    const { id, agency, source } = report;
    const files = [{ source, address: addresses.file(id, source.file) }, ...listSuperseded(report)];
    return files.map(({ source: { file }, address }) => ({
      params: { agency: agency.id, file: address.split('/').at(-1) ?? '' },
      props: { path: file },
    }));
  });
}

/** A report file, byte for byte as it was published. */
export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(readReportFile(String(props['path']))));
