import type { Path, Position } from '../../content/yaml/yaml.ts';
import type { Exception } from '../../domain/schema/document-parts.ts';

/** An entry of `allow`, and what it lets pass now. */
export interface UsedException {
  entry: Exception;
  /** Whether the entry may let anything pass; else another rule says why not. */
  isValid: boolean;
  /** The place of a key of the entry, or of the entry, for a finding. This reads the file. */
  placeOf(...path: Path): Position;
  /** The digests of the findings that it lets pass. */
  covered: readonly string[];
}
