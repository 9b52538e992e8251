import type { ReadDocument, ReadWard } from '../content/source.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import { nearestPath } from '../language/nearest.ts';
import type { Portal } from '../portal/model.ts';
import type { FaultFinder } from './attachments/attachment-faults.ts';
import { isAddress, nearestAddress } from './portal-address.ts';
import type { Surroundings } from './surroundings.ts';

/** What the answers about a ward are made from, besides the ward. */
interface Sources {
  today: Day;
  /** The portal now; undefined if ward.yaml cannot be read. */
  portal(): Portal | undefined;
  faults: FaultFinder;
  /** The fragments of the headings of a document. */
  sectionsOf(document: ReadDocument): string[];
}

/** Answers the questions of the rules from a ward that was read. */
export function answersFrom(read: ReadWard, { today, portal, faults, sectionsOf }: Sources): Surroundings {
  const { source, ward, byRef } = read;
  const notUtf8 = new Set(
    source.misfits.filter(({ reason }) => reason === 'unreadable').map(({ file }) => file),
  );
  const fileOf = (path: string) => source.files.get(path.normalize('NFC'));
  return {
    wardId: source.id,
    ward,
    today: () => today,
    hasCome: (day) => day <= today,
    isUtf8: (file) => !notUtf8.has(file),
    file(path) {
      const file = fileOf(path);
      return file && { path: file.path, kind: file.kind };
    },
    nearestFile: (path) => nearestPath(path, [...source.files.keys()]),
    filesNamed: (name) => [...source.files.keys()].filter((path) => path.split('/').at(-1) === name),
    attachment(path) {
      const file = fileOf(path);
      const found = file && faults.of(file);
      return found && { ...found, digest: file.digest };
    },
    document(ref) {
      const document = byRef.get(ref);
      return document && { file: document.file };
    },
    nearestDocument: (ref) => nearestPath(ref, [...byRef.keys()]),
    sections(ref) {
      const document = byRef.get(ref);
      return document ? sectionsOf(document) : [];
    },
    isAddress: (path) => isAddress(read, portal, path),
    nearestAddress: (path) => nearestAddress(read, path),
  };
}
