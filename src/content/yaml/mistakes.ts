import { isKeyName } from '../schema/key-words.ts';
import { everyKey } from '../schema/shape.ts';
import { slipOfValue } from './value-mistakes.ts';

/** A slip of someone new to YAML: on which line and column of a text, counted from 1, and its cure. */
export interface Slip {
  line: number;
  column: number;
  message: string;
}

/** The line above that holds a key or an item. */
interface Above {
  /** A line must be indented further to go on with its value. */
  indent: number;
  /** How messages call it: “title”, mục này. */
  name: string;
  item: boolean;
  /** Whether its value is plain text, which goes on below; one in quotes that are closed does not. */
  plain: boolean;
  closed: boolean;
}

/** A line taken apart: `  - file: a.pdf` has dashes, a key and a value, a piece of text has a value alone. */
interface Parts {
  indent: number;
  dashes: string;
  key: string | undefined;
  value: string;
  /** Where the value stands, from 0. */
  at: number;
  /** `title:Họp`, which YAML takes for a text. */
  stuck: boolean;
}

/**
 * Looks for slips in a text that YAML cannot read, line by line, since a reader of YAML stops far below the place. A
 * message quotes no other line than the one that it stands at.
 */
export function findSlips(text: string): Slip[] {
  const slips: Slip[] = [];
  const lines = text.split('\n');
  let above: Above | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!.trimEnd();
    const tell = (at: number, message: string | undefined): void => {
      if (message !== undefined) slips.push({ line: index + 1, column: at + 1, message });
    };
    if (/^\s*(?:#|$)/.test(line)) continue;
    const parts = partsOf(line);
    const outward = parts.dashes === '' ? tooFarIn(parts, above, lines) : undefined;
    if (/^ *\t/.test(line)) tell(0, outward ?? tab);
    const { indent, dashes, key, value, at, stuck } = parts;
    if (dashes === '') tell(indent, slipOfPlace(parts, above, lines));
    if (dashes === '' && (key === undefined || continues(parts, above))) continue;
    if (stuck) tell(at - 1, `sau dấu “:” phải có một dấu cách; hãy viết ${key}: ${value}`);
    const end = endOf(value, lines, index, indent);
    if (end === undefined) {
      const slip = slipOfValue(key === undefined ? dashes : `${key}: `, value);
      const goesOn = continuesBelow(lines[index + 1], indent) ? '; cả nội dung viết trên một dòng' : '';
      tell(at, slip && slip + goesOn);
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
  return slips;
}

const tab =
  'dòng này thụt vào bằng phím Tab; thay bằng dấu cách (hai dấu cách cho mỗi cấp), hoặc chạy npm run check -- --fix';

function partsOf(line: string): Parts {
  const [, space = '', dashes = '', rest = ''] = /^(\s*)((?:-(?:\s+|$))*)(.*)$/.exec(line)!;
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

/** Whether a line that looks like a key of its own goes on with the text above: `  Nội dung: rác thải`. */
const continues = ({ indent, key }: Parts, above: Above | undefined): boolean =>
  above?.plain === true && indent > above.indent && !everyKey().has(key ?? '');

/** Whether a value runs over to the next line. */
function continuesBelow(next: string | undefined, indent: number): boolean {
  if (next === undefined || next.trim() === '') return false;
  const { indent: below, key, dashes } = partsOf(next);
  return below > indent && key === undefined && dashes === '';
}

/** A key that stands below another's whole value. */
function tooFarIn(
  { indent, key }: Parts,
  above: Above | undefined,
  lines: readonly string[],
): string | undefined {
  if (key === undefined) return undefined;
  const fix = everyKey().has(key) ? ', hoặc chạy npm run check -- --fix' : '';
  if (above?.plain && !above.item && indent > above.indent)
    return `dòng này thụt vào thừa; khóa “${key}” phải thẳng cột với ${above.name}${above.indent === 0 ? fix : ''}`;
  if (!above && indent > 0 && lines.some((line) => /^[a-zA-Z]+:/.test(line)))
    return `dòng này thụt vào thừa; khóa “${key}” phải viết sát lề trái${fix}`;
  return undefined;
}

/** What is wrong with a line for where it stands. */
function slipOfPlace(parts: Parts, above: Above | undefined, lines: readonly string[]): string | undefined {
  const { indent, key, value } = parts;
  if (key !== undefined && continues(parts, above))
    return `dòng này là phần nối của ${above!.name} mà lại có dấu “:”; viết liền vào cuối dòng trên và đặt cả nội dung trong ngoặc kép "…"`;
  if (key !== undefined) return tooFarIn(parts, above, lines);
  if (/^(?:\.\.\.|---)/.test(value)) return undefined;
  if (/^-\S/.test(value) && (above?.item || !above?.plain))
    return `sau dấu “-” phải có một dấu cách; hãy viết - ${value.slice(1)}`;
  const [, first = '', sign = ''] = /^([a-zA-Z]+)\s*(：?)/u.exec(value) ?? [];
  if (everyKey().has(first) && (sign || !above))
    return `sau khóa “${first}” phải là dấu “:” rồi một dấu cách, rồi mới đến nội dung`;
  if (!above) return 'dòng này không có dạng “khóa: nội dung”; thêm tên khóa và dấu “:” ở trước, hoặc xóa';
  if (!above.closed && (indent > above.indent || !above.plain)) return undefined;
  return `dòng này không có khóa; nếu là phần nối của ${above.name} ở dòng trên thì viết liền vào cuối dòng ấy, không xuống dòng`;
}

/** The last line of a value that rightly runs over several: a block, a list in brackets, indented text in quotes. */
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
