/** A whole tag with its quoted values: a `<` or `>` inside a value does not count. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^\s"=>]+(?:="[^"]*")?)*)\s*>/g;
const attribute = /\s([^\s"=>]+)(?:="([^"]*)")?/g;

/** The attributes that say something without the styles and scripts of a page. */
const kept = new Set(['href', 'src', 'alt', 'title', 'width', 'height', 'scope', 'colspan', 'rowspan']);

/** A caption that repeats the heading above a table, for those who cannot see the page. */
const hiddenCaption = /<caption class="visually-hidden"[^>]*>[^<]*<\/caption>/g;

/**
 * Changes the HTML of a page so that it can be read in a feed reader, without the address, the styles and the scripts of
 * the page: classes, roles and ids go, links to sections of the page become absolute. Lists whose numbers are part of the
 * text become `<div>` elements: a reader would add numbers of its own.
 * @param url the absolute address of the page.
 */
export function forFeeds(html: string, url: string): string {
  const lists: { numbered: boolean }[] = [];
  return html.replace(hiddenCaption, '').replace(tag, (_, end: string, name: string, attributes: string) => {
    const start = `<${end}${name}${attributesFor(attributes, url)}>`;
    if (name === 'li') return lists.at(-1)?.numbered ? `<${end}div>` : start;
    if (name !== 'ol' && name !== 'ul') return start;
    if (!end) lists.push({ numbered: attributes.includes('class="numbered"') });
    const numbered = end ? lists.pop()?.numbered : lists.at(-1)?.numbered;
    return numbered ? `<${end}div>` : start;
  });
}

const attributesFor = (attributes: string, url: string): string =>
  [...attributes.matchAll(attribute)]
    .filter(([, name]) => kept.has(name!))
    .map(
      ([, name, value = '']) => ` ${name}="${name === 'href' && value.startsWith('#') ? url : ''}${value}"`,
    )
    .join('');
