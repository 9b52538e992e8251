import type { CDPSession, Page } from 'playwright-core';
import type { Act } from './questions.ts';

/** A way of using the portal: by touch, by keyboard, by the accessibility tree. */
export interface Walker {
  act: (act: Act) => Promise<void>;
  /** Whether the words can be read now. */
  reads: (words: string) => Promise<boolean>;
  /** How often Tab was pressed since the last call. */
  tabs: () => number;
}

/** The acts that residents count: to type a query and to press Enter are two. */
export const countOf = (acts: readonly Act[]): number =>
  acts.reduce((count, act) => count + ('query' in act ? 2 : 1), 0);

/** Touches what is seen. */
export function byTouch(page: Page): Walker {
  return {
    act: async (act) => {
      if ('tap' in act) {
        const name = new RegExp(`^\\s*${escape(act.tap)}\\s*$`, 'u');
        await page.locator('a:visible, summary:visible, button:visible', { hasText: name }).first().tap();
      } else {
        const box = page.locator('input[type=search]:visible').first();
        await box.tap();
        await box.pressSequentially(act.query);
        await box.press('Enter');
      }
    },
    reads: (words) => page.evaluate(isSeen, words),
    tabs: () => 0,
  };
}

/** Goes from one control to the next with Tab, and presses Enter. */
export function byKeyboard(page: Page): Walker {
  let tabs = 0;
  const tabTo = async (isIt: () => Promise<boolean>, what: string): Promise<void> => {
    for (let more = 100; more > 0; more -= 1) {
      if (await isIt()) return;
      await page.keyboard.press('Tab');
      tabs += 1;
    }
    throw new Error(`100 times Tab do not reach “${what}”`);
  };
  return {
    act: async (act) => {
      if ('tap' in act) {
        await tabTo(() => page.evaluate(isFocused, act.tap), act.tap);
      } else {
        await tabTo(() => page.evaluate(isSearchBox), 'the search box');
        await page.keyboard.type(act.query);
      }
      await page.keyboard.press('Enter');
    },
    reads: (words) => page.evaluate(isSeen, words),
    tabs: () => {
      const pressed = tabs;
      tabs = 0;
      return pressed;
    },
  };
}

/** Knows only what the browser tells a screen reader: roles and names. */
export async function byAccessibilityTree(page: Page): Promise<Walker> {
  const client = await page.context().newCDPSession(page);
  return {
    act: async (act) => {
      if ('tap' in act) {
        const places = [
          ...(await named(client, 'link', act.tap)),
          ...(await named(client, 'button', act.tap)),
        ];
        await call(client, places[0], 'function () { this.click() }');
      } else {
        const [box] = await named(client, 'searchbox');
        await call(client, box, 'function () { this.focus() }');
        await page.keyboard.type(act.query);
        await page.keyboard.press('Enter');
      }
    },
    reads: async (words) => (await textOfTree(client)).includes(withoutSpaces(words)),
    tabs: () => 0,
  };
}

/** The elements that a screen reader knows by a role, and a name. */
async function named(client: CDPSession, role: string, name?: string): Promise<number[]> {
  const { root } = await client.send('DOM.getDocument');
  const { nodes } = await client.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role,
    ...(name !== undefined && { accessibleName: name }),
  });
  return nodes.flatMap(({ backendDOMNodeId, ignored }) =>
    ignored || backendDOMNodeId === undefined ? [] : [backendDOMNodeId],
  );
}

async function call(client: CDPSession, place: number | undefined, does: string): Promise<void> {
  if (place === undefined) throw new Error('no such thing in the accessibility tree');
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: place });
  await client.send('Runtime.callFunctionOn', { objectId: object.objectId!, functionDeclaration: does });
}

/** All text of the tree, in reading order. */
async function textOfTree(client: CDPSession): Promise<string> {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const { role, name, ignored, childIds = [] } = known.get(id)!;
    if (!ignored && role?.value === 'StaticText') return withoutSpaces(String(name?.value));
    return childIds.map(read).join('');
  };
  return read(nodes[0]!.nodeId);
}

/** The tree does not say whether there is a space between two of its texts. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** Runs in the page: whether an element shows the words, on the screen's width, at a size that can be read. */
function isSeen(words: string): boolean {
  const holds = (element: HTMLElement): boolean => element.innerText.replace(/\s+/g, ' ').includes(words);
  /** The elements of these that have the words and no element inside that has them. */
  const innermost = (elements: readonly HTMLElement[]): HTMLElement[] =>
    elements.filter(holds).flatMap((element) => {
      const inside = innermost([...element.children].filter((child) => child instanceof HTMLElement));
      return inside.length > 0 ? inside : [element];
    });
  return innermost([document.body]).some((element) => {
    const { left, right, height } = element.getBoundingClientRect();
    return left >= 0 && right <= document.documentElement.clientWidth && height >= 14;
  });
}

/** Runs in the page: whether the control with this name has the focus. */
function isFocused(name: string): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.innerText.replace(/\s+/g, ' ').trim() === name;
}

/** Runs in the page. */
function isSearchBox(): boolean {
  return document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'search';
}
