import { imageKinds } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { intoFiles } from '../../files-path.ts';
import type { Rule } from '../../rule.ts';
import { whyUnfit } from './file-fault.ts';

/** An image that is not a file in the `files/` of the ward. */
export const imageFile: Rule = {
  name: 'image-file',
  severity: 'error',
  *find(ward) {
    for (const document of ward.documents) {
      for (const { url, place } of document.facts.images) {
        const target = readLink(url, document);
        const message =
          target.kind === 'file'
            ? whyUnfit(ward, target.path, imageKinds)
            : `ảnh “${url}” phải là tệp trong thư mục files/ của phường; ${intoFiles(ward, document, url)}`;
        if (message) yield { file: document.file, position: document.inFile(place), message };
      }
    }
  },
};
