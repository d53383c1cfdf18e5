import { openAgencies, type AgencyService } from './search/agency-service.ts';
import { createFileLoader } from './page/load-file.ts';
import { runScript } from './page/run-script.ts';

declare global {
  /** The engine of the search box in the page itself; set by this script, which is loaded when the box has the focus. */
  var gongkaiOpenAgencies: ((root: string, manifest: string, grow: () => void) => AgencyService) | undefined;
}

globalThis.gongkaiOpenAgencies = (root, manifest, grow) =>
  openAgencies(createFileLoader(root, runScript), manifest, grow);
