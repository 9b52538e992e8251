import { isKeyName } from '../schema/key-words.ts';
import { everyKey } from '../schema/shape.ts';
import type { SuggestedFix } from '../suggested-fix.ts';
import type { Mistake } from './value-mistakes.ts';
import { valueMistake } from './value-mistakes.ts';

/** A mistake at a line and a column of a text, both counted from 1. */
export interface PlacedMistake extends Mistake {
  line: number;
  column: number;
}

/** The nearest line above that has a key or is an item of a list. */
interface Above {
  /** A line that continues its value must be indented further. */
  indent: number;
  /** How messages call it: “title”, mục này. */
  name: string;
  item: boolean;
  /** Its value is text without quotation marks, which may continue on the next line. */
  plain: boolean;
  /** Its value is in quotation marks and complete on its line. */
  closed: boolean;
}

/** The parts of a line: `  - file: a.pdf` has dashes, a key and a value; other text is a value without a key. */
interface Parts {
  indent: number;
  dashes: string;
  key: string | undefined;
  value: string;
  /** The column of the value, counted from 0. */
  at: number;
  /** The space behind the colon is missing: YAML reads `title:Họp` as one text. */
  stuck: boolean;
}

/**
 * Finds the usual mistakes in a text that YAML cannot read. It looks at each line, since the YAML parser reports an error far
 * below the mistake. A message quotes only the line that it is about.
 * @param most after how many mistakes it stops
 */
