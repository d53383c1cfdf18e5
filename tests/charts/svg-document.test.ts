import * as Plot from '@observablehq/plot';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { createSvgDocument } from '../../src/charts/svg-document.ts';
import { documents } from './documents.ts';
import { plots } from './plots.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A picture as its readers see it: the order of attributes and of declarations says nothing. */
interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | string[]>>;
  readonly children: readonly (Tree | string)[];
}

function readStyle(text: string): string[] {
  return text
    .split(';')
    .map((declaration) => declaration.replace(/\s*:\s*/u, ':').trim())
    .filter((declaration) => declaration !== '')
    .sort();
}

function readNode(node: DefaultTreeAdapterTypes.ChildNode): Tree | string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const { tagName, namespaceURI, attrs, childNodes } = node as DefaultTreeAdapterTypes.Element;
  return {
    name: `${namespaceURI} ${tagName}`,
    // Without the prefix that a link may have.
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, name === 'style' ? readStyle(value) : value])),
    children: childNodes.map(readNode),
  };
}

/** Reads markup as browsers do. Plot counts its ids over the whole process; here they are counted anew. */
function readTree(markup: string): (Tree | string)[] {
  const ids = new Map<string, string>();
  const renamed = markup.replace(/\bplot-\w+-\d+/gu, (id) => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size + 1}`);
    return ids.get(id)!;
  });
  return parseFragment(renamed).childNodes.map(readNode);
}

function count(name: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, tag = ''] of plots[name]!(documents.ours).matchAll(/<(\w+)/gu)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

function draw(options: Plot.PlotOptions): string {
  return Plot.plot({ ...options, document: documents.ours }).outerHTML;
}

describe('the document for charts', () => {
  it.each(Object.entries(plots))('draws %s as linkedom and jsdom do', (_, drawInto) => {
    const ours = readTree(drawInto(documents.ours));
    expect(ours).toEqual(readTree(drawInto(documents.jsdom)));
    expect(ours).toEqual(readTree(drawInto(documents.linkedom)));
  });

  it('draws what the pictures are about', () => {
    // Six bars with a title and a number each; of six names one takes two lines.
    expect(count('bars with words')).toEqual({ svg: 1, style: 1, g: 3, rect: 6, title: 6, text: 12, tspan: 2 });
    // Of 30 rows, four have no share.
    expect(count('dots with titles')).toMatchObject({ title: 26 });
    expect(count('what is clipped')).toMatchObject({ clipPath: 1 });
    expect(count('links to pages')).toMatchObject({ a: 6, circle: 6, marker: 1 });
    expect(count('a figure with a legend')).toMatchObject({ figure: 1, h2: 1, h3: 1, figcaption: 1, span: 6, svg: 7 });
  });

  it('draws the same picture from the same document again', () => {
    const drawBars = plots['bars with words']!;
    expect(drawBars(documents.ours)).toBe(drawBars(documents.ours));
  });

  it('writes elements without content short', () => {
    const document = createSvgDocument();
    const svg = document.createElementNS(svgSpace, 'svg');
    svg.append(document.createElementNS(svgSpace, 'path'), '甲', document.createElementNS(svgSpace, 'g'));
    expect(svg.outerHTML).toBe('<svg><path/>甲<g/></svg>');
    expect(document.createElement('div').outerHTML).toBe('<div></div>');
  });
});

describe('text and attributes', () => {
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ' ',
        '\t',
        '\n',
        '\r',
        '\0',
        ']]>',
        '&amp;',
        '<!--',
        '</title>',
        '\ud800',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  });
  // What XML has no way to write.
  const written = (text: string): string =>
    text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

  function write(text: string): string {
    const document = createSvgDocument();
    const svg = document.createElementNS(svgSpace, 'svg');
    const title = svg.appendChild(document.createElementNS(svgSpace, 'title'));
    title.setAttribute('aria-label', text);
    title.textContent = text;
    return svg.outerHTML;
  }

  it('are read by HTML parsers as they were given', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markup = write(text);
        const title = {
          name: `${svgSpace} title`,
          attributes: { 'aria-label': written(text) },
          children: text === '' ? [] : [written(text)],
        };
        expect(readTree(markup)).toEqual([{ name: `${svgSpace} svg`, attributes: {}, children: [title] }]);
        const byLinkedom = parseHTML(`<body>${markup}</body>`).document.querySelector('title')!;
        expect(byLinkedom.getAttribute('aria-label')).toBe(written(text));
        expect(byLinkedom.textContent).toBe(written(text));
      }),
    );
  });

  it('are read by XML parsers as they were given', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read: string[] = [];
        const parser = new SaxesParser();
        parser.on('attribute', ({ value }) => read.push(value));
        parser.on('text', (value) => read.push(value));
        parser.write(write(text)).close();
        expect(read).toEqual(text === '' ? [''] : [written(text), written(text)]);
      }),
    );
  });

  it('of the style sheet of a legend are written as HTML reads them, or not at all', () => {
    const style = createSvgDocument().createElement('style');
    style.textContent = '.a > svg { color: red }';
    expect(style.outerHTML).toBe('<style>.a > svg { color: red }</style>');
    style.textContent = '</style>';
    expect(() => style.outerHTML).toThrow('style sheet');
  });

  it('take numbers and nothing as the DOM does', () => {
    const text = createSvgDocument().createElementNS(svgSpace, 'text');
    text.setAttribute('x', 0.5);
    text.textContent = 12;
    expect(text.outerHTML).toBe('<text x="0.5">12</text>');
    text.textContent = null;
    text.removeAttribute('x');
    expect(text.outerHTML).toBe('<text/>');
    expect(text.getAttribute('x')).toBeNull();
  });
});

describe('the tree', () => {
  it('moves an element that is put elsewhere', () => {
    const document = createSvgDocument();
    const [outer, inner, last] = ['g', 'a', 'path'].map((name) => document.createElementNS(svgSpace, name));
    outer!.append(inner!, last!);
    outer!.insertBefore(last!, inner!);
    expect(outer!.outerHTML).toBe('<g><path/><a/></g>');
    inner!.appendChild(last!);
    expect(outer!.outerHTML).toBe('<g><a><path/></a></g>');
    last!.remove();
    expect(outer!.outerHTML).toBe('<g><a/></g>');
    expect(last!.parentNode).toBeNull();
  });

  it('finds what is inside an element by its name, in the order of the markup', () => {
    const document = createSvgDocument();
    const [svg, g, rect, path] = ['svg', 'g', 'rect', 'path'].map((name) => document.createElementNS(svgSpace, name));
    g!.append('甲', rect!);
    svg!.append(g!, path!);
    expect(svg!.querySelectorAll('*')).toEqual([g, rect, path]);
    expect(svg!.querySelector('rect')).toBe(rect);
    expect(svg!.querySelector('svg')).toBeNull();
  });

  it('is copied without what it hangs on', () => {
    const document = createSvgDocument();
    const g = document.createElementNS(svgSpace, 'g');
    const rect = g.appendChild(document.createElementNS(svgSpace, 'rect'));
    rect.setAttribute('x', 1);
    rect.append('甲');
    const copy = rect.cloneNode(true);
    rect.setAttribute('x', 2);
    expect(copy.outerHTML).toBe('<rect x="1">甲</rect>');
    expect(copy.parentNode).toBeNull();
    expect(rect.cloneNode().outerHTML).toBe('<rect x="2"/>');
  });
});

describe('styles', () => {
  it('are declarations, set by name in either spelling or as one text', () => {
    const g = createSvgDocument().createElementNS(svgSpace, 'g');
    Object.assign(g.style, { fontSize: '13px', color: null });
    g.style.setProperty('mix-blend-mode', 'multiply');
    g.style.setProperty('color', 'red', 'important');
    expect(g.getAttribute('style')).toBe('font-size: 13px; mix-blend-mode: multiply; color: red !important');
    g.style = 'fill: url("a;b:c"); color: red;';
    g.style.removeProperty('color');
    expect(g.getAttribute('style')).toBe('fill: url("a;b:c")');
    g.style.removeProperty('fill');
    expect(g.hasAttribute('style')).toBe(false);
  });

  it.each(['color', 'fill: url("a', 'fill: url(a; color: red'])(
    'throw when a text that is changed reads "%s"',
    (text) => {
      const g = createSvgDocument().createElementNS(svgSpace, 'g');
      g.style = text;
      expect(() => {
        g.style.setProperty('opacity', 1);
      }).toThrow('A style has');
    },
  );

  it('of a plot may be a text', () => {
    expect(draw({ style: '--plot-background: #eee; color: red' })).toContain(
      ' style="--plot-background: #eee; color: red"',
    );
  });
});

describe('what the document lacks', () => {
  const node = (): object => createSvgDocument().createElementNS(svgSpace, 'g');

  it.each(['innerHTML', 'classList', 'firstElementChild', 'nextSibling', 'getBBox', 'dataset', 'id', 'isConnected'])(
    'throws when %s is looked for or set',
    (name) => {
      expect(() => Reflect.get(node(), name)).toThrow(`The document for charts has no ${name}`);
      expect(() => Reflect.set(node(), name, '')).toThrow(`The document for charts has no ${name} to set`);
    },
  );

  it('throws in the document and in styles too', () => {
    const document = createSvgDocument();
    expect(() => Reflect.get(document, 'defaultView')).toThrow('no defaultView');
    expect(() => document.createElement('canvas')).toThrow('no HTML element canvas');
    expect(() => document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math')).toThrow('no elements of');
    const { style } = document.createElementNS(svgSpace, 'g');
    expect(() => Reflect.get(style, 'fontSize')).toThrow('no fontSize');
    expect(() => Reflect.set(style, 'cssText', 'color: red')).toThrow('no style cssText');
    expect(() => Reflect.set(style, '--plot-background', 'red')).toThrow('no style --plot-background');
  });

  it.each(['.tick', '#id', 'g > path', '[fill]', 'text, tspan', ':first-child', ''])(
    'throws for the selector "%s"',
    (selector) => {
      expect(() => createSvgDocument().documentElement.querySelector(selector)).toThrow('cannot select');
    },
  );

  it('throws for names in spaces that are not known and for children of others', () => {
    const document = createSvgDocument();
    const g = document.createElementNS(svgSpace, 'g');
    expect(() => {
      g.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'space', 'preserve');
    }).toThrow('No attribute space');
    expect(() => g.insertBefore(document.createTextNode('甲'), document.createTextNode('乙'))).toThrow('no such child');
  });

  it('stops plots that need a browser', () => {
    const marks = (options: Plot.DotOptions): Plot.Markish[] => [Plot.dot([[1, 2]], options)];
    expect(() => draw({ marks: marks({ tip: true }) })).toThrow('The document for charts has no');
    expect(() => draw({ marks: marks({ fill: '0' }), color: { legend: true } })).toThrow('The document for charts');
    expect(() => draw({ marks: [Plot.raster([1, 2, 3, 4], { width: 2, height: 2 })] })).toThrow('canvas');
  });

  it('is not asked of it by those who print it or note something on it', () => {
    const noted = Object.assign(node(), { __data__: 1 });
    expect(noted.__data__).toBe(1);
    expect(Reflect.get(node(), '__data__')).toBeUndefined();
    expect('__data__' in node()).toBe(false);
    expect(String(node())).toBe('[object Object]');
  });
});
