import type { Document } from 'yaml';
import { isCollection, isScalar } from 'yaml';
import { forEachNode } from './every-node.ts';

/** Finds text of the editor that YAML drops without an error: after ` #`, or behind `&` or `!`. */
export function findLostText(document: Document.Parsed, text: string): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  forEachNode(document, (node) => {
    const anchor = 'anchor' in node && node.anchor;
    if ((!isScalar(node) && !isCollection(node)) || !node.range) return;
    if (anchor || node.tag) {
      const offset = text.lastIndexOf(anchor ? '&' : '!', node.range[0]);
      found.push({ offset: Math.max(offset, 0), message: quotedInstead(anchor ? '&' : '!') });
    }
    if (!isScalar(node) || (node.type !== 'PLAIN' && node.value !== null)) return;
    const [start, end] = [lineStart(text, node.range[0]), node.range[1]];
    const lost = /^[ \t]*(#.*)/.exec(text.slice(end))?.[1];
    if (lost === undefined || !/[ \t]/.test(text.charAt(text.indexOf(lost, end) - 1))) return;
    const whole = text.slice(start, text.indexOf(lost, end) + lost.length).trim();
    found.push({ offset: text.indexOf(lost, end), message: lostMessage(lost, whole) });
  });
  return found;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const quotedInstead = (sign: string): string =>
  `dấu “${sign}” ở đầu có nghĩa riêng nên chữ liền sau nó bị mất; đặt cả nội dung trong ngoặc kép`;

function lostMessage(lost: string, whole: string): string {
  const [, key = '', value = ''] =
    /^((?:- )?(?:[\p{L}\w-]+: )?)(.*)$/u.exec(whole.replace(/\s*\n\s*/g, ' ')) ?? [];
  return `nội dung có dấu “#” đứng sau dấu cách nên phần “${lost}” bị mất; đặt cả nội dung trong ngoặc kép, như ${key}"${value.replace(/"/g, '”')}". Nếu là lời ghi chú thì chuyển lên một dòng riêng`;
}
