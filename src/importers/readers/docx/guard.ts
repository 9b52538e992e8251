import { Refusal } from '../../../formats/refusal.ts';
import { decodeXml, readXml } from '../../../formats/xml.ts';

const withMacros = (): Refusal =>
  new Refusal('tệp có macro; hãy mở bằng Word và lưu lại thành .docx không có macro.');

/** A budget of 10,000 rows has half of it; each takes some hundred bytes of memory. */
const mostElements = 2_000_000;
const tooLong = (): Refusal =>
  new Refusal(
    'tệp có hơn 2 triệu phần tử, dài hơn mọi văn bản; hãy tách tệp, hoặc đăng tệp này làm tệp đính kèm.',
  );

/**
 * Refuses a Word file with macros, one that takes a template or an object from somewhere else, and one whose parts have more
 * than two million elements, which a small file may inflate to.
 * Throws an `XmlError` for a part with a document type declaration, and for damaged relationships.
 */
export function guardDocx(files: ReadonlyMap<string, Uint8Array>): void {
  let elements = 0;
  for (const [name, bytes] of files) {
    if (/vbaProject|vbaData|\/activeX\//i.test(name)) throw withMacros();
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const isTypes = name.toLowerCase() === '[content_types].xml';
    const isRelationships = /\.rels$/i.test(name);
    readXml(
      decodeXml(bytes),
      {
        open({ name: element, attribute }) {
          elements += 1;
          if (elements > mostElements) throw tooLong();
          if (isTypes && /macroEnabled/i.test(attribute('ContentType') ?? '')) throw withMacros();
          if (isRelationships && element === 'Relationship' && isRemote(attribute))
            throw new Refusal(
              'tệp lấy khuôn mẫu hoặc nội dung từ nơi khác khi mở; hãy sao chép nội dung sang một tệp Word mới.',
            );
        },
      },
      // The other parts are only looked through for a declaration: the reader takes what it needs of them.
      { lenient: !isTypes && !isRelationships },
    );
  }
}

/** Whether Word fetches the target when it opens the file. It does not fetch links, nor files on its own disk. */
function isRemote(attribute: (name: string) => string | undefined): boolean {
  if (!/^\s*External\s*$/i.test(attribute('TargetMode') ?? '')) return false;
  if (/\/(?:hyperlink|image)$/i.test(attribute('Type') ?? '')) return false;
  return !/^file:\/\/\/|^[a-z]:|^[^:/\\]+$/i.test(attribute('Target') ?? '');
}
