import type { ReadDocument } from '../../../content/source.ts';
import type { Path, Position } from '../../../content/yaml/yaml.ts';
import { levelItems } from '../../../domain/secrecy/level-items.ts';
import {
  isStamped,
  isStampOfParts,
  mayBePartOfStamp,
  withoutMarkup,
} from '../../../domain/secrecy/secrecy-stamp.ts';
import { showsStamp } from '../../../domain/secrecy/stamp-said.ts';
import { isStampedName, isStampedTitle, namesStampedFile } from '../../../domain/secrecy/stamped-name.ts';
import { asShown } from '../../../formats/old-encodings.ts';
import type { SeenStamp } from '../../../recognition/stamps/stamp-seeker.ts';
import { namedFiles } from '../../attachments/named-files.ts';
import { linesOf, writtenLines } from '../../lines.ts';
import type { Rule } from '../../rule.ts';
import { attachmentLooks } from '../files/attachment-rule.ts';

const advice =
  'có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử';

const attachments = attachmentLooks(
  (faults) => (faults.secrecyStamp ? faults : undefined),
  (path, { seen }) => ({ message: `tệp “${path}” ${seen ? placeOf(seen) : ''}${advice}`, redacts: 'line' }),
);

/** Recognition may err: the message says where to look. */
const placeOf = ({ page }: SeenStamp): string =>
  page === undefined ? '(máy đọc chữ trong ảnh) ' : `(máy đọc chữ trong ảnh ở trang ${page}) `;

/** A stamp of secrecy or of restricted circulation. Two people must answer for it, and no message repeats its words. */
export const secrecyStamp: Rule = {
  name: 'secrecy-stamp',
  severity: 'error',
  allowable: true,
  needsTwo: true,
  *inDocument(document, around) {
    for (const { line, column, through } of stampsOf(document))
      yield { position: { line, column }, through, message: `văn bản ${advice}`, redacts: 'file' };
    for (const { path, position } of namedFiles(document))
      if (hasStampedName(path))
        yield { position: position(), message: `tên của tệp này ${advice}`, redacts: 'line' };
    yield* attachments.inDocument(document, around);
  },
  *inWard(ward, around) {
    for (const { file, yaml } of ward.yaml) {
      for (const position of stampedValues(yaml.data, (path) => yaml.at(path)))
        yield { file, position, message: `dòng này ${advice}`, redacts: 'line' };
    }
    for (const path of ward.unusedFiles)
      if (hasStampedName(path))
        yield {
          file: `${ward.source.folder}/files/${path}`,
          message: `tên của tệp này ${advice}`,
          redacts: 'line',
        };
    yield* attachments.inWard(ward, around);
  },
};

/** Whether a file, or a folder that it is in, has a name that says that it is secret. */
const hasStampedName = (path: string): boolean => path.split('/').some(isStampedName);

/** The text of a link and its title: `[Lịch](lich.pdf "Lịch tháng 5")`. */
const linkNames = /\[([^[\]]{0,200})\]\([^()\s]{1,500}(?:\s["'](.{1,200}?)["'])?\)/g;

/** A place of a document with a stamp, and the number of its last line. */
type StampPlace = Position & { through?: number };

function stampsOf(document: ReadDocument): StampPlace[] {
  const { front, text, facts, bodyLine, id } = document;
  const found = new Map<number, StampPlace>();
  const add = (place: StampPlace): void => void found.set(place.line, place);
  const body = writtenLines(document).filter(({ front: above }) => !above);
  const levels = new Map(
    Array.from(levelItems(body.map((line) => line.text)), ([at, is]) => [body[at]!.number, is]),
  );
  for (const { text: line, number, front: above } of linesOf(document)) {
    const value = above ? line.replace(/^\s*(?:- )?(?:[\w-]+:\s+)?/, '').replace(/^#+/, '') : line;
    const titles = value.includes('](')
      ? Array.from(value.matchAll(linkNames), ([, text = '', title = '']) => [text, title]).flat()
      : [];
    const isStampedLine =
      [...asShown(value), ...titles].some(isStamped) ||
      titles.some(isStampedTitle) ||
      namesStampedFile(value);
    if (levels.get(number) ?? (isStampedLine && !/^\s*---\s*$/.test(line))) add({ line: number, column: 1 });
  }
  for (const { alt, place } of facts.images)
    if (isStamped(alt) || showsStamp(alt) || isStampedTitle(alt)) add(document.inFile(place));
  if (hasStampedName(id)) add({ line: 1, column: 1 });
  for (const position of stampedValues(front.data, (path) => front.at(path))) add(position);
  const parts = body.map((line) => mayBePartOfStamp(line.text));
  for (const [index, { number }] of body.entries()) {
    if (!parts[index]) continue;
    for (let count = 2; count <= 5 && parts[index + count - 1]; count += 1) {
      const some = body.slice(index, index + count);
      if (!isStampOfParts(some.map((line) => line.text))) continue;
      if (!some.some((line) => found.has(line.number)))
        add({ line: number, column: 1, through: some.at(-1)!.number });
    }
  }
  if (/&#?\w+;|\\/.test(text) && hasUnseen(facts.blocks.filter(isStamped), document, found.values()))
    add({ line: bodyLine, column: 1, through: linesOf(document).length });
  return [...found.values()];
}

/** Whether a stamped block is at none of the places that were found: letters written as `&#7852;` appear only when rendered. */
function hasUnseen(stamped: readonly string[], document: ReadDocument, found: Iterable<StampPlace>): boolean {
  if (stamped.length === 0) return false;
  const lines = linesOf(document);
  const seen = Array.from(found, ({ line, through = line }) =>
    lettersOf(Array.from(lines.slice(line - 1, through), ({ text }) => withoutMarkup(text)).join(' ')),
  ).filter((letters) => letters !== '');
  return stamped.map(lettersOf).some((block) => {
    const at = seen.findIndex((letters) => letters.includes(block) || block.includes(letters));
    if (at >= 0) seen.splice(at, 1);
    return at < 0;
  });
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

function* stampedValues(data: unknown, at: (path: Path) => Position, path: Path = []): Iterable<Position> {
  if (typeof data === 'string') {
    const shown = asShown(data);
    const isName = path.at(-1) === 'title';
    if (shown.some((text) => text.split('\n').some(isStamped) || (isName && isStampedTitle(text))))
      yield at(path);
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* stampedValues(item, at, [...path, index]);
  } else if (data !== null && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) yield* stampedValues(value, at, [...path, key]);
  }
}
