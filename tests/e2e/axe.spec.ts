import { expect, test } from '@playwright/test';
import { faults } from './support/axe';
import { phrasePath } from './support/phrases';
import {
  BRIEFING,
  BRIEFING_PATH,
  COMPOSED,
  citePath,
  MARKED,
  NOWHERE,
  SEARCHED,
  SOURCE_PATH,
  statementPath,
  TASKS_PATH,
  topicPath,
  visitPath,
} from './support/site';
import { served } from './support/sited';

const GROUPS = {
  'pages that lead to the text': ['/', '/topics', topicPath('innovation'), '/verify', '/compare', '/about'],
  'the briefing': [BRIEFING_PATH, SOURCE_PATH],
  'visits and tasks': [visitPath('qingxu-vinegar-town'), visitPath('financial-service-hall'), TASKS_PATH],
  'quotes and statements': ['/quotes', '/quotes?topic=nowhere', statementPath('p5s1')],
  phrases: [
    ...['/phrases', '/phrases?letter=s', phrasePath('zhi-chu-yun-jia'), phrasePath('he-li-fen-gong-xie-tong-fa-zhan')],
    '/quotes?phrase=yi-dai-yi-lu',
  ],
  'search and what it marks': ['/search', SEARCHED, '/search?q=x+y', MARKED],
  'the composer': ['/print', COMPOSED, '/print?s=.', `/print?s=${BRIEFING}_nowhere.${BRIEFING}.${BRIEFING}`],
  'pages that cite': [citePath(), citePath('taiyuan-first-laboratory')],
  'pages for errors': [NOWHERE, '/errors/500'],
} as const;

/** What the width of the window decides; the page is the same in both, and on a desk everything is asked. */
const ON_A_PHONE = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];

for (const [name, addresses] of Object.entries(GROUPS)) {
  test(`gives axe nothing to object to on ${name}`, async ({ page }, { project }) => {
    const rules = project.name === 'phone' ? ON_A_PHONE : undefined;
    for (const address of addresses) {
      await page.goto(address);
      expect.soft(await faults(page, 'html', rules), address).toEqual([]);
    }
  });
}

test('gives axe nothing to object to where a citation is open', async ({ page }) => {
  for (const address of [statementPath('p5s1'), visitPath('qingxu-vinegar-town'), BRIEFING_PATH]) {
    await page.goto(address);
    await page.locator('.cite > summary').click();
    expect.soft(await faults(page, '.cite'), address).toEqual([]);
  }
  await page.goto(`${citePath('bell-tower-street')}#cite-p3s1`);
  await page.locator('#cite-p3s1 summary').click();
  expect(await faults(page, ':target')).toEqual([]);
});

test('gives axe nothing to object to on what an address points at', async ({ page }) => {
  for (const address of [`${BRIEFING_PATH}#p2s5`, `${BRIEFING_PATH}#symposium`, `${TASKS_PATH}#task-3`]) {
    await page.goto(address);
    expect.soft(await faults(page, ':target'), address).toEqual([]);
  }
});

test('gives axe nothing to object to where the release has an address', async ({ page }) => {
  const paths = [
    '/',
    topicPath('innovation'),
    statementPath('p5s1'),
    phrasePath('zhi-chu-yun-jia'),
    '/about',
    COMPOSED,
  ];
  for (const path of paths) {
    await page.goto(served(path));
    expect.soft(await faults(page), path).toEqual([]);
  }
});
