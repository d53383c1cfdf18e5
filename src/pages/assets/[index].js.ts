import type { APIRoute } from 'astro';
import { makeSearchFile } from '../_shell.ts';

export function getStaticPaths(): { params: { index: string } }[] {
  return [{ params: { index: makeSearchFile().name } }];
}

export const GET: APIRoute = () => new Response(makeSearchFile().text);
