import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const rooms = [
  'form',
  'ingest',
  'places',
  'analysis',
  'record',
  'store',
  'charts',
  'publish',
  'i18n',
  'layouts',
  'components',
  'pages',
  'client',
];

/**
 * Which rooms and packages a room may import (docs/architecture.md). What is not listed is forbidden; `types` may be
 * imported as types only.
 */
const table = {
  form: {},
  ingest: { rooms: ['form'] },
  places: { rooms: ['form'], packages: ['pinyin-pro', 'yaml', 'zod'] },
  analysis: { rooms: ['form', 'places'], types: ['ingest'], packages: ['d3-array'] },
  record: { rooms: ['form', 'ingest', 'places', 'analysis'], packages: ['zod'] },
  store: { rooms: ['record'], packages: ['node:'] },
  charts: { packages: ['@observablehq/plot', 'd3-array'] },
  publish: {
    rooms: ['form', 'ingest', 'places', 'analysis', 'record', 'store', 'charts'],
    packages: ['fflate', 'fuse.js', 'node:crypto'],
  },
  i18n: { rooms: ['form'] },
  layouts: { rooms: ['charts', 'i18n', 'form', 'components'] },
  components: { rooms: ['charts', 'i18n', 'form', 'publish/page-citations'] },
  pages: {
    rooms: ['store', 'analysis', 'charts', 'publish', 'places', 'form', 'i18n', 'components', 'layouts'],
    packages: ['astro:', 'astro', 'virtual:'],
  },
  client: {
    rooms: [
      'charts/chart',
      'charts/compared-values',
      'i18n/chinese-runs',
      'i18n/numbers',
      'places/agency-types',
      'publish/agency-search',
      'publish/comparison',
      'publish/article-text',
      'publish/csv',
      'publish/page-citations',
      'publish/loaded-script',
      'publish/standalone-picture',
      'publish/text-search',
    ],
    types: ['publish', 'form', 'charts', 'i18n', 'places'],
    packages: ['fuse.js'],
  },
};

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Restrictions of one room: every other room, and every package, that its line does not name. */
function restrict(room) {
  const { rooms: allowed = [], types = [], packages = [] } = table[room];
  const others = rooms.filter((other) => other !== room && !allowed.includes(other));
  const exceptions = allowed
    .filter((name) => name.includes('/'))
    .map((name) => escape(name.split('/').slice(1).join('/')));
  const patterns = others.map((other) => ({
    regex: `^(?:\\.\\./)+${other}/${exceptions.length > 0 ? `(?!${exceptions.join('|')})` : ''}`,
    message: `${room} may not import ${other} (docs/architecture.md)`,
    ...(types.includes(other) && { allowTypeImports: true }),
  }));
  const named = packages.map(escape).join('|');
  patterns.push({
    regex: `^(?!\\.{1,2}/|\\0)${named ? `(?!(?:${named}))` : ''}`,
    message: `${room} may not import this package (docs/architecture.md)`,
  });
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.gongkai/', 'test-results/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/array-type': 'off',
      eqeqeq: 'error',
      'no-var': 'off',
    },
  },
  { files: ['**/*.ts', '**/*.astro'], rules: { '@typescript-eslint/explicit-function-return-type': 'off' } },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
  {
    files: ['e2e/**', 'tests/**'],
    rules: { 'no-empty-pattern': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  rooms.map(restrict),
  {
    files: ['src/ingest/readers/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(?:\\.\\./){2,}', message: 'readers know nothing of the form (docs/architecture.md)' }],
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/src/(?:pages|components|layouts|client)/', message: 'scripts may not import this room' },
          ],
        },
      ],
    },
  },
  {
    // The clock belongs to scripts: pages and records must not depend on when they are made.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/client/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'Only scripts know the clock.' }, 'fetch'],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: ['src/store/**', 'src/client/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env' }] },
  },
);
