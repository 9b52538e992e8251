import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { namedFiles } from '../checks/attachments/named-files.ts';
import { checkWard } from '../checks/check-ward.ts';
import type { KeptFindings, WardFindings } from '../checks/kept-findings.ts';
import { keptFindings } from '../checks/kept-findings.ts';
import { findingInWords } from '../checks/reporters/words.ts';
import type { Finding } from '../checks/rule.ts';
import { changedSource } from '../content/changed-source.ts';
import { interpretWard } from '../content/interpret.ts';
import { forgetWards, readWardOnce } from '../content/memo.ts';
import { readAttachment } from '../content/read-attachment.ts';
import type { FileSource, ReadDocument, ReadWard } from '../content/source.ts';
import { printable } from '../language/signs/printable.ts';
import { isPublished } from '../portal/publication.ts';
import { formGuard } from '../strings/editing.ts';

/** A file that the editing form is about to write or to remove, by its path below the ward's folder, in NFC. */
export interface FormFile {
  path: string;
  /** The text of a document, the bytes of a file below `files/`; undefined for a file to remove. */
  content: string | Uint8Array | undefined;
}

/** What is said of changes before they are written. All texts are in Vietnamese. */
export interface Verdict {
  /** Why the changes must not be written; empty if they may be. */
  refusals: string[];
  /** What the editor should know of the files that are written. */
  messages: string[];
}

/** Judges the changes of the editing form to one ward, with what was found in it before. */
export class FormJudge {
  readonly #contentDir: string;
  readonly #id: string;
  #last: WardFindings | undefined;

  constructor(contentDir: string, id: string) {
    this.#contentDir = contentDir;
    this.#id = id;
  }

  /**
   * Refuses to remove or to hide what is published, and to publish what a build would refuse: the same checks look at the
   * ward as it would be. A draft is never refused.
   * @param now milliseconds since 1970
   */
  async judge(changes: readonly FormFile[], now: number): Promise<Verdict> {
    forgetWards();
    const before = await readWardOnce(this.#contentDir, this.#id);
    const folder = await mkdtemp(join(tmpdir(), 'cong-phuong-form-'));
    try {
      const texts = new Map(
        changes.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])),
      );
      const files = await filesOf(changes, folder);
      const removed = new Set(changes.flatMap(({ path, content }) => (content === undefined ? [path] : [])));
      const after = interpretWard(changedSource(before.source, { texts, files, removed }));
      const losses = lossesIn({ before, after }, changes, now);
      return losses.length > 0
        ? { refusals: losses, messages: [] }
        : this.#compare({ before, after }, now, [...texts.keys()]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  #compare({ before, after }: WardStates, now: number, paths: readonly string[]): Verdict {
    const known = new Set(this.#check(before, now).map(keyOf));
    const own = new Set(paths.map((path) => `${after.source.folder}/${path}`));
    const found = this.#check(after, now).filter((each) => own.has(each.file) || !known.has(keyOf(each)));
    const written = after.documents.filter(({ file }) => own.has(file));
    const errors = found.filter(({ severity }) => severity === 'error');
    const inWords = (findings: readonly Finding[]): string[] => findings.map((each) => lineOf(each, own));
    if (errors.length === 0 || written.every(isDraft)) return { refusals: [], messages: inWords(found) };
    const wasPublic = before.documents.some((each) => own.has(each.file) && isPublic(each, now));
    const hint = wasPublic ? [] : [formGuard.draftHint];
    return { refusals: [formGuard.refusedByBuild, ...inWords(errors), ...hint], messages: [] };
  }

  #check(ward: ReadWard, now: number): Finding[] {
    return checkWard(ward, { now, kept: this.#kept });
  }

  /** Begins with what is on disk, and writes nothing there: that belongs to the files as they are. */
  readonly #kept: KeptFindings = {
    read: () => (this.#last ??= keptFindings(this.#contentDir, this.#id).read()),
    write: (findings) => {
      this.#last = findings;
    },
  };
}

interface WardStates {
  before: ReadWard;
  after: ReadWard;
}

const keyOf = ({ file, rule, message }: Finding): string => JSON.stringify([file, rule, message]);

/** Whether a document says of itself that it is a draft, also where its form is not valid. */
const isDraft = ({ data, front }: ReadDocument): boolean => {
  const keys = data ?? front.data;
  return typeof keys === 'object' && keys !== null && 'draft' in keys && keys.draft === true;
};

function lineOf(finding: Finding, own: ReadonlySet<string>): string {
  const line = finding.line > 0 ? formGuard.line(finding.line) : '';
  const file = own.has(finding.file) ? '' : `${finding.file}: `;
  return printable(`${file}${line}${findingInWords(finding)}`);
}

/** What the changes would take away from readers, in words. */
function lossesIn({ before, after }: WardStates, changes: readonly FormFile[], now: number): string[] {
  const byPath = new Map(before.documents.map((each) => [`${each.ref}.md`, each]));
  const users = changes.some(({ path }) => path.startsWith('files/'))
    ? usersIn(before.documents.filter((each) => isPublic(each, now)))
    : new Map<string, ReadDocument>();
  return changes.flatMap(({ path, content }): string[] => {
    const user = before.source.files.has(path.replace(/^files\//, '')) ? users.get(path) : undefined;
    if (user) return [formGuard.usedFile(basename(path), titleOf(user))];
    const document = byPath.get(path);
    if (!document || !isPublic(document, now)) return [];
    const title = titleOf(document);
    if (content === undefined)
      return [document.collection === 'pages' ? formGuard.removedPage(title) : formGuard.removed(title)];
    return isDraft(after.byRef.get(document.ref)!) ? [formGuard.hidden(title)] : [];
  });
}

/** Whether readers have a document. One whose form is not valid may be published since an earlier build. */
function isPublic(document: ReadDocument, now: number): boolean {
  const { data } = document;
  if (data && 'draft' in data) return isPublished(data, now);
  return !isDraft(document);
}

/** The published document that attaches, shows or links a file, by the path of the file. */
function usersIn(published: readonly ReadDocument[]): ReadonlyMap<string, ReadDocument> {
  return new Map(
    published.flatMap((document) =>
      namedFiles(document).map(({ path }) => [`files/${path}`, document] as const),
    ),
  );
}

const titleOf = ({ data, id }: ReadDocument): string => data?.title ?? id;

/** New files below `files/`, laid into a folder to be read as those of a ward are. */
async function filesOf(changes: readonly FormFile[], folder: string): Promise<FileSource[]> {
  const files: FileSource[] = [];
  for (const { path, content } of changes) {
    if (!(content instanceof Uint8Array) || !path.startsWith('files/')) continue;
    const below = path.slice('files/'.length);
    const absolute = join(folder, String(files.length));
    await writeFile(absolute, content);
    files.push({ path: below, absolute, ...(await readAttachment(absolute, below, content.length)) });
  }
  return files;
}
