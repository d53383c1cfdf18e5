import type { APIRoute } from 'astro';
import { makeSearchFile } from '../../publish/search-index.ts';
import { readCatalogue } from '../../store/records.ts';

export function getStaticPaths(): { params: { index: string }; props: { text: string } }[] {
  const { name, text } = makeSearchFile(readCatalogue());
  return [{ params: { index: name }, props: { text } }];
}

/** What the search box knows of the agencies. */
export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
