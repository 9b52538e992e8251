import { announcedAt, dayOf, startOf } from '../../domain/dates/moment.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { hasChannels } from '../../portal/release.ts';
import { routes } from '../../portal/routes.ts';
import { showKind } from '../../strings/show.ts';
import { vi } from '../../strings/vi.ts';
import { pictureSize } from '../posts/picture-size.ts';

/** The facts of a page that its `<meta>` tags are made from. */
export interface TaggedPage {
  portal: Portal;
  path: string;
  title: string;
  description?: string | undefined;
  document?: Document | undefined;
  noindex?: boolean;
}

/** The attributes of one `<meta>` element. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/**
 * The `<meta>` tags of a page: description, robots, Open Graph and Dublin Core. A demonstration portal and a withdrawn
 * document have `noindex`.
 */
export function machineTags(page: TaggedPage): MetaTag[] {
  const { portal, description, document, noindex } = page;
  const named = [
    ['description', description],
    ['robots', noindex || !portal.ward.official || document?.withdrawn ? 'noindex' : undefined],
    ...dublinCore(page),
  ] as const;
  return [
    ...named.filter(isGiven).map(([name, content]) => ({ name, content })),
    ...openGraph(page)
      .filter(isGiven)
      .map(([property, content]) => ({ property, content })),
  ];
}

type Pair = readonly [name: string, content: string | undefined];

const isGiven = (pair: Pair): pair is readonly [string, string] => pair[1] !== undefined;

function dublinCore({ portal, title, document }: TaggedPage): Pair[] {
  const { ward } = portal;
  const data = document?.data;
  const official = data && 'issuer' in data ? data : undefined;
  const author = data && 'author' in data ? data.author : undefined;
  const published = data && dayOf(startOf(data.published));
  return [
    ['DC.title', data?.title ?? title],
    ['DC.creator', official?.issuer ?? author ?? ward.authority],
    ['DC.publisher', ward.publisher ?? ward.authority],
    ['DC.language', 'vi'],
    ['DC.type', document && showKind(document)],
    ['DC.identifier', document?.code?.number ? document.code.text : undefined],
    ['DC.date', official?.issued ?? published],
    ['DCTERMS.issued', official?.issued],
    ['DCTERMS.available', published],
    ['DCTERMS.valid', official?.effective],
  ];
}

function openGraph({ portal, path, title, description, document }: TaggedPage): Pair[] {
  const { ward } = portal;
  return [
    ['og:locale', 'vi_VN'],
    ['og:type', document ? 'article' : 'website'],
    ['og:site_name', vi.portalOf(ward.name)],
    ['og:title', path === '' ? vi.portalOf(ward.name) : title],
    ['og:description', description],
    ['og:url', absolute(portal, path)],
    [
      'og:image',
      absolute(portal, routes.picture(document && hasChannels(document) ? document.path : routes.home)),
    ],
    ['og:image:width', String(pictureSize.width)],
    ['og:image:height', String(pictureSize.height)],
    ['og:image:alt', title],
    ['article:published_time', document && announcedAt(document.data.published).toISOString()],
  ];
}
