import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/charts/text-width.ts';
import { composePicture, escapeMarkup, type FigureParts } from '../../src/publish/standalone-picture.ts';
import { allCharts } from '../charts/cases/all.ts';
import { caseNames, words } from '../charts/cases/case.ts';
import { readTokens } from '../styles/read-tokens.ts';

const colours: Readonly<Record<string, string>> = {
  paper: '#fbfaf6',
  ink: '#1d1c1a',
  'ink-soft': '#57534b',
  mark: '#857f72',
};

const svg =
  '<svg class="plot" role="img" aria-label="图名" aria-describedby="a-about" width="720" height="100" viewBox="0 0 720 100" ' +
  'font-size="10" fill="currentColor" text-anchor="middle"><g font-size="13" fill="var(--mark)">' +
  '<rect data-at="0.1" data-marked="" x="1" width="5" height="6" stroke="currentColor"/>' +
  '<text y="0.4em" lang="zh-CN">甲 &amp; 乙</text></g><text x="1em"><tspan dy="1.25em">丙</tspan></text></svg>';

const figure: FigureParts = {
  svg,
  title: '18件申请中14件予以公开',
  subtitle: '汾西县人民政府办公室，2024年',
  notes: ['未报告的不画。'],
  source: '数据来源：年度报告',
  address: 'https://gongkai.example.org/a.html#figure-outcomes',
  language: 'zh-CN',
  fonts: `system-ui, "PingFang SC", sans-serif`,
  resolve: (role) => colours[role] ?? '',
  wrap: wrapText,
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a file in the order in which they begin. Throws unless it is well-formed XML. */
function readElements(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

function readTexts(xml: string): string[] {
  return readElements(xml)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

describe('a picture that stands alone', () => {
  it('says above and below the chart what the page says around it', () => {
    const texts = readTexts(composePicture(figure));
    expect(texts.slice(0, 2)).toEqual([figure.title, figure.subtitle]);
    expect(texts.slice(-3)).toEqual(['未报告的不画。', figure.source, figure.address]);
    expect(readTexts(composePicture({ ...figure, address: null, notes: [] })).slice(-1)).toEqual([figure.source]);
  });

  it('is an SVG file with a name, a description, a language, fonts and paper under everything', () => {
    const [root, title, description, paper] = readElements(composePicture(figure));
    // 24 around 720; 30 for the title, 21 for the subtitle, 16 + 100 + 16 for the picture, three lines of 18.
    const size = { width: '768', height: '285' };
    expect(root).toMatchObject({
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        ...size,
        viewBox: '0 0 768 285',
        'xml:lang': 'zh-CN',
        'font-family': '"PingFang SC", sans-serif',
      },
    });
    expect(title).toMatchObject({ name: 'title', text: figure.title });
    expect(description).toMatchObject({ name: 'desc', text: figure.subtitle });
    expect(paper).toMatchObject({ name: 'rect', attributes: { ...size, fill: '#fbfaf6' } });
  });

  it('has the shapes of the chart with plain colours and places in pixels, and nothing that is for pages only', () => {
    const elements = readElements(composePicture(figure));
    const start = elements.findIndex(({ name }) => name === 'g');
    expect(elements.slice(start, start + 6)).toEqual([
      {
        name: 'g',
        attributes: { transform: 'translate(24,91)', 'font-size': '10', fill: '#1d1c1a', 'text-anchor': 'middle' },
        text: '',
      },
      { name: 'g', attributes: { 'font-size': '13', fill: '#857f72' }, text: '' },
      { name: 'rect', attributes: { x: '1', width: '5', height: '6', stroke: '#1d1c1a' }, text: '' },
      { name: 'text', attributes: { y: '5.20', lang: 'zh-CN' }, text: '甲 & 乙' },
      { name: 'text', attributes: { x: '10.00' }, text: '' },
      { name: 'tspan', attributes: { dy: '12.50' }, text: '丙' },
    ]);
  });

  it('keeps ids and what refers to them', () => {
    const clipped = svg.replace(
      '<g ',
      '<clipPath id="a-1"><rect width="1" height="1"/></clipPath><g clip-path="url(#a-1)" ',
    );
    const composed = composePicture({ ...figure, svg: clipped });
    expect(composed).toContain('<clipPath id="a-1">');
    expect(composed).toContain('clip-path="url(#a-1)"');
  });

  it('breaks a long title into lines that fit, and is as much higher', () => {
    const title = '汾西县人民政府办公室收到的申请'.repeat(4);
    const composed = composePicture({ ...figure, title });
    // 60 characters of 20 pixels in two lines, of which each has room for 33.
    expect(readTexts(composed).slice(0, 3)).toEqual([title.slice(0, 30), title.slice(30), figure.subtitle]);
    expect(readElements(composed)[0]?.attributes['height']).toBe('315');
  });

  it.each([
    ['a role without a colour', 'fill="var(--unknown)"', '--unknown'],
    ['a role with a colour to fall back to', 'fill="var(--mark, red)"', 'var(--mark, red)'],
    ['a style', 'style="fill:red"', 'style="fill:red"'],
    ['a link', 'href="#a"', 'href="#a"'],
    ['a script', 'onclick="go()"', 'onclick="go()"'],
  ])('refuses %s', (_, attribute, message) => {
    expect(() => composePicture({ ...figure, svg: svg.replace('<rect', `<rect ${attribute}`) })).toThrow(message);
  });

  it.each([
    '<style>*{}</style>',
    '<image/>',
    '<foreignObject></foreignObject>',
    '<script/>',
    '<!-- a -->',
    '<rect x=1/>',
  ])('refuses %s in the chart', (markup) => {
    expect(() => composePicture({ ...figure, svg: svg.replace('<rect', `${markup}<rect`) })).toThrow('cannot have');
  });

  it.each(['', '<p>甲</p>', '<svg viewBox="0 0 1 1"></svg>', '<svg width="1" height="0"></svg>'])(
    'refuses %j, which is no picture',
    (other) => {
      expect(() => composePicture({ ...figure, svg: other })).toThrow('no size');
    },
  );

  it('refuses a colour that is none', () => {
    const resolve = (): string => 'var(--light, #fff)';
    expect(() => composePicture({ ...figure, resolve })).toThrow('var(--light, #fff)');
  });

  it('is well-formed whatever the words are, and says them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\0', '\ud800', '\uffff', ' ', '甲', '\n') }),
    );
    fc.assert(
      fc.property(text, (each) => {
        const composed = composePicture({
          ...figure,
          ...{ title: each, subtitle: each, source: each, address: each, language: each, fonts: each },
          notes: [each],
          wrap: (line) => [line],
        });
        const read = readElements(composed);
        expect(read.find(({ name }) => name === 'title')?.text).toBe(
          each.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' '),
        );
      }),
    );
  });

  it('can be made of every chart, with the colours of the site', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    const tokens = readTokens(css, { scheme: 'light', contrast: 'plain' });
    for (const { cases } of allCharts) {
      for (const name of caseNames) {
        const drawn = cases[name].draw({ id: 'chart', label: '图名', width: 720, words });
        const composed = composePicture({ ...figure, svg: drawn, resolve: (role) => tokens.get(`--${role}`) ?? '' });
        expect(readElements(composed).length).toBeGreaterThan(5);
        expect(composed).not.toMatch(/var\(|currentColor|data-|aria-|class=|style|[\d.]em"/u);
      }
    }
  });
});

describe('markup', () => {
  it('escapes what would end a text or an attribute', () => {
    expect(escapeMarkup('<a title="x">&amp;')).toBe('&#60;a title=&#34;x&#34;&#62;&#38;amp;');
  });
});
