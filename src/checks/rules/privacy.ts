import type { ReadDocument, ReadWard } from '../../content/source.ts';
import { namersOf } from '../attachment-references.ts';
import { attachmentTexts } from '../attachments/attachment-text.ts';
import {
  bankAccountAt,
  birthDateAt,
  isListOfPeople,
  mobileNumbersAt,
  personalNumberAt,
  rowDateAt,
} from '../detect/private-data.ts';
import type { Line } from '../lines.ts';
import { linesOf, placeIn } from '../lines.ts';
import type { Offence, Rule } from '../model.ts';

const allow = 'nếu pháp luật buộc công khai thì nêu lý do trong allow';

/** A citizen's number, in a text or in a file that is attached. */
export const personalNumber: Rule = {
  name: 'personal-number',
  severity: 'error',
  allowable: true,
  *find(ward, today) {
    const year = Number(today.slice(0, 4));
    const what = `số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; ${allow}`;
    yield* inLines(ward, hints.number, ({ text }) => personalNumberAt(text, year), `có ${what}`);
    for (const [file, lines] of attachmentTexts(ward)) {
      if (!lines.some((line) => personalNumberAt(line, year) !== undefined)) continue;
      for (const { file: namer, position } of namersOf(ward, file.path))
        yield { file: namer, position, message: `tệp “${file.path}” có ${what}`, hush: 'line' };
    }
  },
};

/** Where a person keeps their money. */
export const bankAccount: Rule = {
  name: 'bank-account',
  severity: 'error',
  allowable: true,
  find: (ward) =>
    inLines(
      ward,
      hints.account,
      ({ text }, index, lines) => bankAccountAt(text, textsOf([lines[index - 1], lines[index + 1]])),
      `có số tài khoản ngân hàng cạnh tên người; xóa số tài khoản, hoặc dùng tài khoản của cơ quan; ${allow}`,
    ),
};

/** A private person's birth and home, together enough to be taken for them. */
export const birthDate: Rule = {
  name: 'birth-date',
  severity: 'error',
  allowable: true,
  find(ward) {
    let inTable = false;
    return inLines(
      ward,
      hints.birth,
      ({ text }, index, lines) => {
        inTable = text.includes('|') && (inTable || isListOfPeople(text));
        if (inTable && !isListOfPeople(text)) return rowDateAt(text);
        return birthDateAt(text, textsOf([lines[index + 1], lines[index + 2]]));
      },
      `có ngày sinh kèm nơi ở của một người; xóa một trong hai; ${allow}`,
    );
  },
};

/** A mobile number in an official text is mostly someone's own. */
export const privatePhone: Rule = {
  name: 'private-phone',
  severity: 'warning',
  *find(ward) {
    const own = ward.ward?.contact?.phone ?? '';
    for (const document of ward.documents) {
      if (document.collection === 'pages' || !hints.phone.test(document.text)) continue;
      for (const line of linesOf(document)) {
        for (const index of mobileNumbersAt(line.text, own))
          yield {
            file: document.file,
            position: placeIn(line, index),
            message:
              'có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow',
            besides: 'số điện thoại di động',
          };
      }
    }
  },
};

/** What a file holds somewhere that has such a line: most have none. */
const hints = {
  number: /\d{3}[ .]?\d{3}[ .]?\d{3}/,
  account: /\d(?:[ .-]?\d){5}/,
  birth: /sinh|(?<!\p{L})sn(?!\p{L})/iu,
  phone: /(?:84|0)[ .-]?[35789]\d/,
};

type Look = (line: Line, index: number, lines: readonly Line[]) => number | undefined;

function* inLines(ward: ReadWard, hint: RegExp, look: Look, message: string): Iterable<Offence> {
  for (const document of ward.documents) {
    if (!hint.test(document.text)) continue;
    for (const [index, line, lines] of numbered(document)) {
      const at = look(line, index, lines);
      if (at !== undefined)
        yield {
          file: document.file,
          position: placeIn(line, at),
          message: `dòng này ${message}`,
          hush: 'line',
        };
    }
  }
}

function* numbered(document: ReadDocument): Iterable<[number, Line, readonly Line[]]> {
  const lines = linesOf(document).filter(({ text }) => text.trim() !== '');
  for (const [index, line] of lines.entries()) yield [index, line, lines];
}

const textsOf = (lines: readonly (Line | undefined)[]): string[] =>
  lines.filter((line) => line !== undefined).map(({ text }) => text);
