import { basename, join, relative } from 'node:path';
import { declaresCorrection } from '../../src/record/correction.ts';
import { isPlaced, type ReportRecord } from '../../src/record/schema.ts';
import type { Registry } from '../../src/places/registry.ts';
import { listReportPaths } from '../../src/store/report-files.ts';
import { resolveFromCaller } from '../build/options.ts';
import type { FileReaders } from '../ingest/read-files.ts';
import { prefixRegion, type ReadTask } from '../ingest/read-record.ts';
import { nameDestination, placeFile, type Destination, type Placing } from './place-file.ts';
import type { AddArguments } from './read-arguments.ts';
import { showRecord } from './show-record.ts';
import { suggestName, suggestZone } from './suggest-registry.ts';

export interface Surroundings {
  readonly readers: FileReaders;
  readonly registry: Registry;
  readonly registryFile: string;
  /** The folder of reports. */
  readonly folder: string;
}

/** What to tell the maintainer, and whether the file is in the folder of reports now. */
export interface Added {
  readonly lines: readonly string[];
  readonly done: boolean;
}

async function readRecord(task: ReadTask, readers: FileReaders): Promise<ReportRecord> {
  const records: ReportRecord[] = [];
  await readers.read([task], (_, { record }) => records.push(record));
  const [record] = records;
  if (!record) throw new Error(`The reading of ${task.shown} gave no record`);
  return record;
}

/** Reports of the same agency and year that lie in the folder under names of their own; a copy of the file itself is none. */
async function findSameReports(
  file: string,
  record: ReportRecord,
  { readers, folder }: Surroundings,
): Promise<string[]> {
  if (!isPlaced(record)) return [];
  const own = relative(folder, file).replaceAll('\\', '/');
  // What bears the name that this file is to get is for `placeFile` to judge.
  const target = `${record.year}/${record.agency.id}-${record.year}`;
  const paths = listReportPaths(folder).filter(
    (path) => path.startsWith(`${record.year}/`) && path !== own && !path.startsWith(target),
  );
  const found: string[] = [];
  const tasks = paths.map((path) => ({ file: join(folder, path), shown: path, path }));
  await readers.read(tasks, ({ path }, { record: other }) => {
    if (other.id === record.id && other.source.sha256 !== record.source.sha256) found.push(path);
  });
  return found;
}

/** Where a report goes to, as far as that is known. */
function destinationOf(file: string, record: ReportRecord, force: boolean): Destination | null {
  if (!isPlaced(record)) return null;
  const extension = file.split('.').at(-1)?.toLowerCase() ?? '';
  const { year, agency } = record;
  return { year, agency: agency.id, extension, corrects: declaresCorrection(record), force };
}

/** The record of a file without what is withheld from it at the place that it has, or gets, in the folder of reports. */
async function readToShow(task: ReadTask, { readers, registry, folder }: Surroundings): Promise<ReportRecord> {
  const whole = await readRecord({ ...task, withheldAs: '' }, readers);
  const destination = destinationOf(task.file, whole, false);
  const places = [relative(folder, task.file).replaceAll('\\', '/'), destination && nameDestination(destination)];
  const listed = registry.withheld.find(({ file }) => places.includes(file));
  return listed ? readRecord({ ...task, withheldAs: listed.file }, readers) : whole;
}

function refuse(reason: string): Placing {
  return { state: 'refused', reason };
}

/** Puts a file that was read where it belongs, or says why that is not known. */
function place(file: string, record: ReportRecord, options: AddArguments, folder: string): Placing {
  const { year, agency } = options;
  if (record.source.format === null) return refuse('It could not be read.');
  if (record.problems.some(({ code }) => code === 'agency-ambiguous')) {
    return refuse('Several agencies have this name. Say which with --region, such as --region 河南省开封市.');
  }
  if (record.agency === null) {
    return refuse(
      agency === undefined
        ? 'Who issued it is not known. Say so with --agency, the full name.'
        : `“${agency}” names no place that is known. Give the name in full, with its city or county.`,
    );
  }
  const destination = destinationOf(file, record, options.force);
  if (!destination) return refuse('Its year is not known. Say so with --year.');
  if (year !== undefined && record.year !== year) {
    return refuse(`It says that it is of ${record.year}, not of ${year}.`);
  }
  return placeFile(file, folder, destination);
}

function showPlacing(placing: Placing): string {
  switch (placing.state) {
    case 'added':
      return `Added as ${placing.path}`;
    case 'there':
      return `Already there as ${placing.path}`;
    case 'refused':
      return `Not added. ${placing.reason}`;
  }
}

/** What the registry has to say so that the site knows the file as it was read with the names given; often nothing. */
async function suggestEntry(
  task: ReadTask,
  record: ReportRecord,
  placing: Placing,
  { readers, registry }: Surroundings,
): Promise<string[]> {
  const { agency = '', region = '' } = task.naming ?? {};
  if (record.agency === null) return suggestZone(agency || (record.title?.text ?? ''), region, registry);
  if (placing.state === 'refused' || !task.naming) return [];
  const bare = await readRecord({ file: task.file, shown: task.shown, path: placing.path }, readers);
  if (bare.id === record.id) return [];
  return suggestName(placing.path, prefixRegion(region, agency || record.agency.name));
}

/** Reads a file, shows what was read, and copies it to its place in the folder of reports. */
export async function addFile(shown: string, options: AddArguments, surroundings: Surroundings): Promise<Added> {
  const { year, agency, region } = options;
  const file = resolveFromCaller(shown);
  // The folder that a file happens to lie in says nothing of its year; the maintainer does.
  const path = year === undefined ? basename(file) : `${year}/${basename(file)}`;
  const naming = agency === undefined && region === undefined ? {} : { naming: { agency, region } };
  const task: ReadTask = { file, shown, path, ...naming };
  const record = await readToShow(task, surroundings);
  const [same] = options.force || declaresCorrection(record) ? [] : await findSameReports(file, record, surroundings);
  const placing =
    same === undefined
      ? place(file, record, options, surroundings.folder)
      : refuse(
          `${same} is of the same agency and year. Remove it first, or add this file with --force and say under corrections which of the two corrects the other.`,
        );
  const entry = await suggestEntry(task, record, placing, surroundings);
  const advice = entry.length > 0 ? ['', `Put this into ${surroundings.registryFile}:`, '', ...entry] : [];
  return { lines: [...showRecord(record), '', showPlacing(placing), ...advice, ''], done: placing.state !== 'refused' };
}
