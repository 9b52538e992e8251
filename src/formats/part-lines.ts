import { addAll } from '../language/lists/long-lists.ts';
import { readXml } from './xml.ts';

/** Elements of Word, PowerPoint, Excel and OpenDocument whose text has lines of its own. */
const blocks = new Set(
  'p h si is c v oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter tc table-cell annotation creator author comment threadedComment'.split(
    ' ',
  ),
);
const pageHeader = /^(?:odd|even|first)(?:Header|Footer)$/;
const inline: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  'line-break': '\n',
  tab: '\t',
  s: ' ',
};

/** Text that Word does not show where it stands: instructions of fields, deletions. */
const unshown = new Set(['instrText', 'delText', 'delInstrText']);

/**
 * Attributes with words for people: the name of a sheet or a property, what a picture shows, the letters of WordArt, of
 * which watermarks are made.
 */
const worded = ['name', 'descr', 'title', 'string', 'alt', 'tooltip', 'author'];

/** How the lines of an XML text are read. */
export interface LinesForm {
  /** Whether any element has lines of its own, not only those of texts. */
  each: boolean;
  /** Whether text that is not well-formed is read as far as it goes: Excel writes VML so (`<br>`). */
  lenient: boolean;
  /** Whether only what readers see is wanted. */
  seen?: boolean;
}

/** The lines of one XML text. Text that is not shown has lines of its own. Throws an `XmlError` where it is damaged. */
export function partLines(xml: string, form: LinesForm): string[] {
  // What is before the header of a page that was read last: its text is changed at its end.
  const before: string[] = [];
  let text = '';
  let aside = '';
  const words: string[] = [];
  let [inRun, isAside] = [false, false];
  const isBlock = (name: string): boolean => form.each || blocks.has(name);
  readXml(
    xml,
    {
      open({ name, attribute }) {
        if (isBlock(name)) text += '\n';
        if (pageHeader.test(name)) {
          before.push(text);
          text = '';
        }
        if (name === 'r') inRun = true;
        // Hidden letters must not join a stamp to what is not seen.
        if (
          unshown.has(name) ||
          (name === 'vanish' && inRun && !/^(?:0|false|off)$/.test(attribute('val') ?? ''))
        )
          isAside = true;
        text += inline[name] ?? '';
        addAll(
          words,
          worded.map(attribute).filter((value) => value !== undefined),
        );
      },
      close(name) {
        if (name === 'r' || unshown.has(name)) [inRun, isAside] = [inRun && name !== 'r', false];
        if (!isBlock(name)) return;
        if (pageHeader.test(name)) text = shownHeader(text);
        text += form.seen ? '\n' : `\n${aside}\n`;
        aside = '';
      },
      text(part) {
        if (isAside) aside += part;
        else text += part;
      },
    },
    form,
  );
  const whole = before.join('') + text;
  return (form.seen ? whole : [whole, aside, ...words].join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The words of a page's header or footer in Excel, a line for each third, without the codes of their look: `&C&"Arial,Bold"&14`. */
const shownHeader = (codes: string): string =>
  codes.replace(
    /&(?:(&)|([LCR])|"[^"]*"|\d+|K(?:[\da-f]{6}|\d\d[+-]\d{3})|\p{L})/giu,
    (_, sign: string | undefined, third: string | undefined) => sign ?? (third ? '\n' : ''),
  );
