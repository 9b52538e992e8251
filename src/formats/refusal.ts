/** A file that is not taken, with the reason as a sentence for the editor. */
export class Refusal extends Error {
  override name = 'Refusal';
}
