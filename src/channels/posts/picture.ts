import type { Font } from 'satori';
import { formatDate } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { shorten } from '../../language/text.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { channelWords } from '../../strings/channels.ts';
import { showCode, showKind } from '../../strings/show.ts';
import { vi } from '../../strings/vi.ts';
import { gate } from './icon.ts';
import { pictureSize } from './picture-size.ts';
import { plain } from './plain.ts';

/** The words on a picture. Documents with the same words share one picture. */
export interface PictureText {
  ward: string;
  authority: string;
  kind: string;
  title: string;
  facts: string;
  /** The label on the pictures of a demonstration; empty for the portal of a ward. */
  demo: string;
}

/** The most letters that a title may have at each font size, so that it fits in four lines of 1040 pixels. */
const sizes: [letters: number, pixels: number][] = [
  [60, 64],
  [100, 54],
  [130, 46],
  [160, 40],
  [185, 36],
];
/** The words on the picture of a document, or on the picture of the ward if there is no document. */
export function pictureText(portal: Portal, document?: Document): PictureText {
  const { ward } = portal;
  const data = document?.data;
  const official = data && 'issuer' in data ? data : undefined;
  const facts = document
    ? [
        official?.code && showCode(official.code).text,
        official?.issued
          ? formatDate(official.issued)
          : `${channelWords.notice.published} ${formatDate(dayOf(startOf(document.data.published)))}`,
      ]
    : [ward.city];
  return {
    ward: ward.name,
    authority: document && official ? official.issuer : ward.authority,
    kind: document ? showKind(document) : vi.portalKind,
    title: shorten(plain(data?.title ?? vi.portalOf(ward.name)), sizes.at(-1)![0]),
    facts: facts.filter(Boolean).join(' · '),
    demo: ward.official ? '' : vi.demoLabel,
  };
}

/** Draws a picture as PNG, 1200×630. Fonts: latin and vietnamese, 400 and 600, as woff or ttf. */
export async function drawPicture(text: PictureText, fonts: Font[]): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when a picture is drawn: most builds take all their pictures from the cache.
  const [{ default: satori }, { renderAsync }] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
  ]);
  const svg = await satori(layout(text, [...new Set(fonts.map(({ name }) => name))].join(', ')), {
    ...pictureSize,
    fonts,
  });
  // The letters are paths already. Without this option the fonts of the machine are read for each picture, for nothing.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}

const element = (style: Style, children: Child | Child[], type = 'div', rest: object = {}): Child => ({
  type,
  key: null,
  props: { style: { display: 'flex', ...style }, children, ...rest },
});

function layout({ ward, authority, kind, title, facts, demo }: PictureText, fontFamily: string): Child {
  const size = sizes.find(([letters]) => title.length <= letters)?.[1] ?? 36;
  const mark = element({ color: '#9e1b1e' }, element({}, [], 'path', { d: gate, fill: '#9e1b1e' }), 'svg', {
    viewBox: '0 0 44 44',
    width: 72,
    height: 72,
  });
  const masthead = element({ alignItems: 'center', gap: 24 }, [
    mark,
    element({ flexDirection: 'column' }, [
      element({ fontSize: 38, fontWeight: 600, color: '#1b1b1f' }, ward),
      element({ fontSize: 24, color: '#55565c' }, vi.portalKind),
    ]),
    ...(demo
      ? [element({ marginLeft: 'auto', padding: '6px 18px', fontSize: 24, background: '#fdf0c8' }, demo)]
      : []),
  ]);
  const body = element({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
    element({ fontSize: 30, fontWeight: 600, color: '#9e1b1e' }, kind),
    // One element for each word: a line breaks between words, never inside `72-NQ/TW`.
    element(
      { flexWrap: 'wrap', marginTop: 8, fontSize: size, fontWeight: 600, lineHeight: 1.25, color: '#1b1b1f' },
      title.split(' ').map((word) => element({ marginRight: Math.round(size * 0.26) }, word)),
    ),
  ]);
  const foot = element({ justifyContent: 'space-between', paddingTop: 20, borderTop: '3px solid #c9992b', fontSize: 26, color: '#55565c' }, [
    element({}, shorten(authority, 50)),
    element({}, facts),
  ]); // prettier-ignore
  return element(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '48px 80px 40px',
      borderTop: '14px solid #9e1b1e',
      background: '#fff',
      fontFamily,
    },
    [masthead, body, foot],
  );
}

type Style = Record<string, string | number>;
type Child = string | { type: string; key: null; props: Record<string, unknown> };
