import type { Text } from '../../src/form/terms.ts';
import { strings } from '../../src/i18n/strings.ts';
import { problemCatalogue, type ProblemCode } from '../../src/ingest/problems.ts';

const introduction = `# Problems

Everything that reading a file can meet, as \`npm run check\` names it. An **error** is something the form asks for that could
not be read, a **warning** something read in part, a **notice** something read, but odd. Codes are permanent. \`{found}\` and
\`{expected}\` stand for what the file says and what was expected.

This page is written by \`npm run docs:problems\` from \`src/ingest/problems.ts\`.`;

/** An item of a list: the English, and the Chinese on a line of its own below it. */
function writeLine(label: Text, { zh, en }: Text, end: Text): string {
  return `- ${label.en}: ${en}${end.en}  \n  ${label.zh}：${zh}${end.zh}`;
}

function writeEntry(code: ProblemCode): string {
  const { severity, message, why, hint } = problemCatalogue[code];
  const none: Text = { zh: '', en: '' };
  return [
    `## ${code}`,
    '',
    `**${severity}** ${strings[`severity.${severity}`].zh}`,
    '',
    // Messages go on with what was found; here they end.
    writeLine({ zh: '情况', en: 'What' }, message, { zh: '。', en: '.' }),
    writeLine({ zh: '缘由', en: 'Why' }, why, none),
    writeLine({ zh: '处理', en: 'What to do' }, hint, none),
  ].join('\n');
}

/** The page of the catalogue of problems, in Markdown, by code. */
export function writeProblemsPage(): string {
  const codes = (Object.keys(problemCatalogue) as ProblemCode[]).sort();
  return `${[introduction, ...codes.map(writeEntry)].join('\n\n')}\n`;
}
