/**
 * The smallest document that Observable Plot draws into. It has what Plot 0.6.17 and its d3 use, under the names of the
 * DOM, and no parser, events or layout; looking for anything else throws, so that nothing is left out of a picture in silence.
 */

import { escapeAttribute, escapeText } from './escape-markup.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
const htmlSpace = 'http://www.w3.org/1999/xhtml';
const xlinkSpace = 'http://www.w3.org/1999/xlink';

/** What Plot puts around a picture that has a title, a caption or swatches. */
const htmlNames = new Set(['figure', 'h2', 'h3', 'figcaption', 'div', 'span', 'style']);

/** What d3 and Plot note on nodes, and may look for where it is not. */
const notes = new Set(['__data__', 'value', 'scale', 'legend']);

/** Stands at the end of the prototypes, where only what nothing else has is looked for. */
const nothingElse: object = new Proxy(
  {},
  {
    get(objects, name): unknown {
      if (typeof name === 'symbol' || name in objects) return Reflect.get(objects, name);
      if (notes.has(name)) return undefined;
      throw new TypeError(`The document for charts has no ${name}`);
    },
    set(_, name, value, node: object): boolean {
      if (typeof name === 'string' && notes.has(name)) {
        return Reflect.defineProperty(node, name, { value, writable: true, enumerable: true, configurable: true });
      }
      throw new TypeError(`The document for charts has no ${String(name)} to set`);
    },
  },
);

abstract class SvgNode {
  readonly ownerDocument: SvgDocument;
  parentNode: SvgElement | null = null;

  constructor(document: SvgDocument) {
    this.ownerDocument = document;
  }

  abstract get textContent(): string;
  abstract get outerHTML(): string;
  abstract cloneNode(deep?: boolean): SvgNode;

  remove(): void {
    if (this.parentNode === null) return;
    const siblings = this.parentNode.childNodes;
    siblings.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
}
Object.setPrototypeOf(SvgNode.prototype, nothingElse);

class SvgText extends SvgNode {
  readonly textContent: string;

  constructor(document: SvgDocument, text: string) {
    super(document);
    this.textContent = text;
  }

  get outerHTML(): string {
    return escapeText(this.textContent);
  }

  cloneNode(): SvgText {
    return new SvgText(this.ownerDocument, this.textContent);
  }
}

/**
 * An element of SVG, or one of the few of HTML that Plot puts around it. Names of elements and attributes are written as
 * given: they come from code, never from data.
 */
class SvgElement extends SvgNode {
  readonly namespaceURI: string;
  readonly localName: string;
  readonly childNodes: SvgNode[] = [];
  readonly #attributes = new Map<string, string>();

  constructor(document: SvgDocument, namespace: string, name: string) {
    super(document);
    this.namespaceURI = namespace;
    this.localName = name;
  }

