import { reservedId } from '../../domain/document-id.ts';
import { documentId } from '../../domain/schema/parts.ts';
import { slugify } from '../../language/text.ts';
import type { Rule } from '../model.ts';

/** An id is an address for ever: its form is narrow, so that no server or reader garbles it. */
export const idForm: Rule = {
  name: 'id-form',
  severity: 'error',
  *find({ documents }) {
    for (const { file, id } of documents) {
      if (documentId.safeParse(id).success) continue;
      const suggestion = id.split('/').map(slugify).join('/');
      yield {
        file,
        message: `tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành ${suggestion}.md`,
      };
    }
  },
};

/** Two files whose ids differ only in case or in the form of their letters are one address on many machines. */
export const idClash: Rule = {
  name: 'id-clash',
  severity: 'error',
  *find({ documents }) {
    const first = new Map<string, string>();
    for (const { file, ref } of documents) {
      const key = ref.normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other)
        yield {
          file,
          message: `trùng địa chỉ với ${other} (chỉ khác chữ hoa, chữ thường hoặc cách gõ dấu); hãy đổi tên một tệp`,
        };
      else first.set(key, file);
    }
  },
};

/** Some addresses belong to the portal itself. */
export const idReserved: Rule = {
  name: 'id-reserved',
  severity: 'error',
  *find({ documents }) {
    for (const { file, collection, id, data, front } of documents) {
      for (const [index, old] of (data && 'formerly' in data ? data.formerly : []).entries()) {
        if (reservedId('directives', old))
          yield {
            file,
            position: front.at(['formerly', index]),
            message: `địa chỉ cũ “${old}” là của chính cổng nên chưa từng là của một văn bản; hãy xóa, hoặc viết đúng tên tệp cũ`,
          };
      }
      const message = reservedId(collection, id);
      if (message) yield { file, message };
    }
  },
};
