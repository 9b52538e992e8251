import type { Fact } from '../../cache/trace.ts';
import { factNamed, saw } from '../../cache/trace.ts';
import type { FrontMatter } from '../../domain/schema/document.ts';
import type { DocumentInput, Page } from '../model.ts';
import { routes } from '../routes.ts';

/** What can be read of a page, each a fact of its own. */
export class LinkedPage implements Page {
  readonly id: string;
  readonly path: string;
  readonly #input: DocumentInput<'pages'>;
  readonly #facts: { face: Fact; text: Fact };

  constructor(input: DocumentInput<'pages'>) {
    this.id = input.id;
    this.path = routes.document('pages', input.id);
    this.#input = input;
    this.#facts = { face: factNamed('page', input.id, 'face'), text: factNamed('page', input.id, 'text') };
  }

  get data(): FrontMatter['pages'] {
    saw(this.#facts.face);
    return this.#input.data;
  }
  get body(): string {
    saw(this.#facts.text);
    return this.#input.body;
  }
  get links(): readonly string[] {
    saw(this.#facts.text);
    return this.#input.links ?? [];
  }

  textOf(fact: 'face' | 'text'): string {
    return String(this.#input.digests?.[fact === 'face' ? 'front' : 'text']);
  }
}
