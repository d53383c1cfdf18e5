import type { Random } from '../random.ts';
import { type BodyRow, keysOf, listTables, mapRows, mapTables, type Report, type Row, type Table } from '../report.ts';
import { anyLayout, type Damage, replaceReport, rowwiseLayout, separatedLayout, withoutCells } from './damage.ts';

/** The rows with cells of the report's own, of the tables named. */
function listOwnRows(report: Report, names: readonly Table['name'][]): BodyRow[] {
  return listTables(report)
    .filter(({ name }) => names.includes(name))
    .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'body' && keysOf(row).length > 0 ? [row] : [])));
}

function pickRow(report: Report, random: Random, names: readonly Table['name'][]): BodyRow | null {
  const rows = listOwnRows(report, names);
  return rows.length > 0 ? random.pick(rows) : null;
}

function insertAfter(report: Report, place: Row, inserted: readonly Row[]): Report {
  return mapRows(report, (row) => (row === place ? [row, ...inserted] : [row]));
}

/** The label of a row with another last part. */
function relabel(row: BodyRow, label: string): readonly string[] {
  return [...row.stub.slice(0, -1), label];
}

const localLabels = {
  proactive: ['行政裁决', '行政确认', '行政给付'],
  requests: ['9.涉及历史档案', '4.转交有关单位', '6.工作秘密', '（八）自行撤回'],
} as const;

export const extraRow: Damage = {
  name: 'extra-row',
  description: 'a local row with a label that the form does not have',
  fits: rowwiseLayout,
  apply: (draft, random) => {
    const name = random.pick(['proactive', 'requests', 'requests'] as const);
    const place = pickRow(draft.report, random, [name]);
    if (!place) return null;
    const values = place.values.map((value) => {
      return { ...value, key: null, text: String(random.chance(0.6) ? 0 : random.between(1, 30)) };
    });
    const row: BodyRow = { kind: 'body', stub: relabel(place, random.pick(localLabels[name])), values };
    return { ...draft, report: insertAfter(draft.report, place, [row]) };
  },
};

export const missingRow: Damage = {
  name: 'missing-row',
  description: 'a row left out',
  fits: ({ showsTables }) => showsTables,
  apply: (draft, random) => {
    const gone = pickRow(draft.report, random, ['proactive', 'requests']);
    if (!gone) return null;
    const report = mapRows(draft.report, (row) => (row === gone ? [] : [row]));
    return { ...draft, report, truth: withoutCells(draft.truth, keysOf(gone)) };
  },
};

export const duplicateRow: Damage = {
  name: 'duplicate-row',
  description: 'a row twice, with other values: neither can be believed',
  fits: rowwiseLayout,
  apply: (draft, random) => {
    const place = pickRow(draft.report, random, ['proactive', 'requests']);
    if (!place) return null;
    const values = place.values.map((value) => {
      const said = value.key === null ? null : draft.truth.cells.get(value.key);
      return { ...value, key: null, text: String(Math.abs(Math.trunc(said ?? 0)) + random.between(1, 9)) };
    });
    const report = insertAfter(draft.report, place, [{ ...place, values }]);
    return { ...draft, report, truth: withoutCells(draft.truth, keysOf(place)) };
  },
};

const notes = ['注：本表数据截至12月31日。', '备注：含下属单位3家', '※ 以上数据由5个科室汇总', '填表说明：没有的填0'];

export const footnoteRow: Damage = {
  name: 'footnote-row',
  description: 'a footnote as a row of the table',
  fits: rowwiseLayout,
  apply: (draft, random) => {
    const rows = listOwnRows(draft.report, [random.pick(['proactive', 'requests', 'disputes'])]);
    if (rows.length === 0) return null;
    const place = random.chance(0.6) ? rows.at(-1) : random.pick(rows);
    return place
      ? { ...draft, report: insertAfter(draft.report, place, [{ kind: 'note', text: random.pick(notes) }]) }
      : null;
  },
};

export const headerRepeated: Damage = {
  name: 'header-repeated',
  description: 'the head of table 3 again in its middle, after a page number',
  fits: rowwiseLayout,
  apply: (draft, random) => {
    const table = listTables(draft.report).find(({ name }) => name === 'requests');
    const place = pickRow(draft.report, random, ['requests']);
    if (!table || !place) return null;
    const head = table.rows.filter(({ kind }) => kind === 'head');
    const page: Row[] = random.chance(0.5) ? [{ kind: 'note', text: `— ${random.between(2, 6)} —` }] : [];
    return { ...draft, report: insertAfter(draft.report, place, [...page, ...head]) };
  },
};

export const groupFragment: Damage = {
  name: 'group-fragment',
  description: 'pieces of the group label in the first column of rows below it',
  fits: ({ keepsCovered }) => keepsCovered,
  apply: (draft, random) => {
    const report = mapRows(draft.report, (row, { name }) => {
      if (name !== 'requests' || row.kind !== 'body' || row.stub.length < 2 || random.chance(0.7)) return [row];
      return [{ ...row, fragment: random.pick(['办理结果', '度办', '结', '果', '本年', '三、']) }];
    });
    return replaceReport(draft, report);
  },
};

export const eighthColumn: Damage = {
  name: 'eighth-column',
  description: 'an empty eighth column of values in table 3',
  fits: separatedLayout,
  apply: (draft) => {
    const widen = (row: Row): Row => {
      if (row.kind !== 'body') return row;
      return { ...row, values: [...row.values, { key: null, text: '', span: 1 }] };
    };
    const report = mapTables(draft.report, (table) => {
      return table.name === 'requests' ? { ...table, columns: table.columns + 1, rows: table.rows.map(widen) } : table;
    });
    return replaceReport(draft, report);
  },
};

export const truncated: Damage = {
  name: 'truncated',
  description: 'the file breaks off after a row',
  fits: anyLayout,
  apply: (draft, random) => {
    const last = pickRow(draft.report, random, ['proactive', 'requests']);
    if (!last) return null;
    const at = draft.report.blocks.findIndex((block) => block.kind === 'table' && block.table.rows.includes(last));
    const block = draft.report.blocks[at];
    if (block?.kind !== 'table') return null;
    const rows = block.table.rows.slice(0, block.table.rows.indexOf(last) + 1);
    const report: Report = {
      blocks: [...draft.report.blocks.slice(0, at), { kind: 'table', table: { ...block.table, rows } }],
      cut: true,
    };
    const kept = new Set(listTables(report).flatMap((table) => table.rows.flatMap(keysOf)));
    const gone = [...draft.truth.cells.keys()].filter((key) => !kept.has(key));
    return { ...draft, report, truth: withoutCells(draft.truth, gone) };
  },
};
