/** Raised for a file that must not or cannot be read. The message is a sentence in Vietnamese for the editor. */
export class Refusal extends Error {
  override name = 'Refusal';
}
