import { namedFiles } from '../../attachments/named-files.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';
import type { AttachmentFaults, Surroundings } from '../../surroundings.ts';

/**
 * The two looks of a rule about the text of attachments: it reports each place of a document that attaches, shows or links
 * a file with a fault, or the file itself if no document does.
 * @param faultOf what is told of the fault among the faults of a file; undefined or false if the file does not have it
 * @param offence returns the offence of a file with the fault, by its path below `files/` and what is told of the fault;
 *   undefined where that is no offence
 */
export function attachmentLooks<Told>(
  faultOf: (faults: AttachmentFaults) => Told | undefined,
  offence: (path: string, told: Told) => Omit<DocumentOffence, 'position'> | undefined,
): Required<Pick<Rule, 'inDocument' | 'inWard'>> {
  const look = (path: string, around: Surroundings): Omit<DocumentOffence, 'position'> | undefined => {
    const file = around.attachment(path);
    const told = file && faultOf(file);
    const found = told && offence(path, told);
    return found ? { ...found, about: file!.digest } : undefined;
  };
  return {
    *inDocument(document, around) {
      for (const { path, position } of namedFiles(document)) {
        const found = look(path, around);
        if (found) yield { position: position(), ...found };
      }
    },
    *inWard({ source, unusedFiles }, around) {
      for (const path of unusedFiles) {
        const found = look(path, around);
        if (found) yield { file: `${source.folder}/files/${path}`, ...found };
      }
    },
  };
}
