import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject, runProgram } from '../tests/scripts/run-program.ts';

/** Builds a site of reports, by their paths, below `folder`, and gives its folder. */
export function buildReportsSite(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, 'reports', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  // In a copy: two builds at once in one folder would mix their files.
  const project = join(folder, 'project');
  mkdirSync(project);
  copyProject(project);
  const { status, stderr } = runProgram(['scripts/build.ts', '--reports', 'reports', '--out', 'site'], {
    cwd: folder,
    project,
    env: { GONGKAI_WORK: join(folder, 'work') },
  });
  if (status !== 0) throw new Error(`The site was not built: ${stderr}`);
  return join(folder, 'site');
}
