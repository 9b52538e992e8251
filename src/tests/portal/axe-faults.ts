import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** Has a page bring axe to every address that it opens: its half a megabyte is sent to the browser once. */
export const bringAxe = async (page: Page): Promise<void> => {
  await page.addInitScript(axeCore.source);
};

/** What axe finds wrong with a page that is open, in light and in dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const inLight = await violations(page, [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // Dark changes nothing but colours.
  const inDark = await violations(page, ['cat.color']);
  await page.emulateMedia({ colorScheme: null });
  return [...inLight, ...inDark];
}

/** Runs axe in a page that has it and has no frames. To name every element that passes would take a third longer. */
const violations = (page: Page, tags: string[]): Promise<string[]> =>
  page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, tags);
