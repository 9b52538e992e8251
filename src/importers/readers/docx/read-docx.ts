import { heldLines } from '../../../formats/held-lines.ts';
import { decodeOldFonts } from '../../../formats/old-fonts.ts';
import { Refusal } from '../../../formats/refusal.ts';
import type { XmlNode } from '../../../formats/xml-tree.ts';
import { elementAt, elementsOf } from '../../../formats/xml-tree.ts';
import { XmlError } from '../../../formats/xml.ts';
import { readZip } from '../../../formats/zip.ts';
import type { PaperText } from '../../paper.ts';
import { refuseStamp } from '../refuse-stamp.ts';
import type { WordContext } from './context.ts';
import { guardDocx } from './guard.ts';
import { plainText } from './inline.ts';
import { cellMarkdown, linesOf } from './lines.ts';
import { leaver, readMargins } from './margins.ts';
import { WordParts } from './parts.ts';
import { readLists } from './properties/definitions.ts';
import { ListCounters } from './properties/numbering.ts';
import { WordStyles } from './properties/styles.ts';
import { settled } from './settle.ts';
import type { WordBlock } from './story.ts';
import { paragraphsOf, StoryReader } from './story.ts';

/**
 * Reads a Word file as Word shows it: numbers that are only shown, changes accepted, hidden text left out and named,
 * links, boxes to tick, text boxes, footnotes, pictures. Throws a `Refusal` for a file that is damaged, encrypted,
 * dangerous, or bears a stamp anywhere.
 */
export async function readDocx(bytes: Uint8Array): Promise<PaperText> {
  const files = readZip(bytes);
  try {
    guardDocx(files);
    refuseStamp(await heldLines(bytes));
    return paperText(new WordParts(files));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new Refusal(
      error.reason === 'deep'
        ? 'tệp có bảng hoặc khung lồng vào nhau quá sâu; hãy mở bằng Word, đưa nội dung ra ngoài bớt tầng rồi lưu lại.'
        : 'tệp hỏng, không mở được; hãy mở bằng Word và lưu lại.',
      { cause: error },
    );
  }
}

function paperText(parts: WordParts): PaperText {
  const document = parts.tree(parts.main);
  const body = elementAt(document, 'body');
  if (!document || !body) throw new Refusal('đuôi tệp là .docx nhưng bên trong không phải văn bản Word.');
  const styles = new WordStyles(parts.beside('styles'), parts.beside('theme'));
  const lists = readLists(parts.beside('numbering'), styles);
  const counters = new ListCounters(lists);
  const context: WordContext = {
    parts,
    styles,
    lists,
    counters,
    notes: new Map(),
    omitted: [],
    images: [],
    doubts: new Map(),
  };

  const blocks = new StoryReader(context, parts.main).blocks(elementsOf(settled(body, leaver(context))));
  const notes = notesOf(context);
  const head = readMargins(context, document, blocks);
  const whole = [...head, ...blocks];
  const spans = [...paragraphsOf([...whole, ...notes.flat()]), ...context.omitted.map((one) => one.spans)];
  decodeOldFonts(spans);
  for (const span of spans.flat()) if (span.caps) span.text = span.text.toUpperCase();
  return {
    format: 'docx',
    lines: linesOf(whole),
    whole: true,
    scan: false,
    footnotes: notes.map((note) => cellMarkdown(note).replace(/\s*\n\s*/g, ' ')),
    omitted: context.omitted.map((one) => ({ name: one.name, text: plainText(one.spans) })),
    images: context.images,
    doubts: [...context.doubts.values()],
  };
}

/** The notes that the text refers to, in order. A note may refer to another. */
function notesOf(context: WordContext): WordBlock[][] {
  const { parts } = context;
  const found: WordBlock[][] = [];
  const written = new Map(
    ['footnote', 'endnote'].map((kind) => {
      const [name = ''] = parts.related(parts.main, `${kind}s`);
      return [kind, { name, notes: byId(elementsOf(parts.tree(name), kind)) }];
    }),
  );
  for (const key of context.notes.keys()) {
    const [kind = '', id = ''] = key.split(' ');
    const { name = '', notes } = written.get(kind) ?? {};
    const note = notes?.get(id);
    const nodes: XmlNode[] = note ? elementsOf(settled(note, leaver(context))) : [];
    found.push(new StoryReader(context, name).blocks(nodes));
  }
  return found;
}

/** Elements by their ids; of two with one id the first. */
const byId = (nodes: readonly XmlNode[]): Map<string, XmlNode> =>
  new Map(nodes.toReversed().map((node) => [node.attributes['id'] ?? '', node]));
