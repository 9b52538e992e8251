import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementsOf, elementsWithin, textWithin } from '../../../formats/xml-tree.ts';
import type { PaperImage } from '../../paper.ts';
import type { WordContext } from './context.ts';
import { addDoubt, leaveOut } from './context.ts';

/** What a drawing has for the text. */
interface DrawnContent {
  /** Elements with paragraphs in them: text boxes, and WordArt as one paragraph. */
  boxes: XmlNode[];
  /** Pictures as Markdown, their addresses as in `PaperImage`. */
  picture: string[];
}

/** Reads the drawings of one part, both those of today and the VML of older programs. */
export class Drawings {
  readonly #context: WordContext;
  readonly #part: string;

  constructor(context: WordContext, part: string) {
    this.#context = context;
    this.#part = part;
  }

  /** @param hidden whether Word shows the drawing to nobody but the writer */
  read(node: XmlNode, hidden: boolean): DrawnContent {
    const found: DrawnContent = { boxes: [], picture: [] };
    this.#visit(node, hidden, '', found);
    return found;
  }

  #visit(node: XmlNode, hidden: boolean, about: string, found: DrawnContent): void {
    const { name, attributes } = node;
    const unseen =
      hidden ||
      /(?:visibility\s*:\s*hidden|display\s*:\s*none)/i.test(attributes['style'] ?? '') ||
      (name === 'docPr' && /^(?:1|true)$/.test(attributes['hidden'] ?? ''));
    const nearest = elementsOf(node, 'docPr')[0]?.attributes['descr'] ?? attributes['alt'] ?? about;
    if (name === 'txbxContent') {
      if (unseen) this.#leave('hidden-text', textWithin(node));
      else found.boxes.push(node);
      return;
    }
    if (name === 'textpath' && attributes['string']?.trim()) {
      if (unseen) this.#leave('hidden-text', attributes['string']);
      else found.boxes.push(artOf(attributes['string']));
    } else if (name === 'chart' || name === 'relIds')
      this.#leaveDrawing(attributes['id'] ?? attributes['dm']);
    else if (name === 'blip' || name === 'imagedata') {
      if (!unseen)
        this.#picture(attributes['embed'] ?? attributes['id'] ?? attributes['link'], nearest, found);
    }
    const isHidden =
      unseen || elementsOf(node, 'docPr').some((one) => /^(?:1|true)$/.test(one.attributes['hidden'] ?? ''));
    for (const child of elementsOf(node)) this.#visit(child, isHidden, nearest, found);
  }

  #picture(id: string | undefined, about: string, found: DrawnContent): void {
    const { parts, images } = this.#context;
    const target = parts.target(this.#part, id);
    const bytes = target && !target.external ? parts.bytes(target.target) : undefined;
    const kind = bytes && kindOf(bytes);
    if (bytes && kind) {
      const number = images.push({ bytes, kind }) - 1;
      found.picture.push(`![${about.replace(/[[\]\s]+/g, ' ').trim()}](image:${number})`);
    } else if (target) {
      const ending = /\.(\w+)$/.exec(target.target)?.[1] ?? 'lạ';
      addDoubt(this.#context, `bỏ qua một hình loại ${ending}; nếu cần, hãy lưu thành .png rồi chèn lại`);
    }
  }

  /** A chart or a diagram is a part of its own, of which only the words are known. */
  #leaveDrawing(id: string | undefined): void {
    const { parts } = this.#context;
    const tree = parts.tree(parts.target(this.#part, id)?.target);
    if (!tree) return;
    this.#leave('drawing', [...elementsWithin(tree, 't', 'v')].map(textWithin).join(' '));
    addDoubt(this.#context, 'bỏ qua một biểu đồ hoặc sơ đồ; nếu cần, hãy chụp thành ảnh rồi chèn lại');
  }

  #leave(name: 'hidden-text' | 'drawing', text: string): void {
    leaveOut(this.#context, name, [{ text, bold: false }]);
  }
}

const artOf = (text: string): XmlNode => ({
  name: 'art',
  attributes: {},
  children: [
    {
      name: 'p',
      attributes: {},
      children: [{ name: 'r', attributes: {}, children: [{ name: 't', attributes: {}, children: [text] }] }],
    },
  ],
});

/** What a picture is by its first bytes; undefined for a kind that a portal does not show. */
function kindOf(bytes: Uint8Array): PaperImage['kind'] | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : undefined;
}
