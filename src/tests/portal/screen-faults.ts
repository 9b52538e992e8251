import type { Page } from 'playwright-core';

/** What of a page cannot be read or touched on its screen. Each list names elements. */
export interface ScreenFaults {
  /** Text beside the screen, outside of a region that scrolls and has a name. */
  beside: string[];
  /** Text that its box cuts. */
  cut: string[];
  /** Texts that lie over each other. */
  overlapping: string[];
  /** Regions that scroll and that the keyboard cannot reach, or that have no name. */
  unreachable: string[];
}

/** Looks at a page as it is laid out now. */
export const screenFaults = (page: Page): Promise<ScreenFaults> =>
  page.evaluate(() => {
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}`;
    const shown = (element: Element): boolean => getComputedStyle(element).clipPath === 'none';
    const ancestors = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let each: Element | null = element; each; each = each.parentElement) all.push(each);
      return all;
    };
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1;
    const width = document.documentElement.clientWidth;

    const texts: { element: Element; rects: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (
        (node.textContent ?? '').trim() === '' ||
        /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(element.tagName)
      )
        continue;
      const around = ancestors(element);
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        !around.every(shown) ||
        element.closest('.skip')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
      if (rects.length > 0) texts.push({ element, rects });
    }

    const beside = texts.filter(
      ({ element, rects }) =>
        rects.some((rect) => rect.left < -1 || rect.right > width + 1) && !ancestors(element).some(scrolls),
    );
    const cut = texts.filter(({ element, rects }) =>
      ancestors(element).some((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (!/hidden|clip/.test(`${overflowX} ${overflowY}`) || box === document.body) return false;
        const frame = box.getBoundingClientRect();
        return rects.some((rect) => rect.right > frame.right + 1 || rect.bottom > frame.bottom + 4);
      }),
    );
    // Cells that stay while others scroll lie over them, which is what they are for.
    const inFlow = texts.filter(({ element }) => !ancestors(element).some(scrolls));
    const lines = inFlow
      .flatMap(({ element, rects }) =>
        // A line of text is higher than its letters: a quarter of it on each side may lie over the next.
        rects.map(({ left, right, top, bottom, height }) => ({
          element,
          left: left + 1,
          right: right - 1,
          top: top + height / 4,
          bottom: bottom - height / 4,
        })),
      )
      .sort((a, b) => a.top - b.top);
    const overlapping: string[] = [];
    lines.forEach((line, at) => {
      for (const other of lines.slice(at + 1)) {
        if (other.top >= line.bottom) break;
        if (other.left < line.right && line.left < other.right && other.element !== line.element)
          overlapping.push(`${name(line.element)} and ${name(other.element)}`);
      }
    });
    const unreachable = [...document.querySelectorAll('body *')].filter(
      (element) =>
        scrolls(element) &&
        !/^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName) &&
        !((element as HTMLElement).tabIndex === 0 && element.hasAttribute('aria-label')),
    );
    const cutHints = [...document.querySelectorAll('input')].filter((input) => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      const hint = getComputedStyle(input, '::placeholder');
      if (!input.checkVisibility() || hint.color === 'rgba(0, 0, 0, 0)') return false;
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = hint.font;
      const room =
        input.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      return pen.measureText(input.placeholder).width > room;
    });
    return {
      beside: beside.map(({ element }) => name(element)),
      cut: [...cut.map(({ element }) => name(element)), ...cutHints.map((input) => input.placeholder)],
      overlapping,
      unreachable: unreachable.map(name),
    };
  });

/** What can be touched and is less than 44 px high or wide. Links in running text are not asked to be. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inText = (link: Element): boolean => {
      if (getComputedStyle(link).display !== 'inline') return false;
      let block = link.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const around = (block.textContent ?? '').replace(link.textContent ?? '', '');
      return (around.match(/\p{L}/gu) ?? []).length >= 3;
    };
    return [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1;
        if (!isShown || getComputedStyle(element).clipPath !== 'none' || element.closest('.skip'))
          return false;
        const label = element.closest('label')?.getBoundingClientRect();
        const [wide, high] = [Math.max(width, label?.width ?? 0), Math.max(height, label?.height ?? 0)];
        return (wide < 43.5 || high < 43.5) && !inText(element);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const around = element.parentElement!;
        return `${Math.round(width)}×${Math.round(height)} ${around.tagName}.${around.className} > ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`;
      });
  });

/** In forced colours: buttons without a border, and what is current or chosen that looks as its neighbours do. */
export const hiddenStates = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const look = (element: Element): string => {
      const { backgroundColor, borderBottomColor, borderBottomWidth, outline } = getComputedStyle(element);
      return [backgroundColor, borderBottomWidth === '0px' ? '' : borderBottomColor, outline].join();
    };
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const buttons = [...document.querySelectorAll('button, .plain-button, input[type=search]')].filter(
      (element) => isShown(element) && getComputedStyle(element).borderBlockStartWidth === '0px',
    );
    const current = [...document.querySelectorAll('a[aria-current], [aria-pressed=true]')].filter(
      (element) => {
        const others = [...(element.closest('ul, ol')?.querySelectorAll('a') ?? [])];
        return (
          isShown(element) &&
          others.some((other) => other.ariaCurrent === null && look(other) === look(element))
        );
      },
    );
    return [...buttons, ...current].map((element) => element.outerHTML.slice(0, 120));
  });
