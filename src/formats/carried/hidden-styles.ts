import { readXml } from '../xml.ts';

const off = /^(?:0|false|off)$/;

/** The ids of the styles of Word that hide their text, by themselves or by the style that they go on. Throws an `XmlError`. */
export function hiddenStyles(xml: string): Set<string> {
  const hides = new Map<string, boolean>();
  const bases = new Map<string, string>();
  let style: string | undefined;
  readXml(xml, {
    open({ name, attribute }) {
      const value = attribute('val');
      if (name === 'style') style = attribute('styleId');
      else if (style === undefined) return;
      else if (name === 'vanish') hides.set(style, !off.test(value ?? ''));
      else if (name === 'basedOn' && value !== undefined) bases.set(style, value);
    },
    close(name) {
      if (name === 'style') style = undefined;
    },
  });
  const isHidden = (id: string | undefined, depth = 0): boolean =>
    id !== undefined && depth < deepest && (hides.get(id) ?? isHidden(bases.get(id), depth + 1));
  return new Set([...hides.keys(), ...bases.keys()].filter((id) => isHidden(id)));
}

/** Styles that go on each other in a circle end somewhere. */
const deepest = 20;
