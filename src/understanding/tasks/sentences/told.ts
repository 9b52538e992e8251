/** A sentence that tells somebody to do something. */
export interface Instruction {
  /** The unit that it names; undefined if it names nobody. */
  readonly unitName: string | undefined;
  /**
   * `order`: “Giao A rà soát”. `subject`: “A rà soát”. `own`: the same, where A is the issuer. `bare`: it names nobody
   * and begins with a verb of command, or asks to send something to an office.
   */
  readonly kind: 'order' | 'subject' | 'own' | 'bare';
  /** The sentence, with the sentences after it that belong to it. */
  readonly text: string;
  /** The words after the name. */
  readonly work: string;
  /** Whether it only asks to carry the document out: “nghiêm túc triển khai thực hiện”. */
  readonly formal: boolean;
}

/** An instruction whose sentences are put together. Few of them are asked whether they are formal. */
export class Told implements Instruction {
  readonly unitName: string | undefined;
  readonly kind: Instruction['kind'];
  readonly work: string;
  text: string;
  private readonly parts: (() => boolean)[];
  private isFormal: boolean | undefined;

  /** @param formal whether its first sentence is formal */
  constructor({ unitName, kind, text, work }: Omit<Instruction, 'formal'>, formal: () => boolean) {
    this.unitName = unitName;
    this.kind = kind;
    this.text = text;
    this.work = work;
    this.parts = [formal];
  }

  get formal(): boolean {
    return (this.isFormal ??= this.parts.every((formal) => formal()));
  }

  /** Adds a sentence that belongs to it. */
  add(sentence: string, formal: () => boolean): void {
    this.text += ` ${sentence}`;
    this.parts.push(formal);
  }
}
