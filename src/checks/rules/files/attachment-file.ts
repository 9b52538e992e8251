import type { ReadWard } from '../../../content/source.ts';
import type { FileKind } from '../../../domain/file-kind.ts';
import { audioKinds, imageKinds } from '../../../domain/file-kind.ts';
import type { Offence, Rule } from '../../rule.ts';
import { fileProblem } from './file-problem.ts';

/**
 * An attachment, picture, recording or emblem that does not exist, may not be published, or is not of the type that its
 * name says.
 */
export const attachmentFile: Rule = {
  name: 'attachment-file',
  severity: 'error',
  *find(ward) {
    for (const { file, front, data } of ward.documents) {
      if (!data) continue;
      const attachments = 'attachments' in data ? data.attachments : [];
      for (const [index, { file: path }] of attachments.entries()) {
        const problem = fileProblem(ward, path);
        if (problem) yield { file, position: front.at(['attachments', index, 'file']), ...problem };
      }
      if ('image' in data && data.image)
        yield* problemOf(ward, file, front.at(['image']), data.image, imageKinds);
      if ('audio' in data && data.audio)
        yield* problemOf(ward, file, front.at(['audio']), data.audio, audioKinds);
    }
    const { wardFile } = ward.source;
    if (ward.ward?.emblem && wardFile)
      yield* problemOf(ward, wardFile.file, wardFile.at(['emblem']), ward.ward.emblem, imageKinds);
  },
};

function* problemOf(
  ward: ReadWard,
  file: string,
  position: Offence['position'],
  path: string,
  kinds: readonly FileKind[],
): Iterable<Offence> {
  const problem = fileProblem(ward, path, kinds);
  if (problem) yield { file, position, ...problem };
}
