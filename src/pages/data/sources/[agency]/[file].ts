import type { APIRoute } from 'astro';
import { listSuperseded } from '../../../../publish/superseded.ts';
import { fileAddress } from '../../../../publish/withheld.ts';
import { readPublishedFile } from '../../../../store/published-files.ts';
import { readCatalogue, type CatalogueEntry } from '../../../../store/records.ts';

interface Props {
  source: CatalogueEntry['source'];
}

interface Path {
  params: { agency: string; file: string };
  props: Props;
}

export function getStaticPaths(): Path[] {
  return readCatalogue().reports.flatMap((report) => {
    const files = [{ source: report.source, address: fileAddress(report) }, ...listSuperseded(report)];
    return files.flatMap(({ source, address }) =>
      address === null
        ? []
        : [{ params: { agency: report.agency.id, file: address.split('/').at(-1) ?? '' }, props: { source } }],
    );
  });
}

/** A report file, byte for byte as the agency published it, or its copy without what is withheld. */
export const GET: APIRoute<Props> = ({ props }) => new Response(new Uint8Array(readPublishedFile(props.source)));
