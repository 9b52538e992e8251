import { barePicture } from '../pictures/bare-picture.ts';
import { decodeXml, XmlError } from '../xml.ts';
import { hiddenOpenStyles, hiddenStyles } from './hidden-styles.ts';
import type { CarriedKind } from './kinds.ts';
import { cleanOpenText } from './open-text.ts';
import { cleanProperties, hasProperties } from './properties.ts';
import { cleanRelations, remarkParts, resolved } from './remarks.ts';
import { hidesCells, withoutDrawing } from './sheets.ts';
import { cleanNotes, isHiddenSlide } from './slides.ts';
import { cleanWordPart } from './word.ts';

/** What a package carries besides its text, and how it looks without that. */
interface Carried {
  /** What it carries, in a fixed order. */
  kinds: CarriedKind[];
  /** What can be taken out. */
  removable: CarriedKind[];
  /** The parts that are others then; undefined for a part that is gone. */
  changes: Map<string, Uint8Array | undefined>;
}

const order: readonly CarriedKind[] = [
  'author',
  'comment',
  'notes',
  'revision',
  'hidden',
  'hidden-cells',
  'hidden-slides',
  'picture',
  'signed',
];
/** What other parts may need: nobody but its author can tell. */
const needed = new Set<CarriedKind>(['hidden-cells', 'hidden-slides']);
/** A signature is of all bytes: nothing may be taken out of a signed file. */
const signature = /^_xmlsignatures\/|^META-INF\/(?:document|macro)signatures\.xml$/;

/** What a package (docx, xlsx, pptx, odt) carries besides its text. A part that is damaged is left as it is. */
export function carriedIn(files: ReadonlyMap<string, Uint8Array>): Carried {
  const kinds = new Set<CarriedKind>();
  const changes: Carried['changes'] = new Map();
  const found = (kind: CarriedKind): void => void kinds.add(kind);
  const removed = remarkParts(files);
  const styles = stylesIn(files);
  for (const [name, bytes] of files) {
    if (removed.has(name)) {
      found('comment');
      changes.set(name, undefined);
    } else if (/\.(?:jpe?g|png|webp)$/i.test(name)) {
      const bare = barePicture(bytes);
      if (bare.length === bytes.length) continue;
      found('picture');
      changes.set(name, bare);
    } else if (/\.(?:xml|rels)$/i.test(name)) {
      const xml = decodeXml(bytes);
      const clean = cleaned(name, xml, { files, removed, styles, found });
      if (clean !== xml && isUtf8(bytes)) changes.set(name, new TextEncoder().encode(clean));
    }
  }
  const isSigned = kinds.size > 0 && [...files.keys()].some((name) => signature.test(name));
  if (isSigned) {
    found('signed');
    changes.clear();
  }
  const all = order.filter((kind) => kinds.has(kind));
  return { kinds: all, removable: isSigned ? [] : all.filter((kind) => !needed.has(kind)), changes };
}

function cleaned(
  name: string,
  xml: string,
  package_: {
    files: ReadonlyMap<string, Uint8Array>;
    removed: ReadonlySet<string>;
    styles: ReadonlySet<string>;
    found: (kind: CarriedKind) => void;
  },
): string {
  const { files, removed, styles, found } = package_;
  try {
    if (/^xl\/(?:workbook|worksheets\/\w+)\.xml$/.test(name) && hidesCells(xml)) found('hidden-cells');
    let clean = xml;
    if (hasProperties(name)) clean = cleanProperties(name, clean, found);
    if (removed.size > 0 && (name.endsWith('.rels') || name === '[Content_Types].xml'))
      clean = cleanRelations(name, clean, removed, found);
    if (/^xl\/worksheets\/\w+\.xml$/.test(name) && removed.size > 0)
      clean = withoutDrawing(clean, relationsLost(name, files, removed));
    if (/^word\/(?!_rels\/)\w+\.xml$/.test(name)) clean = cleanWordPart(clean, found, styles);
    if (/^ppt\/slides\/\w+\.xml$/.test(name) && isHiddenSlide(xml)) found('hidden-slides');
    if (/^ppt\/notesSlides\/\w+\.xml$/.test(name)) clean = cleanNotes(clean, found);
    if (name === 'content.xml' || name === 'styles.xml') clean = cleanOpenText(clean, found, styles);
    return clean;
  } catch (error) {
    if (error instanceof XmlError) return xml;
    throw error;
  }
}

/** The styles of a text that hide what they are of; none where they are damaged, as a text without them is read. */
function stylesIn(files: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const [word, ...open] = ['word/styles.xml', 'styles.xml', 'content.xml'].map((name) => {
    const bytes = files.get(name);
    return bytes ? decodeXml(bytes) : undefined;
  });
  try {
    return word === undefined
      ? hiddenOpenStyles(open.filter((xml) => xml !== undefined))
      : hiddenStyles(word);
  } catch (error) {
    if (error instanceof XmlError) return new Set();
    throw error;
  }
}

/** The ids by which a part leads to parts that are removed. */
function relationsLost(
  part: string,
  files: ReadonlyMap<string, Uint8Array>,
  removed: ReadonlySet<string>,
): Set<string> {
  const rels = part.replace(/([^/]*)$/, '_rels/$1.rels');
  const bytes = files.get(rels);
  const elements = bytes ? decodeXml(bytes).match(/<Relationship\b[^>]*>/g) : null;
  return new Set(
    (elements ?? []).flatMap((element) => {
      const [, target = ''] = /\bTarget="([^"]*)"/.exec(element) ?? [];
      const [, id = ''] = /\bId="([^"]*)"/.exec(element) ?? [];
      return removed.has(resolved(rels, target)) ? [id] : [];
    }),
  );
}

const isUtf8 = (bytes: Uint8Array): boolean =>
  bytes[0] !== 0xff && bytes[0] !== 0xfe && !bytes.subarray(0, 2).includes(0);
