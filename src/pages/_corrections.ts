import { nameKey } from '../form/names.ts';
import { nameLocation, type Location } from '../publish/locations.ts';
import { writeErrorAddress } from '../publish/report-error.ts';
import { settings } from '../settings.ts';
import type { PlacedRecord } from '../store/records.ts';
import { absoluteAddress, type Site } from './_site.ts';

/** What a cell says, for a letter: its value, or what stands in the place of one. */
function tellCell({ say }: Site, { cells }: PlacedRecord, key: string): string {
  const cell = cells[key];
  if (!cell || cell.state === 'absent') return say('cell.absent');
  if (cell.state === 'reported') return String(cell.value);
  return cell.state === 'blank' ? say('cell.blank') : say('cell.unreadable', { raw: cell.raw });
}

/** A path as far as the site knows itself: with its address, or below its root. */
function locate(path: string): string {
  return absoluteAddress(path) ?? path;
}

/**
 * The address of a letter or issue that says what may be wrong with a report: its page, its source with the hash, the place
 * and what was read there. Null where the site has not set where errors go.
 */
export function writeErrorLink(
  site: Site,
  record: PlacedRecord,
  at: Location | null,
  keys: readonly string[],
): string | null {
  if (settings.corrections === null) return null;
  const { say, term, addresses } = site;
  const place = at && nameLocation(at);
  const title = say('report.title', { name: record.agency.name, year: record.year });
  const where = place ? say(place.key, place.words) : null;
  const lines = [
    say('error.page', { address: locate(addresses.report(record.id)) }),
    say('error.source', { file: record.source.file, hash: record.source.sha256 }),
    ...(where === null ? [] : [say('error.place', { place: where })]),
    ...keys.map((key) => say('error.cell', { name: term(nameKey(key)), key, value: tellCell(site, record, key) })),
    '',
    say('error.right'),
  ];
  const subject = say('error.subject', { title: where === null ? title : `${title} ${where}` });
  return writeErrorAddress(settings.corrections, { subject, body: lines.join('\n') });
}
