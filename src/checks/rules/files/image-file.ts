import { imageKinds } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { moveIntoFiles } from '../../files-path.ts';
import type { Rule } from '../../rule.ts';
import { fileProblem } from './file-problem.ts';

/** An image that is not a file in the `files/` of the ward. */
export const imageFile: Rule = {
  name: 'image-file',
  severity: 'error',
  *find(ward) {
    for (const document of ward.documents) {
      for (const { url, place } of document.facts.images) {
        const target = readLink(url, document);
        const problem =
          target.kind === 'file'
            ? fileProblem(ward, target.path, imageKinds)
            : {
                message: `ảnh “${url}” phải là tệp trong thư mục files/ của phường`,
                fixes: [moveIntoFiles(ward, document, url)],
              };
        if (problem) yield { file: document.file, position: document.inFile(place), ...problem };
      }
    }
  },
};
