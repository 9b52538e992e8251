import { announcedAt } from '../../domain/dates/moment.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import type { Directive, News, Plan } from '../../domain/schema/document.ts';
import { jsonForScript } from '../../language/markup.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal, Related } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { vi } from '../../strings/vi.ts';
import { lastModified } from '../changes.ts';

/** The facts of a page that its JSON-LD is made from. */
export interface LinkedDataPage {
  portal: Portal;
  /** The address below the base path; empty for the home page. */
  path: string;
  description?: string | undefined;
  document?: Document | undefined;
  crumbs?: readonly { label: string; path?: string | undefined }[] | undefined;
  /** Returns the media type of a file by its path below `files/`; undefined if it is unknown. */
  mime(path: string): string | undefined;
}

type Node = Record<string, unknown>;

/**
 * Writes the JSON-LD (schema.org) of a page, for the inside of `<script type="application/ld+json">`: `Legislation` for
 * an official text, `NewsArticle` for news, `GovernmentOrganization` for the home page, and `BreadcrumbList`.
 * @returns undefined if the page has no JSON-LD.
 */
export function jsonLd(page: LinkedDataPage): string | undefined {
  const nodes = [aboutOf(page), breadcrumbs(page)].filter((node) => node !== undefined);
  if (nodes.length === 0) return undefined;
  const context = 'https://schema.org';
  const value =
    nodes.length === 1 ? { '@context': context, ...nodes[0] } : { '@context': context, '@graph': nodes };
  return jsonForScript(value);
}

function aboutOf(page: LinkedDataPage): Node | undefined {
  if (page.path === '') return wardOf(page);
  const { document } = page;
  if (!document) return undefined;
  const { data } = document;
  return {
    ...('issuer' in data ? legislation(document, data, page) : article(document, data, page)),
    ...commonOf(document, page),
  };
}

function commonOf(document: Document, { portal, description }: LinkedDataPage): Node {
  return {
    name: document.data.title,
    ...(description && { description }),
    url: absolute(portal, document.path),
    inLanguage: 'vi',
    datePublished: announcedAt(document.data.published).toISOString(),
    dateModified: lastModified(document).toISOString(),
    isPartOf: { '@type': 'WebSite', name: vi.portalOf(portal.ward.name), url: absolute(portal, '') },
  };
}

function legislation(document: Document, data: Directive | Plan, { portal, mime }: LinkedDataPage): Node {
  const { code, withdrawn, status } = document;
  const changed = [...document.replaces, ...document.amends];
  return {
    '@type': 'Legislation',
    ...(code?.number && { legislationIdentifier: code.text }),
    legislationType: documentTypeName(data.type),
    ...(data.issued && { legislationDate: data.issued }),
    ...(data.effective && { legislationDateOfApplicability: data.effective }),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: data.issuer },
    legislationLegalForce: `https://schema.org/${withdrawn ? 'NotInForce' : forces[status]}`,
    ...(changed.length > 0 && { legislationChanges: changed.map((related) => relatedOf(related, portal)) }),
    ...(!withdrawn &&
      data.attachments.length > 0 && {
        encoding: data.attachments.map(({ file, title }) => ({
          '@type': 'MediaObject',
          name: title,
          contentUrl: absolute(portal, routes.file(file)),
          encodingFormat: mime(file),
        })),
      }),
  };
}

/** An amended text is partially in force: some of its parts have changed. */
const forces = {
  'in-force': 'InForce',
  amended: 'PartiallyInForce',
  'not-yet': 'NotInForce',
  expired: 'NotInForce',
  replaced: 'NotInForce',
} as const satisfies Record<Document['status'], string>;

function relatedOf(related: Related, portal: Portal): Node {
  if ('code' in related) return { '@type': 'Legislation', legislationIdentifier: related.code };
  const { document } = related;
  return {
    '@type': 'Legislation',
    ...(document.code?.number && { legislationIdentifier: document.code.text }),
    name: document.data.title,
    url: absolute(portal, document.path),
  };
}

function article(document: Document, data: News, { portal }: LinkedDataPage): Node {
  const { ward } = portal;
  return {
    '@type': 'NewsArticle',
    headline: data.title,
    ...(data.author && { author: data.author }),
    ...(data.image && !document.withdrawn && { image: absolute(portal, routes.file(data.image)) }),
    publisher: { '@type': 'GovernmentOrganization', name: ward.publisher ?? ward.authority },
  };
}

function wardOf({ portal, description }: LinkedDataPage): Node {
  const { ward } = portal;
  const { contact = {}, channels = {} } = ward;
  const others = Object.values(channels).filter((url) => url !== undefined);
  return {
    '@type': 'GovernmentOrganization',
    name: ward.authority,
    ...(description && { description }),
    url: absolute(portal, ''),
    areaServed: `${ward.name}, ${ward.city}`,
    ...(ward.emblem && { logo: absolute(portal, routes.file(ward.emblem)) }),
    ...(contact.address && { address: contact.address }),
    ...(contact.phone && { telephone: contact.phone }),
    ...(contact.email && { email: contact.email }),
    ...(others.length > 0 && { sameAs: others }),
  };
}

/** The path of a page from the home page; undefined for the home page. */
function breadcrumbs({ portal, path, crumbs = [] }: LinkedDataPage): Node | undefined {
  if (crumbs.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: vi.home, path: '' }, ...crumbs].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: absolute(portal, crumb.path ?? path),
    })),
  };
}
