import { posix } from 'node:path';
import { decodeXml, readXml } from '../../../formats/xml.ts';
import { readZip } from '../../../formats/zip.ts';

/** Parts of a Word file with text of the paper, by the last word of the type of their relationship. */
const textParts = new Set([
  ...['header', 'footer', 'footnotes', 'endnotes', 'comments'],
  ...['chart', 'diagramData'],
]);

/**
 * All text of a Word file, straight from its XML: shown, hidden and deleted, in text boxes, headers, footers, notes,
 * comments and charts.
 */
export function textOfDocx(bytes: Uint8Array): string {
  const files = readZip(bytes);
  const main =
    relatedTo('', files).find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const texts: string[] = [];
  const seen = new Set<string>();
  const take = (name: string): void => {
    const content = files.get(name);
    if (!content || seen.has(name)) return;
    seen.add(name);
    texts.push(partText(decodeXml(content)));
    for (const { kind, target } of relatedTo(name, files)) if (textParts.has(kind)) take(target);
  };
  take(main);
  return texts.join('\n');
}

/** The parts that a part names, with the last word of the type: `header`. The package itself is the part ''. */
function relatedTo(part: string, files: ReadonlyMap<string, Uint8Array>): { kind: string; target: string }[] {
  const folder = posix.dirname(`/${part}`);
  const content = files.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`).slice(1));
  const related: { kind: string; target: string }[] = [];
  if (content)
    readXml(decodeXml(content), {
      open({ name, attribute }) {
        if (name !== 'Relationship') return;
        const kind = (attribute('Type') ?? '').split('/').at(-1) ?? '';
        related.push({ kind, target: posix.resolve(folder, attribute('Target') ?? '').slice(1) });
      },
    });
  return related;
}

const texted = new Set(['t', 'delText', 'v']);
/** What an alternative shows: where the first one has any of it, the others are the same for older programs. */
const shown = new Set(['t', 'textpath', 'blip', 'imagedata', 'chart', 'relIds']);

/** The text of one part. A text box comes behind the paragraph that it hangs on. */
function partText(xml: string): string {
  const path: string[] = [];
  /** The text of the part, and of the text boxes that are open. */
  const open = [''];
  const boxes: string[] = [];
  /** For each open set of alternatives, whether one has shown something. */
  const alternatives: boolean[] = [];
  let skipped = 0;
  const add = (text: string): void => {
    if (skipped === 0) open[open.length - 1] += text;
  };
  readXml(
    xml,
    {
      open({ name, attribute }) {
        path.push(name);
        if (name === 'AlternateContent') alternatives.push(false);
        if (skipped > 0 || (name === 'Fallback' && alternatives.at(-1) === true)) skipped += 1;
        if (shown.has(name)) alternatives.fill(true);
        if (name === 'txbxContent') open.push('');
        if (name === 'textpath') add(` ${attribute('string') ?? ''} `);
        if (name === 'tab' || name === 'br' || name === 'cr') add(' ');
      },
      close(name) {
        path.pop();
        if (name === 'AlternateContent') alternatives.pop();
        if (name === 'txbxContent') boxes.push(open.pop()!);
        if (name === 'p' || name === 'comment' || name === 'v') add('\n');
        if (name === 'p' && open.length === 1) add(boxes.splice(0).join('\n'));
        if (skipped > 0) skipped -= 1;
      },
      text(part) {
        if (texted.has(path.at(-1) ?? '')) add(part);
      },
    },
    { lenient: true },
  );
  return open.join('\n') + boxes.join('\n');
}
