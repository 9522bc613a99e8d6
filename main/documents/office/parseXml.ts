import { SaxesParser } from 'saxes';

/** An element of XML; names are without their prefixes, which files choose freely. */
export interface XmlElement {
  name: string;
  /** By name without prefix; where two share one, that with the prefix wins (r:id over id). */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Office programs nest a few dozen levels; readers walk them by recursion. */
const MAX_DEPTH = 400;

/**
 * Parses XML strictly. Entities other than XML's own five are errors and document types are not read, so
 * nothing is expanded or fetched. Throws with a reason when it is not well formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) throw new Error('its markup is nested too deeply');
    const element = { name: localName(name), attributes: byLocalName(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string): void => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(decodeXml(bytes)).close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function byLocalName(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const entries = Object.entries(attributes);
  // Those with a prefix come last and so win.
  return new Map(
    [
      ...entries.filter(([name]) => !name.includes(':')),
      ...entries.filter(([name]) => name.includes(':')),
    ].map(([name, value]) => [localName(name), value]),
  );
}

/** Elements among the children, all or those of a name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at the end of a path of names; null when there is none. */
export function findElement(from: XmlElement, ...path: string[]): XmlElement | null {
  let element: XmlElement | null = from;
  for (const name of path) element = element && (elementsOf(element, name)[0] ?? null);
  return element;
}

/** All elements of a name below `from`, in order; not those within one another. */
export function* descendants(from: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(from)) {
    if (child.name === name) yield child;
    else yield* descendants(child, name);
  }
}

/** All text below an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
