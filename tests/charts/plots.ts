import * as Plot from '@observablehq/plot';

/** One agency in one year, as charts get it: some words long, some values missing. */
interface Row {
  readonly agency: string;
  readonly level: string;
  readonly year: number;
  readonly requests: number;
  readonly share: number | null;
}

const agencies = ['甲县', '乙区', '丙镇', '某某市某某区\n行政审批局', 'R&D <"园区">', '丁乡'];
const levels = ['县', '乡'];

/** Numbers that look irregular and are the same each time. */
const rows: readonly Row[] = agencies.flatMap((agency, place) =>
  [2020, 2021, 2022, 2023, 2024].map((year, step) => ({
    agency,
    level: levels[place % 2] ?? '',
    year,
    requests: ((place + 2) * (step + 3) * 37) % 101,
    share: (place + step) % 7 === 0 ? null : ((place * 13 + step * 29) % 50) / 50,
  })),
);
const latest = rows.filter(({ year }) => year === 2024);
const inYears: Plot.ScaleOptions = { tickFormat: 'd' };

const describe = ({ agency, year, requests }: Row): string => `${agency}，${year}：${requests}件 & "其他" <1%`;

/** A picture of every mark, transform and option that charts of reports have use for; none needs a warning. */
const options: Record<string, () => Plot.PlotOptions> = {
  'bars with words': () => ({
    width: 640,
    marginLeft: 120,
    style: { fontSize: '13px', backgroundColor: 'white' },
    x: { axis: null },
    y: { axis: null, domain: agencies },
    marks: [
      Plot.barX(latest, { x: 'requests', y: 'agency', fill: 'var(--outcome-granted)', insetRight: 1, title: describe }),
      Plot.text(latest, { x: 'requests', y: 'agency', text: 'requests', dx: 6, textAnchor: 'start', fontWeight: 600 }),
      Plot.text(agencies, { y: (name: string) => name, text: (name: string) => name, frameAnchor: 'left', dx: -8 }),
    ],
  }),
  'dots with titles': () => ({
    grid: true,
    style: { color: 'red' },
    color: { type: 'identity' },
    marks: [
      Plot.dot(rows, {
        x: 'requests',
        y: 'share',
        r: 'requests',
        fill: ({ level }: Row) => (level === '县' ? 'var(--county)' : 'var(--town)'),
        stroke: 'currentColor',
        title: describe,
        ariaLabel: describe,
        symbol: 'level',
      }),
    ],
  }),
  'lines by agency': () => ({
    x: inYears,
    marks: [
      Plot.line(rows, { x: 'year', y: 'share', z: 'agency', curve: 'monotone-x', stroke: 'level', marker: 'dot' }),
      Plot.lineY([3, 1, 4, 1, 5], { curve: 'step-after', markerEnd: 'arrow', strokeDasharray: '4 2' }),
    ],
  }),
  'an area between rules': () => ({
    x: inYears,
    marks: [
      Plot.areaY(rows, { x: 'year', y: 'requests', fill: 'agency', curve: 'catmull-rom', fillOpacity: 0.4 }),
      Plot.ruleX([2021, 2023], { stroke: 'red', strokeWidth: 1.5 }),
      Plot.ruleY([0]),
      Plot.ruleY(latest, { x1: 2021, x2: 2022, y: 'requests', strokeOpacity: 0.5 }),
    ],
  }),
  'cells with values': () => ({
    padding: 0,
    x: { tickFormat: 'd' },
    color: { scheme: 'blues' },
    marks: [
      Plot.cell(rows, { x: 'year', y: 'agency', fill: 'share', inset: 0.5, rx: 2 }),
      Plot.text(rows, { x: 'year', y: 'agency', text: ({ share }: Row) => (share === null ? '—' : `${share * 100}%`) }),
    ],
  }),
  'facets across and down': () => ({
    x: { ticks: 3, tickFormat: 'd' },
    marks: [
      Plot.frame(),
      Plot.dot(rows, { fx: 'level', fy: 'year', x: 'requests', y: 'agency', ariaDescription: '每个机关' }),
      Plot.text(rows, Plot.selectFirst({ fx: 'level', fy: 'year', text: 'level', frameAnchor: 'top-right' })),
    ],
  }),
  'dots that keep apart': () => ({
    height: 120,
    marks: [Plot.dotX(rows, Plot.dodgeY({ x: 'requests', r: 4, title: 'agency', fill: 'currentColor' }))],
  }),
  'ticks that blend': () => ({
    marks: [
      Plot.tickX(rows, { x: 'requests', y: 'level', strokeOpacity: 0.4, mixBlendMode: 'multiply' }),
      Plot.tickX(latest, { x: 'requests', y: 'level', stroke: 'red', opacity: 0.8 }),
    ],
  }),
  'axes and grids': () => ({
    inset: 10,
    marks: [
      Plot.gridX({ stroke: 'white', strokeDasharray: '2' }),
      Plot.gridY({ interval: 20 }),
      Plot.axisX({ anchor: 'top', label: '件', tickSize: 0, tickRotate: 30 }),
      Plot.axisY({ anchor: 'right', tickFormat: (value: number) => `${value}\n件`, lineHeight: 1.1 }),
      Plot.rect(rows, Plot.bin({ fill: 'count' }, { x: 'requests', y: 'requests' })),
    ],
  }),
  'what is clipped': () => ({
    x: { domain: [20, 60] },
    marks: [
      Plot.dot(rows, { x: 'requests', y: 'share', clip: true }),
      Plot.line(rows, { x: 'requests', y: 'share', z: 'agency', clip: 'frame', ariaLabel: '线', sort: 'requests' }),
    ],
  }),
  'links to pages': () => ({
    marks: [
      Plot.link(latest, { x1: 0, y1: 0, x2: 'requests', y2: 'agency', curve: 'bump-x', markerEnd: 'arrow' }),
      Plot.dot(latest, {
        x: 'requests',
        y: 'agency',
        href: ({ year }: Row) => `./?year=${year}&of=a"b`,
        target: '_top',
      }),
      Plot.arrow(latest, { x1: 0, y1: 'agency', x2: 'requests', y2: 'agency', inset: 4, bend: true }),
    ],
  }),
  'a difference of years': () => ({
    x: inYears,
    marks: [Plot.differenceY([5, 3, 8, 6, 9], { y1: [4, 6, 5, 7, 6], curve: 'linear', positiveFill: 'green' })],
  }),
  'a waffle': () => ({
    marks: [Plot.waffleY(latest, { x: 'agency', y: 'requests', fill: 'level', rx: '100%' })],
  }),
  'words cut short': () => ({
    axis: null,
    x: { type: 'point' },
    marks: [
      Plot.text(latest, { x: 'agency', text: describe, lineWidth: 6, textOverflow: 'ellipsis', rotate: -30 }),
      Plot.text(['一行\n\n三行\t<a>&amp;\u00a0'], {
        frameAnchor: 'bottom-left',
        fontVariant: 'tabular-nums',
        stroke: 'white',
      }),
    ],
  }),
  'a figure with a legend': () => ({
    title: '题目 <1>',
    subtitle: '副题',
    caption: '来源 & 方法',
    color: { legend: true },
    marks: [Plot.barX(rows, { x: 'requests', y: 'level', fill: 'agency' })],
  }),
};

/** Draws a picture into a document and gives its markup. */
export type Draw = (document: Document) => string;

/** Pictures by name, to compare documents with. */
export const plots: Readonly<Record<string, Draw>> = Object.fromEntries(
  Object.entries(options).map(([name, make]) => [
    name,
    (document: Document) => Plot.plot({ ...make(), document }).outerHTML,
  ]),
);
