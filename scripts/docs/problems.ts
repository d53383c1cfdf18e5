/**
 * Writes docs/problems.md from the catalogue of problems.
 *
 * usage: npm run docs:problems
 */
import { writeFileSync } from 'node:fs';
import { writeProblemsPage } from './problems-page.ts';

writeFileSync('docs/problems.md', writeProblemsPage());
