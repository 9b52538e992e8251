import { SaxesParser } from 'saxes';

/** Raised for XML that cannot be read: not well-formed, with a document type declaration, or too deep. */
export class XmlError extends Error {
  override name = 'XmlError';
  /** `doctype`: it declares a document type, with which it could define entities of its own; office files must not have one. */
  readonly reason: 'doctype' | 'malformed' | 'deep';

  constructor(reason: XmlError['reason'], options?: ErrorOptions) {
    super(`XML: ${reason}`, options);
    this.reason = reason;
  }
}

/** An element's start. */
export interface XmlElement {
  /** Without its prefix: `p` for `w:p`. Programs differ in the prefix they give a namespace. */
  name: string;
  /** `w` for `w:p`; empty where there is no prefix. */
  prefix: string;
  /** The value of the attribute without a prefix, else of the one with the element's own prefix. */
  attribute(name: string): string | undefined;
  /** All attributes, their names with prefixes. */
  attributes: Readonly<Record<string, string>>;
}

/** What to do at each part of an XML text. `position` is the place right behind a tag, in UTF-16 units. */
export interface XmlHandlers {
  open?(element: XmlElement, position: number): void;
  /** `name` has no prefix. Called for `<br/>` too. */
  close?(name: string, position: number): void;
  /** Text between tags, from CDATA sections too; entities are decoded. */
  text?(text: string): void;
}

/**
 * Reads an XML text from its beginning to its end and calls a handler for each part.
 * Throws an `XmlError` where there is a document type declaration, and where the text is not well-formed; a lenient
 * reading goes on after the latter.
 */
export function readXml(
  xml: string,
  { open, close, text }: XmlHandlers,
  { lenient = false }: { lenient?: boolean } = {},
): void {
  const parser = new SaxesParser({ position: true, xmlns: false });
  parser.on('error', (cause) => {
    if (!lenient) throw new XmlError('malformed', { cause });
  });
  parser.on('doctype', () => {
    throw new XmlError('doctype');
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) => {
      const [prefix, local] = split(name);
      const attribute = (key: string): string | undefined =>
        attributes[key] ?? attributes[`${prefix}:${key}`];
      open({ name: local, prefix, attribute, attributes }, parser.position);
    });
  if (close) parser.on('closetag', ({ name }) => close(split(name)[1], parser.position));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** The text of an XML file, which is in UTF-8 or UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // A byte order mark, or the first `<` with its zero byte.
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function split(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
}
