import { namedFiles } from '../../named-files.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';
import type { AttachmentFaults, Surroundings } from '../../surroundings.ts';

/**
 * The two looks of a rule about the text of attachments: it reports each place of a document that attaches, shows or links
 * a file with a fault, or the file itself if no document does.
 * @param offence returns the offence of a file with the fault, by its path below `files/`
 */
export function attachmentLooks(
  fault: keyof AttachmentFaults,
  offence: (path: string) => Omit<DocumentOffence, 'position'>,
): Required<Pick<Rule, 'inDocument' | 'inWard'>> {
  const hasFault = (path: string, around: Surroundings): boolean => around.attachment(path)?.[fault] ?? false;
  return {
    *inDocument(document, around) {
      for (const { path, position } of namedFiles(document))
        if (hasFault(path, around)) yield { position: position(), ...offence(path) };
    },
    *inWard({ source, unusedFiles }, around) {
      for (const path of unusedFiles)
        if (hasFault(path, around)) yield { file: `${source.folder}/files/${path}`, ...offence(path) };
    },
  };
}
