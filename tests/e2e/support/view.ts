/** The reader's settings as a test chooses them. */
import type { BrowserContext, Page } from '@playwright/test';
import { phrasePath } from './phrases';
import {
  BRIEFING_PATH,
  COMPOSED,
  citePath,
  NOWHERE,
  SEARCHED,
  SOURCE_PATH,
  statementPath,
  TASKS_PATH,
  topicPath,
  visitPath,
} from './site';

/** One page of each type, in four shares that take about as long: a sentence pointed at, a page for errors among them. */
export const SHARES: readonly (readonly string[])[] = [
  [`${BRIEFING_PATH}#p2s5`, '/', '/about', NOWHERE],
  ['/print', '/compare', SOURCE_PATH, topicPath('innovation'), '/topics', '/phrases'],
  [TASKS_PATH, SEARCHED, visitPath('qingxu-vinegar-town'), phrasePath('zhi-chu-yun-jia')],
  [COMPOSED, citePath('taiyuan-first-laboratory'), '/quotes', '/verify', statementPath('p2s3')],
];

/** Has the server give every page of a context in a view, such as `large.dark`; '' is the standard. */
export async function prefer(context: BrowserContext, view: string): Promise<void> {
  await context.clearCookies();
  if (view !== '') await context.addCookies([{ name: 'view', value: view, domain: '127.0.0.1', path: '/' }]);
}

/** Gives an open page a view without asking for it again: the sheet depends on the attribute alone, which view.spec.ts proves. */
export async function dress(page: Page, view: string): Promise<void> {
  await page.evaluate((value) => document.documentElement.setAttribute('data-view', value), view);
}

/** Gives what is chosen in the settings, group by group. */
export async function pressed(page: Page): Promise<(string | null)[]> {
  return page.locator('.view-settings [aria-pressed="true"]').evaluateAll((all) => all.map((one) => one.textContent));
}

/** Gives the colour in which the browser is asked to paint what surrounds the page. */
export async function around(page: Page): Promise<string> {
  return page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    const sample = document.createElement('i');
    sample.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? '';
    document.body.append(sample);
    const { color } = getComputedStyle(sample);
    sample.remove();
    return color;
  });
}

/** Opens all that is folded but the settings, which lie over the page: a fold is judged where it is open. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = !fold.closest('.view-settings');
  });
}
