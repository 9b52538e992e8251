/**
 * What of a page comes from content and is not text: elements, handlers, links that run, styles. It runs in a browser, which
 * reads the page as it reads every page, without running anything of it.
 * @param mark the name that every payload has
 */
export function pageFaults({ html, mark }: { html: string; mark: string }): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const faults: string[] = [];
  const runs = /^[\s\u0000-\u0020]*(?:javascript|vbscript|data:text)/i;
  const addresses = ['href', 'src', 'action', 'formaction', 'srcset', 'poster', 'data', 'ping', 'background'];
  const templates = [...page.querySelectorAll('template')].flatMap(({ content }) => [
    ...content.querySelectorAll('*'),
  ]);
  for (const element of [...page.querySelectorAll('*'), ...templates]) {
    const name = element.localName;
    const say = (what: string): void => void faults.push(`${name}: ${what.slice(0, 120)}`);
    if (name.includes(mark)) say('the element is of a payload');
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute.includes(mark) || attribute === 'srcdoc')
        say(`${attribute}="${value}"`);
      if (addresses.includes(attribute) && runs.test(value)) say(`${attribute}="${value}"`);
      if (attribute === 'style' && value.includes(mark)) say(`style="${value}"`);
    }
    const isData = /json/.test(element.getAttribute('type') ?? '');
    if (name === 'script' && isData) {
      try {
        JSON.parse(element.textContent);
      } catch {
        say('no JSON');
      }
    } else if (['script', 'style', 'base', 'iframe', 'object', 'embed'].includes(name)) {
      if (element.outerHTML.includes(mark)) say(element.outerHTML);
    } else if (
      ['link', 'meta'].includes(name) &&
      /stylesheet|refresh/i.test(`${element.getAttribute('rel')} ${element.getAttribute('http-equiv')}`)
    ) {
      if (element.outerHTML.includes(mark)) say(element.outerHTML);
    }
    if (name === 'img' && (element.getAttribute('src') ?? '').includes(mark)) say(element.outerHTML);
  }
  return faults;
}
