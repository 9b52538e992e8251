import { namesUser, userRefused } from '../../../domain/address-user.ts';
import { imageKinds } from '../../../domain/file-kind.ts';
import { readLink } from '../../../domain/link.ts';
import { moveIntoFiles } from '../../files-path.ts';
import type { Problem, Rule } from '../../rule.ts';
import { fileProblem } from './file-problem.ts';

/** An image that is not a file in the `files/` of the ward. */
export const imageFile: Rule = {
  name: 'image-file',
  severity: 'error',
  *inDocument(document, around) {
    for (const { url, place } of document.facts.images) {
      const target = readLink(url, document);
      const elsewhere = (): Problem =>
        namesUser(url)
          ? { message: `địa chỉ ảnh ${userRefused}` }
          : {
              message: `ảnh “${url}” phải là tệp trong thư mục files/ của phường`,
              fixes: [moveIntoFiles(around, document, url)],
            };
      const problem = target.kind === 'file' ? fileProblem(around, target.path, imageKinds) : elsewhere();
      if (problem) yield { position: document.inFile(place), ...problem };
    }
  },
};
