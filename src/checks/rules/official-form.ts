import type { ReadDocument, ReadWard } from '../../content/source.ts';
import { parseCode } from '../../domain/document-code.ts';
import type { DocumentCode } from '../../domain/document-code.ts';
import { documentTypeName, typeByAbbreviation } from '../../domain/document-type.ts';
import { numberFault, titleFaults } from '../../domain/letterhead-form.ts';
import type { RawFrontMatter } from '../../domain/schema/document.ts';
import { leadingMatter } from '../../domain/title.ts';
import type { Offence, Rule } from '../model.ts';

type Official = RawFrontMatter['directives'];

/** A rule about what a letterhead says. */
const formRule = (
  name: string,
  look: (
    document: ReadDocument,
    data: Official,
    code: DocumentCode | undefined,
  ) => Iterable<Omit<Offence, 'file'>>,
): Rule => ({
  name,
  severity: 'warning',
  *find({ documents }: ReadWard) {
    for (const document of documents) {
      const { data, file } = document;
      if (!data || !('issuer' in data)) continue;
      for (const found of look(document, data, codeOf(document, data.code))) yield { file, ...found };
    }
  },
});

const codes = new WeakMap<ReadDocument, { code: DocumentCode | undefined }>();

/** A document's code, read once for all rules. */
function codeOf(document: ReadDocument, written: string | undefined): DocumentCode | undefined {
  if (written === undefined) return undefined;
  const known = codes.get(document) ?? { code: parseCode(written) };
  codes.set(document, known);
  return known.code;
}

/** A number that the clerk has not given yet. */
export const numberBlank = formRule('number-blank', function* ({ front }, _, code) {
  if (code?.number !== '') return;
  yield {
    position: front.at(['code']),
    message: 'chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”',
  };
});

/** A day that the paper leaves blank. */
export const dayBlank = formRule('day-blank', function* ({ front }, { issued }) {
  if (issued === undefined || issued.length === 10) return;
  yield {
    position: front.at(['issued']),
    message:
      issued.length === 4
        ? `chưa có ngày, tháng ban hành; khi biết, viết đủ như ${issued}-12-17`
        : `chưa có ngày ban hành; khi biết, viết đủ như ${issued}-17`,
  };
});

/** NĐ 30/2020, phụ lục I: a number below ten has a zero before it. */
export const numberZero = formRule('number-zero', function* ({ front }, data, code) {
  const message = code && numberFault(data.code!, code);
  if (message !== undefined) yield { position: front.at(['code']), message };
});

/** NĐ 30/2020, phụ lục I: the code of a công văn names its issuer and its drafter, no type. */
export const codeType = formRule('code-type', function* ({ front }, data, code) {
  const [first = '', ...others] = code?.symbol.split(/[-/]/) ?? [];
  const type = typeByAbbreviation(first);
  if (data.type !== 'cong-van' || !code || others.length === 0 || !type) return;
  if (code.type === 'cong-van' && type !== 'cong-van') return;
  yield {
    position: front.at(['code']),
    message:
      type === 'cong-van'
        ? `số, ký hiệu của công văn không ghi “${first}”; dạng đúng: ${code.number}/${others.join('-')}-VP (cơ quan ban hành, rồi đơn vị soạn)`
        : `ký hiệu “${first}” là của ${documentTypeName(type).toLowerCase()}, còn tên loại là công văn; sửa type: ${type}, hoặc bỏ “${first}” khỏi số, ký hiệu`,
  };
});

/** The title says what it is about; “V/v” and the code have places of their own. */
export const titleForm = formRule('title-form', function* ({ front }, { title }, code) {
  const mended = leadingMatter(title) ? '; hoặc chạy npm run check -- --fix' : '';
  for (const [index, message] of titleFaults(title, code).entries())
    yield { position: front.at(['title']), message: index === 0 ? `${message}${mended}` : message };
});