export function findMistakes(text: string, most = Infinity): PlacedMistake[] {
  const mistakes: PlacedMistake[] = [];
  const lines = text.split('\n');
  let above: Above | undefined;
  for (let index = 0; index < lines.length && mistakes.length < most; index += 1) {
    const line = lines[index]!.trimEnd();
    const add = (at: number, mistake: Mistake | undefined): void => {
      if (mistake) mistakes.push({ line: index + 1, column: at + 1, ...mistake });
    };
    if (/^\s*(?:#|$)/.test(line)) continue;
    const parts = partsOf(line);
    const outward = parts.dashes === '' ? tooFarIn(parts, above, lines) : undefined;
    if (/^ *\t/.test(line)) add(0, outward ?? tab);
    const { indent, dashes, key, value, at, stuck } = parts;
    add(indent, dashes === '' ? placeMistake(parts, above, lines) : strayItem(parts, above));
    if (dashes === '' && (key === undefined || continues(parts, above))) continue;
    if (stuck)
      add(at - 1, {
        message: 'sau dấu “:” phải có một dấu cách',
        fixes: [{ kind: 'write', text: `${key}: ${value}` }],
      });
    const end = endOf(value, lines, index, indent);
    if (end === undefined) {
      const mistake = valueMistake(key === undefined ? dashes : `${key}: `, value);
      const fixes: SuggestedFix[] = [...(mistake?.fixes ?? [])];
      if (continuesBelow(lines[index + 1], indent)) fixes.push({ kind: 'join-lines' });
      add(at, mistake && { ...mistake, fixes });
    }
    above = {
      indent: dashes && key !== undefined ? indent + dashes.length : indent,
      name: key === undefined ? 'mục này' : `“${key}”`,
      item: dashes !== '',
      plain: /^[^"'[{|>#]/.test(value),
      closed: end === undefined && /^["']/.test(value),
    };
    index = end ?? index;
  }
  return mistakes;
}

const tab: Mistake = {
  message: 'dòng này thụt vào bằng phím Tab; thay bằng dấu cách (hai dấu cách cho mỗi cấp)',
  fixes: [{ kind: 'run-command' }],
};

function partsOf(line: string): Parts {
  const [, space = '', dashes = '', rest = ''] = /^(\s*)((?:-(?:\s+|$))*)(.*)$/s.exec(line)!;
  const start = space.length + dashes.length;
  const found = /^([\p{L}\p{N}_][^:"'#[\]{}]{0,40}?)\s*:(?:\s+|$)/u.exec(rest);
  const joined = found ? null : /^(\p{L}[\p{L} ,]{0,30}):(?=[^\s:/])/u.exec(rest);
  const [whole = '', name = ''] = found ?? joined ?? [];
  // `- Lưu: VT` is a text.
  const isKey =
    whole !== '' && (found && dashes === '' ? true : dashes ? everyKey().has(name) : isKeyName(name));
  return {
    indent: space.length,
    dashes,
    key: isKey ? name : undefined,
    value: isKey ? rest.slice(whole.length) : rest,
    at: start + (isKey ? whole.length : 0),
    stuck: isKey && joined !== null,
  };
}

/** Whether a line that looks like a key continues the text above: `  Nội dung: rác thải`. */
const continues = ({ indent, key }: Parts, above: Above | undefined): boolean =>
  above?.plain === true && indent > above.indent && !everyKey().has(key ?? '');

/** Whether the value of a line continues on the next line. */
function continuesBelow(next: string | undefined, indent: number): boolean {
  if (next === undefined || next.trim() === '') return false;
  const { indent: below, key, dashes } = partsOf(next);
  return below > indent && key === undefined && dashes === '';
}

/** A key that is indented more than the key above it, although the value above is complete. */
function tooFarIn(
  { indent, key }: Parts,
  above: Above | undefined,
  lines: readonly string[],
): Mistake | undefined {
  if (key === undefined) return undefined;
  const fixes: SuggestedFix[] = everyKey().has(key) ? [{ kind: 'run-command' }] : [];
  if (above?.plain && !above.item && indent > above.indent)
    return {
      message: `dòng này thụt vào thừa; khóa “${key}” phải thẳng cột với ${above.name}`,
      fixes: above.indent === 0 ? fixes : [],
    };
  if (!above && indent > 0 && lines.some((line) => /^[a-zA-Z]+:/.test(line)))
    return { message: `dòng này thụt vào thừa; khóa “${key}” phải viết sát lề trái`, fixes };
  return undefined;
}

/** A line that is wrong at its place, below the line above. */
function placeMistake(parts: Parts, above: Above | undefined, lines: readonly string[]): Mistake | undefined {
  const { indent, key, value } = parts;
  if (key !== undefined && continues(parts, above))
    return {
      message: `dòng này là phần nối của ${above!.name} mà lại có dấu “:”; viết liền vào cuối dòng trên và đặt cả nội dung trong ngoặc kép "…"`,
    };
  if (key !== undefined) return tooFarIn(parts, above, lines);
  if (/^(?:\.\.\.|---)/.test(value)) return undefined;
  if (/^-\S/.test(value) && (above?.item || !above?.plain))
    return {
      message: 'sau dấu “-” phải có một dấu cách',
      fixes: [{ kind: 'write', text: `- ${value.slice(1)}` }],
    };
  const [, first = '', sign = ''] = /^([a-zA-Z]+)\s*(：?)/u.exec(value) ?? [];
  if (everyKey().has(first) && (sign || !above))
    return { message: `sau khóa “${first}” phải là dấu “:” rồi một dấu cách, rồi mới đến nội dung` };
  if (!above)
    return {
      message: 'dòng này không có dạng “khóa: nội dung”; thêm tên khóa và dấu “:” ở trước, hoặc xóa',
    };
  if (!above.closed && (indent > above.indent || !above.plain)) return undefined;
  return {
    message: `dòng này không có khóa; nếu là phần nối của ${above.name} ở dòng trên thì viết liền vào cuối dòng ấy, không xuống dòng`,
  };
}

/** An item of a list below a key that has its value already, as in `title: Họp` and `- Tổ 1`. */
const strayItem = ({ indent }: Parts, above: Above | undefined): Mistake | undefined =>
  above && !above.item && indent === above.indent && (above.plain || above.closed)
    ? {
        message: `mục này không thuộc danh sách nào, vì ${above.name} ở trên đã có nội dung trên dòng của nó; chuyển nội dung ấy xuống thành một mục, hoặc bỏ dấu “-”`,
      }
    : undefined;

/**
 * The index of the last line of a value that may have several lines: a block, a list in brackets, indented text in
 * quotation marks. Undefined for any other value.
 */
function endOf(value: string, lines: readonly string[], index: number, indent: number): number | undefined {
  const isBlock = /^[|>][+-]?\d*$/.test(value);
  const sign = value.startsWith('[') ? ']' : (/^["']/.exec(value)?.[0] ?? '');
  if (!isBlock && (sign === '' || value.slice(1).includes(sign))) return undefined;
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next]!;
    const isInside = line.trim() === '' || /^\s*/.exec(line)![0].length > indent;
    if (isBlock && !isInside) return next - 1;
    if (isBlock) continue;
    if (!isInside || everyKey().has(partsOf(line).key ?? '')) return undefined;
    if (line.includes(sign)) return next;
  }
  return isBlock ? lines.length - 1 : undefined;
}
