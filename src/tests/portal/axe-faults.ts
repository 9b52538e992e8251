import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page that is open in a context of its own, in light and in dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await axe(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  // Dark changes nothing but colours.
  const inDark = await axe(page).withTags(['cat.color']).analyze();
  return [...inLight.violations, ...inDark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** Without frames, a second page to put their results together only takes time: two fifths of it all. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);
