import mammoth from 'mammoth';
import { Refusal } from '../../../formats/refusal.ts';
import type { PaperImage } from '../../paper.ts';

/** What this reader uses of mammoth's tree, which its manual describes under “Document transforms”. */
export interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  isBold?: boolean;
  font?: string | null;
  href?: string;
  breakType?: string;
  colSpan?: number;
  rowSpan?: number;
  altText?: string | null;
  contentType?: string;
  noteType?: string;
  noteId?: string;
  body?: WordNode[];
  notes?: { resolve(reference: WordNode): WordNode | undefined };
  readAsBuffer?: () => Promise<Uint8Array>;
}

export const damagedDocx = (cause: unknown): Refusal =>
  new Refusal('tệp hỏng, không mở được; hãy mở bằng Word và lưu lại.', { cause });

/** The tree of a Word file. Throws a `Refusal` for a damaged file. */
export async function treeOf(bytes: Uint8Array): Promise<WordNode> {
  let tree: WordNode | undefined;
  const keep = (node: WordNode): WordNode => (tree = node);
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { transformDocument: keep, convertImage: noImages },
    );
  } catch (error) {
    throw damagedDocx(error);
  }
  if (!tree) throw damagedDocx('mammoth made no tree');
  return tree;
}

const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** The bytes of an image node that is a PNG or a JPEG. */
export async function imageOf(node: WordNode): Promise<PaperImage> {
  const bytes = (await node.readAsBuffer?.()) ?? new Uint8Array();
  return { bytes, kind: node.contentType === 'image/png' ? 'png' : 'jpg' };
}
