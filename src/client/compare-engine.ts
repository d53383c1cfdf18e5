import { openCompared, type ComparedStore } from './compare/load-compared.ts';
import { showAgencies, showRegions } from './compare/show-comparison.ts';
import { createFileLoader } from './page/load-file.ts';
import { runScript } from './page/run-script.ts';

/** What loads, computes and draws a comparison. */
export interface CompareEngine {
  readonly open: (root: string, version: string) => ComparedStore;
  readonly showAgencies: typeof showAgencies;
  readonly showRegions: typeof showRegions;
}

declare global {
  /** Set by this script, which is loaded when there is something to compare. */
  var gongkaiCompareEngine: CompareEngine | undefined;
}

globalThis.gongkaiCompareEngine = {
  open: (root, version) => openCompared(createFileLoader(root, runScript), version),
  showAgencies,
  showRegions,
};
