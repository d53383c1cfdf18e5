import { drawDocumentBars, tabulateDocuments, type DocumentsRow } from '../../../src/charts/document-bars.ts';
import { longNames, manyNames, type ChartCase, type ChartCases } from './case.ts';

type Counts = readonly [issued: number | null, repealed: number | null, inForce: number | null];

const zh = { issued: '本年制发', repealed: '本年废止', inForce: '现行有效' };
const en = { issued: 'Issued 制发', repealed: 'Repealed 废止', inForce: 'In force 现行有效' };

function row(name: string, [issued, repealed, inForce]: Counts): DocumentsRow {
  return { name, issued, repealed, inForce };
}

function makeCase(rows: readonly DocumentsRow[], names = zh, unmarked: readonly string[] = []): ChartCase {
  return {
    draw: (options) => drawDocumentBars(rows, { ...options, names }),
    table: tabulateDocuments(rows, { document: '信息内容', ...names }),
    unmarked,
  };
}

export const documentBars: ChartCases = {
  chart: 'document-bars',
  cases: {
    typical: makeCase([row('规章', [0, 0, 0]), row('行政规范性文件', [7, 3, 86])]),
    'all-zero': makeCase([row('规章', [0, 0, 0]), row('行政规范性文件', [0, 0, 0])]),
    'one-row': makeCase([row('行政规范性文件', [2, 0, 1204])]),
    missing: makeCase([row('规章', [null, null, null]), row('行政规范性文件', [4, null, 31])], zh, ['规章']),
    'long-names': makeCase(
      longNames.map((name, index) => row(name, [index, 10, 1000 * (index + 1)])),
      en,
    ),
    '300-rows': makeCase(manyNames(300).map((name, index) => row(name, [index % 7, index % 3, index]))),
  },
};
