import { readXml } from '../xml.ts';

const off = /^(?:0|false|off)$/;

/** The ids of the styles of Word that hide their text, by themselves or by the style that they go on. Throws an `XmlError`. */
export function hiddenStyles(xml: string): Set<string> {
  const styles = new StyleTable();
  let style: string | undefined;
  readXml(xml, {
    open({ name, attribute }) {
      const value = attribute('val');
      if (name === 'style') style = attribute('styleId');
      else if (style === undefined) return;
      else if (name === 'vanish') styles.hides.set(style, !off.test(value ?? ''));
      else if (name === 'basedOn' && value !== undefined) styles.bases.set(style, value);
    },
    close(name) {
      if (name === 'style') style = undefined;
    },
  });
  return styles.hidden();
}

/** The names of the styles of OpenDocument that hide their text, of all its parts with styles. Throws an `XmlError`. */
export function hiddenOpenStyles(parts: readonly string[]): Set<string> {
  const styles = new StyleTable();
  let style: string | undefined;
  for (const xml of parts)
    readXml(xml, {
      open({ name, attribute, attributes }) {
        const display = attributes['text:display'];
        if (name === 'style') {
          style = attribute('name');
          const base = attribute('parent-style-name');
          if (style !== undefined && base !== undefined) styles.bases.set(style, base);
        } else if (name === 'text-properties' && style !== undefined && display !== undefined)
          styles.hides.set(style, display === 'none');
      },
      close(name) {
        if (name === 'style') style = undefined;
      },
    });
  return styles.hidden();
}

/** Styles that go on each other in a circle end somewhere. */
const deepest = 20;

/** What styles say of their text. */
class StyleTable {
  /** Whether a style hides its text, or shows it, where it says so. */
  readonly hides = new Map<string, boolean>();
  /** The style that a style goes on. */
  readonly bases = new Map<string, string>();

  hidden(): Set<string> {
    return new Set([...this.hides.keys(), ...this.bases.keys()].filter((id) => this.#isHidden(id)));
  }

  #isHidden(id: string | undefined, depth = 0): boolean {
    return (
      id !== undefined &&
      depth < deepest &&
      (this.hides.get(id) ?? this.#isHidden(this.bases.get(id), depth + 1))
    );
  }
}
