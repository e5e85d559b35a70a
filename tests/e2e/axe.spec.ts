import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  BRIEFING_PATH,
  MARKED,
  NOWHERE,
  SEARCHED,
  SOURCE_PATH,
  statementPath,
  TASKS_PATH,
  topicPath,
  visitPath,
} from './support/site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives what axe finds, one line a fault: the rule, what it asks, and where. */
async function faults(page: Page, within = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly: TAGS, resultTypes: ['violations'] }).include(within);
  // There are no frames to join, which is all that the other mode opens a second tab for.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

const GROUPS = {
  'pages that lead to the text': ['/', '/topics', topicPath('innovation'), '/verify', '/about'],
  'the briefing': [BRIEFING_PATH, SOURCE_PATH],
  'visits and tasks': [visitPath('qingxu-vinegar-town'), visitPath('financial-service-hall'), TASKS_PATH],
  'quotes and statements': ['/quotes', '/quotes?topic=nowhere', statementPath('p5s1')],
  'search and what it marks': ['/search', SEARCHED, '/search?q=x+y', MARKED],
  'pages for errors': [NOWHERE, '/errors/500'],
} as const;

for (const [name, addresses] of Object.entries(GROUPS)) {
  test(`gives axe nothing to object to on ${name}`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      expect.soft(await faults(page), address).toEqual([]);
    }
  });
}

test('gives axe nothing to object to on what an address points at', async ({ page }) => {
  for (const address of [`${BRIEFING_PATH}#p2s5`, `${BRIEFING_PATH}#symposium`, `${TASKS_PATH}#task-3`]) {
    await page.goto(address);
    expect.soft(await faults(page, ':target'), address).toEqual([]);
  }
});
