import { quoteReference } from './linked-file.ts';
import type { LinkedFile } from './linked-file.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import type { Reference } from './reference.ts';

const report = reportAs('foreign-origins');

/**
 * No URL that a browser asks for by itself leads to another origin: the site must work offline and tell nobody who
 * reads it. Links that the reader follows, and metadata, may.
 */
export function checkForeignOrigins({ path, references }: LinkedFile): DistProblem[] {
  return references
    .filter(isForeignRequest)
    .map((reference) =>
      report(
        path,
        reference.place,
        `${quoteReference(reference)} is loaded from another origin; keep a copy in the site and name it relatively`,
      ),
    );
}

function isForeignRequest({ purpose, target }: Reference): boolean {
  if (purpose !== 'request') return false;
  if (target.kind === 'scheme') return target.scheme === 'http' || target.scheme === 'https';
  return target.kind === 'refused' && target.reason === 'protocol-relative';
}
