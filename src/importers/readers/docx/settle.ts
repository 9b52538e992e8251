import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementAt, elementsOf, elementsWithin } from '../../../formats/xml-tree.ts';

/** Elements that hold properties: what is in them is no text. */
const properties = new Set(['rPr', 'pPr', 'trPr', 'tcPr', 'tblPr', 'tblPrEx', 'sectPr', 'sdtPr']);
/** Elements around text of which only the text matters. */
const wrappers = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'sdtContent', 'bdo', 'dir', 'rubyBase']);
const left = new Set(['rt', 'rubyPr']);
const deleted = new Set(['del', 'moveFrom']);

/**
 * An element as Word shows it once all changes are accepted: insertions and the new place of what was moved are plain
 * text, deletions and the old place are given to `leave`. Of alternatives for older programs one is kept, and content
 * controls are replaced by their content; the prompt of an empty one is given to `leave`.
 */
export function settled(node: XmlNode, leave: Leave): XmlNode {
  return { ...node, children: node.children.flatMap((child) => settledChild(child, leave)) };
}

function settledChild(child: XmlNode | string, leave: Leave): (XmlNode | string)[] {
  if (typeof child === 'string') return [child];
  const { name } = child;
  if (properties.has(name)) return [withoutChanges(child)];
  if (left.has(name)) return [];
  if (deleted.has(name) || isDeletedPart(child)) {
    leave(child, 'deleted-text');
    return [];
  }
  if (name === 'AlternateContent') {
    const chosen = chosenOf(child);
    return chosen ? [...settled(chosen, leave).children] : [];
  }
  const own = settled(child, leave);
  if (name === 'sdt') {
    if (isContents(child)) return [{ ...own, name: 'contents' }];
    if (!isOn(elementAt(child, 'sdtPr', 'showingPlcHdr'))) return controlContent(own);
    leave(own, 'prompt');
    return controlContent(withoutText(own));
  }
  return wrappers.has(name) ? [...own.children] : [own];
}

/** Takes what is not shown, under the name of why. */
export type Leave = (removed: XmlNode, name: 'deleted-text' | 'prompt') => void;

/** An element without its letters: cells and paragraphs stay, empty. */
const withoutText = (node: XmlNode): XmlNode => ({
  ...node,
  children: node.children.flatMap((child) =>
    typeof child === 'string' || child.name === 't' ? [] : [withoutText(child)],
  ),
});

/** Whether a row or a cell is deleted as a whole. */
const isDeletedPart = (node: XmlNode): boolean =>
  (node.name === 'tr' && elementAt(node, 'trPr', 'del') !== undefined) ||
  (node.name === 'tc' && elementAt(node, 'tcPr', 'cellDel') !== undefined);

/** Properties as they are now, without what they were before a change. */
const withoutChanges = (node: XmlNode): XmlNode => ({
  ...node,
  children: node.children
    .filter((child) => typeof child === 'string' || !child.name.endsWith('Change'))
    .map((child) => (typeof child === 'string' ? child : withoutChanges(child))),
});

/** The first alternative that has something to show. */
function chosenOf(alternatives: XmlNode): XmlNode | undefined {
  const all = elementsOf(alternatives).filter(({ name }) => name === 'Choice' || name === 'Fallback');
  return all.find(shows) ?? all[0];
}

const shows = (node: XmlNode): boolean => {
  for (const found of elementsWithin(node, 't', 'sym', 'blip', 'imagedata', 'textpath', 'chart', 'relIds'))
    if (found.name !== 't' || found.children.length > 0) return true;
  return false;
};

/** Whether a content control is a table of contents. */
const isContents = (control: XmlNode): boolean =>
  /^table of contents$/i.test(
    elementAt(control, 'sdtPr', 'docPartObj', 'docPartGallery')?.attributes['val'] ?? '',
  );

/** What is in a content control. A box to tick without a sign of its own gets one. */
function controlContent(control: XmlNode): (XmlNode | string)[] {
  const content = elementsOf(control).filter(({ name }) => name !== 'sdtPr' && name !== 'sdtEndPr');
  const box = elementAt(control, 'sdtPr', 'checkbox');
  if (!box || content.some(shows)) return content;
  const sign = tickBox(isOn(elementAt(box, 'checked')));
  return [withSign(content, sign) ?? runOf(sign), ...content.slice(1)];
}

/** The first element with a sign in its first paragraph; undefined where there is no paragraph. */
function withSign([first]: readonly XmlNode[], sign: string): XmlNode | undefined {
  if (!first) return undefined;
  if (first.name === 'p') return { ...first, children: [...first.children, runOf(sign)] };
  for (const [at, child] of first.children.entries()) {
    const signed = typeof child === 'string' ? undefined : withSign([child], sign);
    if (signed) return { ...first, children: first.children.with(at, signed) };
  }
  return undefined;
}

const runOf = (text: string): XmlNode => ({
  name: 'r',
  attributes: {},
  children: [{ name: 't', attributes: {}, children: [text] }],
});

/** The sign of a box that is ticked, or is not. */
export const tickBox = (ticked: boolean): string => (ticked ? '☒' : '☐');

/** Whether an element that turns something on is there and does not say no. */
export const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off|none)$/i.test(node.attributes['val'] ?? '');
