import { isDay } from '../../domain/dates/calendar-date.ts';
import { parseCode } from '../../domain/document-code.ts';
import { documentTypes } from '../../domain/document-type.ts';
import { Refusal } from '../../formats/refusal.ts';
import { decodeXml, readXml, XmlError } from '../../formats/xml.ts';
import { foldSqueezed } from '../../language/folding.ts';
import type { Signer, StatedFacts } from '../paper.ts';

const readable = /\.(?:docx|doc|pdf|jpe?g|png|txt)$/i;
/** The values of Priority in QCVN 102:2016/BTTTT, from 0 (thường) on. */
const urgencies = [undefined, 'khan', 'thuong-khan', 'hoa-toc', 'hoa-toc'] as const;
const mostBytes = 100_000_000;

/**
 * Reads an edXML package of the national document exchange (QCVN 102:2016/BTTTT): the sender's metadata and the files
 * inside, readable ones first. Elements are known by their local names, since senders differ in prefixes and envelopes.
 * Throws a `Refusal` for a damaged package and for one that declares a document type.
 */
export function readEdxml(bytes: Uint8Array): {
  stated: StatedFacts;
  enclosed: { name: string; bytes: Uint8Array }[];
} {
  const { values, files } = collect(decodeXml(bytes));
  const first = (path: string): string | undefined =>
    values.get(path)?.find((value) => value !== '' && value !== 'N/A');
  const number = first('Code/CodeNumber') ?? '';
  const notation = first('Code/CodeNotation') ?? '';
  const code = notation && parseCode(/^[\d/]/.test(notation) ? notation : `${number}/${notation}`)?.text;
  const day = first('PromulgationInfo/PromulgationDate')?.slice(0, 10).replaceAll('/', '-');
  const type = documentTypes.find(
    ({ name }) => foldSqueezed(name) === foldSqueezed(first('DocumentType/TypeName') ?? ''),
  );
  const signer: Signer = {
    ...present('authority', first('SignerInfo/Competence')),
    ...present('position', first('SignerInfo/Position')),
    ...present('name', first('SignerInfo/FullName')),
  };
  const stated: StatedFacts = {
    ...present('title', first('MessageHeader/Subject')),
    ...present('type', type?.id),
    ...present('code', code || undefined),
    ...present('issuer', first('From/OrganName')),
    ...present('place', first('PromulgationInfo/Place')),
    ...present('issued', day && isDay(day) ? day : undefined),
    ...present('signer', signer.name ? signer : undefined),
    ...present('urgency', urgencies[Number(first('OtherInfo/Priority') ?? 0)]),
  };
  return {
    stated,
    enclosed: files.sort((a, b) => Number(readable.test(b.name)) - Number(readable.test(a.name))),
  };
}

/** The texts of elements, by the names of the parent and the element (`Code/CodeNumber`), and the files inside. */
function collect(text: string): {
  values: Map<string, string[]>;
  files: { name: string; bytes: Uint8Array }[];
} {
  const values = new Map<string, string[]>();
  const files: { name: string; bytes: Uint8Array }[] = [];
  const path: string[] = [];
  let [value, file, total] = ['', { name: '', data: '' }, 0];
  const close = (): void => {
    const own = path.pop() ?? '';
    const key = `${path.at(-1) ?? ''}/${own}`;
    if (key === 'Attachment/ContentTransferEncoded') file.data = value;
    else {
      const known = values.get(key);
      if (known) known.push(value.trim());
      else values.set(key, [value.trim()]);
    }
    if (key === 'Attachment/AttachmentName') file.name = value.trim();
    if (own === 'Attachment' && file.data !== '') {
      const bytes = new Uint8Array(Buffer.from(file.data, 'base64'));
      total += bytes.length;
      if (total > mostBytes) throw new Refusal('tệp đính kèm lớn hơn 100 MB; không mở tệp này.');
      files.push({ name: file.name, bytes });
    }
    value = '';
  };
  try {
    readXml(text, {
      open({ name }) {
        path.push(name);
        value = '';
        if (name === 'Attachment') file = { name: '', data: '' };
      },
      text: (part) => void (value += part),
      close,
    });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new Refusal(
      error.reason === 'doctype'
        ? 'tệp edXML có khai báo lạ; không mở tệp này.'
        : 'tệp edXML hỏng, không đọc được.',
      { cause: error },
    );
  }
  return { values, files };
}

const present = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> => (value === undefined ? {} : ({ [key]: value } as Record<Key, Value>));
