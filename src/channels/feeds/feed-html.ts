/** A whole tag, quoted values and all, so that what looks like one inside a value is passed over. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^\s"=>]+(?:="[^"]*")?)*)\s*>/g;

/**
 * Makes a page's HTML stand alone in a feed reader, which has neither its address nor its styles: links to its own
 * sections become absolute, and lists whose numbers are written as text become plain lines, or each would show two.
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