  get tagName(): string {
    return this.localName;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  /** Only for links, which are written without a prefix, as SVG 2 has them. */
  setAttributeNS(namespace: string, name: string, value: unknown): void {
    if (namespace !== xlinkSpace || name !== 'href') throw new Error(`No attribute ${name} of ${namespace} in charts`);
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(names: string) {
    this.setAttribute('class', names);
  }

  get style(): SvgStyle {
    return new SvgStyle(this);
  }

  set style(text: string) {
    this.setAttribute('style', text);
  }

  get firstChild(): SvgNode | null {
    return this.childNodes[0] ?? null;
  }

  get children(): SvgElement[] {
    return this.childNodes.filter((child) => child instanceof SvgElement);
  }

  appendChild<Child extends SvgNode>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  append(...children: readonly unknown[]): void {
    for (const child of children) {
      this.appendChild(child instanceof SvgNode ? child : this.ownerDocument.createTextNode(child));
    }
  }

  /** `next` must be a child of this element other than `child`, or null for the end. */
  insertBefore<Child extends SvgNode>(child: Child, next: SvgNode | null): Child {
    child.remove();
    const place = next === null ? this.childNodes.length : this.childNodes.indexOf(next);
    if (place < 0) throw new Error(`The element ${this.localName} has no such child to insert before`);
    if (next === null) this.childNodes.push(child);
    else this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join('');
  }

  /** Nothing becomes no text, as in the DOM. */
  set textContent(value: unknown) {
    for (const child of this.childNodes) child.parentNode = null;
    this.childNodes.length = 0;
    const text = String(value ?? '');
    if (text !== '') this.appendChild(this.ownerDocument.createTextNode(text));
  }

  cloneNode(deep = false): SvgElement {
    const clone = new SvgElement(this.ownerDocument, this.namespaceURI, this.localName);
    for (const [name, value] of this.#attributes) clone.#attributes.set(name, value);
    if (deep) for (const child of this.childNodes) clone.appendChild(child.cloneNode(true));
    return clone;
  }

  querySelector(selector: string): SvgElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** What is inside, in the order of the markup; throws for a selector that is neither the name of elements nor `*`. */
  querySelectorAll(selector: string): SvgElement[] {
    if (!/^(?:[a-z]\w*|\*)$/iu.test(selector)) throw new Error(`The document for charts cannot select ${selector}`);
    const found: SvgElement[] = [];
    this.#collect(selector, found);
    return found;
  }

  #collect(selector: string, found: SvgElement[]): void {
    for (const child of this.childNodes) {
      if (!(child instanceof SvgElement)) continue;
      if (selector === '*' || selector === child.localName) found.push(child);
      child.#collect(selector, found);
    }
  }

  /** Markup that HTML and XML read as the same tree. Characters that XML cannot hold become U+FFFD. */
  get outerHTML(): string {
    let markup = `<${this.localName}`;
    for (const [name, value] of this.#attributes) markup += ` ${name}="${escapeAttribute(value)}"`;
    if (this.childNodes.length === 0 && this.namespaceURI === svgSpace) return `${markup}/>`;
    markup += '>';
    for (const child of this.childNodes) markup += this.#writeChild(child);
    return `${markup}</${this.localName}>`;
  }

  #writeChild(child: SvgNode): string {
    if (this.namespaceURI !== htmlSpace || this.localName !== 'style') return child.outerHTML;
    // HTML knows no references in its own style sheets, unlike in those of SVG.
    if (/[&<]|\]\]>/u.test(child.textContent)) throw new Error('HTML and XML would read a style sheet differently');
    return child.textContent;
  }
}

const declaration = /(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/gu;

/** The declarations of a style attribute by name. Semicolons in quotes or brackets are parts of values. */
function parseStyle(text: string): Map<string, string> {
  if (/[^;]/u.test(text.replace(declaration, ''))) throw new Error(`A style has quotes or brackets left open: ${text}`);
  const declarations = new Map<string, string>();
  for (const [each] of text.matchAll(declaration)) {
    if (each.trim() === '') continue;
    const colon = each.indexOf(':');
    if (colon < 0) throw new Error(`A style has a declaration without a value: ${each}`);
    declarations.set(each.slice(0, colon).trim(), each.slice(colon + 1).trim());
  }
  return declarations;
}

/** Properties in camel case, which Plot only sets. */
const styleProperties: object = new Proxy(nothingElse, {
  set(_, name, value, style: SvgStyle): boolean {
    if (typeof name !== 'string' || !/^(?!css)[a-z]+$/iu.test(name)) {
      throw new TypeError(`The document for charts knows no style ${String(name)}`);
    }
    style.setProperty(name.replace(/[A-Z]/gu, '-$&').toLowerCase(), value);
    return true;
  },
});

/** The style attribute of an element. Values are written as given; one that is nothing takes the declaration away. */
class SvgStyle {
  readonly #element: SvgElement;

  constructor(element: SvgElement) {
    this.#element = element;
  }

  setProperty(name: string, value: unknown, priority = ''): void {
    const declarations = parseStyle(this.#element.getAttribute('style') ?? '');
    const text = String(value ?? '');
    if (text === '') declarations.delete(name);
    else declarations.set(name, priority === '' ? text : `${text} !${priority}`);
    if (declarations.size === 0) this.#element.removeAttribute('style');
    else this.#element.setAttribute('style', [...declarations].map((each) => each.join(': ')).join('; '));
  }

  removeProperty(name: string): void {
    this.setProperty(name, null);
  }
}
Object.setPrototypeOf(SvgStyle.prototype, styleProperties);

class SvgDocument {
  /** Only says in which space elements without one of their own are made. */
  readonly documentElement = new SvgElement(this, htmlSpace, 'html');

  createElement(name: string): SvgElement {
    if (!htmlNames.has(name)) throw new Error(`The document for charts makes no HTML element ${name}`);
    return new SvgElement(this, htmlSpace, name);
  }

  createElementNS(namespace: string, name: string): SvgElement {
    if (namespace !== svgSpace) throw new Error(`The document for charts makes no elements of ${namespace}`);
    return new SvgElement(this, svgSpace, name);
  }

  createTextNode(text: unknown): SvgText {
    return new SvgText(this, String(text));
  }

  /** The type that Plot asks for. What this document lacks of it throws when it is looked for. */
  asDocument(): Document {
    return this as unknown as Document;
  }
}
Object.setPrototypeOf(SvgDocument.prototype, nothingElse);

export type { SvgDocument, SvgElement };

/** A document of which any number of pictures can be made: it keeps none of them. */
export function createSvgDocument(): SvgDocument {
  return new SvgDocument();
}
