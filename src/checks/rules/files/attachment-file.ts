import { audioKinds, imageKinds } from '../../../domain/file-kind.ts';
import type { Rule } from '../../rule.ts';
import { fileProblem } from './file-problem.ts';

/**
 * An attachment, picture, recording or emblem that does not exist, may not be published, or is not of the type that its
 * name says.
 */
export const attachmentFile: Rule = {
  name: 'attachment-file',
  severity: 'error',
  *inDocument({ front, data }, around) {
    if (!data) return;
    const attachments = 'attachments' in data ? data.attachments : [];
    for (const [index, { file: path }] of attachments.entries()) {
      const problem = fileProblem(around, path);
      if (problem) yield { position: front.at(['attachments', index, 'file']), ...problem };
    }
    const image = 'image' in data && data.image && fileProblem(around, data.image, imageKinds);
    if (image) yield { position: front.at(['image']), ...image };
    const audio = 'audio' in data && data.audio && fileProblem(around, data.audio, audioKinds);
    if (audio) yield { position: front.at(['audio']), ...audio };
  },
  *inWard({ ward, source: { wardFile } }, around) {
    const problem = ward?.emblem && fileProblem(around, ward.emblem, imageKinds);
    if (problem && wardFile) yield { file: wardFile.file, position: wardFile.at(['emblem']), ...problem };
  },
};
