import { fewestCases } from '../analysis/indicators/rules.ts';
import { sections } from '../form/sections.ts';
import { listTemplates } from '../i18n/say.ts';
import { agencyKinds, agencyLevels, scopes } from '../places/agency.ts';
import { fieldIds } from '../places/fields.ts';
import { nameField, nameKind, nameLevel, nameScope } from './_facts.ts';
import { mostCompared } from '../publish/comparison/compare-state.ts';
import type { Site } from './_site.ts';

/** The words that the comparison is written in by a script: sentences to fill in, and the names of what bodies are. */
export function listCompareWords(site: Site): Record<string, string> {
  const kinds = agencyKinds.flatMap((kind) =>
    agencyLevels.map((level) => [`kind.${kind}.${level}`, nameKind(site, { kind, level })]),
  );
  const names = [
    ...kinds,
    ...agencyLevels.map((level) => [`level.${level}`, nameLevel(site, level)]),
    ...fieldIds.map((field) => [`field.${field}`, nameField(site, field)]),
    ...scopes.map((scope) => [`scope.${scope}`, nameScope(site, scope)]),
    ...sections.flatMap(({ table, heading, english }) =>
      table === null ? [] : [[`table.${table}`, site.locale === 'zh' ? heading : english]],
    ),
  ];
  const fixed: Readonly<Record<string, number>> = { fewest: fewestCases, most: mostCompared };
  const templates = Object.entries(listTemplates(site.locale, 'compare.view.')).map(([name, template]) => [
    name,
    // Numbers that are rules are filled in here, from where the rules are.
    template.replace(/\{(fewest|most)\}/gu, (_, rule: string) => String(fixed[rule])),
  ]);
  const marks = Object.entries(listTemplates(site.locale, 'punctuation.')).map(([name, mark]) => [
    `punctuation.${name}`,
    mark,
  ]);
  return Object.fromEntries([...templates, ...marks, ...names]) as Record<string, string>;
}
