import { readDeadline } from '../../deadlines/read-deadline.ts';
import { readUnitPhrase } from '../names/unit-phrase.ts';
import { sendTo } from '../sentences/report.ts';
import { isImperative } from '../words.ts';
import type { LabelFacts } from './label.ts';
import { factsOf, isLabelText, readLabels } from './label.ts';
import type { LabelsBeside, Outline } from './outline.ts';

/** Whether a block is a label of the block above it, and no task itself. */
export const isLabel = (node: Outline): boolean => node.children.length === 0 && hasLabel(node);

/** Whether the text of a block begins with a label. */
export const hasLabel = (node: Outline): boolean => (node.hasLabel ??= isLabelText(node.block.text));

/** Reads the labels beside a block; undefined if they name neither a unit nor a time. */
export function labelsBeside(node: Outline, year: string): LabelsBeside | undefined {
  const { block, children } = node;
  const below = children.filter(isLabel);
  const inside = !block.text.includes(':') || hasLabel(node) ? [] : readLabels(block.text);
  const labels = [...inside, ...below.flatMap((label) => readLabels(label.block.text))];
  const facts = (labels.length > 0 ? factsOf(labels, year) : undefined) ?? unitAtEnd(block.text);
  return facts && { ...facts, items: children.filter((child) => !isLabel(child)) };
}

const closed = [')', ').', ');'];
const bracketAtEnd = /\s\((?<inside>[^()]{3,160})\)[\s.;]*$/u;
const roleAtEnd =
  /\s(?:(?<lead>chủ trì|thực hiện|phụ trách|đảm nhận)|(?<support>phối hợp|hỗ trợ|tham gia))$/iu;

/**
 * “Lập danh sách các hộ (Trạm Y tế)”, “(Trạm Y tế chủ trì; các tổ phối hợp; xong trước 5/6)”: the units in brackets at
 * the end of a work that names no other unit before them.
 */
function unitAtEnd(text: string): LabelFacts | undefined {
  const inside = closed.some((mark) => text.endsWith(mark)) ? bracketAtEnd.exec(text) : null;
  if (!inside || !isImperative(text)) return undefined;
  // “gửi về Phòng Y tế (Bộ phận Một cửa)” says where in the office.
  if (sendTo.test(text.slice(0, inside.index).replace(/^.*[.;,]\s/u, ''))) return undefined;
  const found: { lead: string[]; support: string[] } = { lead: [], support: [] };
  for (const part of inside.groups!['inside']!.split(/;\s/)) {
    const role = roleAtEnd.exec(part);
    const name = part.slice(0, role?.index);
    const isUnit = readUnitPhrase(name, () => false, role !== null)?.rest === '';
    if (isUnit) found[role?.groups!['support'] === undefined ? 'lead' : 'support'].push(name);
    else if (readDeadline(part, '') === undefined) return undefined;
  }
  if (found.lead.length === 0) return undefined;
  return {
    unitName: found.lead.join('; '),
    ...(found.support.length > 0 && { support: found.support.join('; ') }),
  };
}
