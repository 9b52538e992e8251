/** A whole tag with its quoted values: a `<` or `>` inside a value does not count. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^\s"=>]+(?:="[^"]*")?)*)\s*>/g;

/**
 * Changes the HTML of a page so that it can be read in a feed reader, without the address and the styles of the page.
 * Links to sections of the page become absolute. Lists whose numbers are part of the text become `<div>` elements:
 * a reader would add numbers of its own.
 * @param url the absolute address of the page.
 */
export function forFeeds(html: string, url: string): string {
  const lists: { numbered: boolean }[] = [];
  return html.replace(tag, (whole: string, end: string, name: string, attributes: string) => {
    if (name === 'a') return whole.replace(/(\shref=")#/, (_, start: string) => `${start}${url}#`);
    if (name === 'li') return lists.at(-1)?.numbered ? `<${end}div>` : whole;
    if (name !== 'ol' && name !== 'ul') return whole;
    if (!end) lists.push({ numbered: attributes.includes('class="numbered"') });
    const numbered = end ? lists.pop()?.numbered : lists.at(-1)?.numbered;
    return numbered ? `<${end}div>` : whole;
  });
}
