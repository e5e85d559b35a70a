/** The pictures: the line of visits, the sections by topics, the strip of all sentences. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { squeeze } from './support/pdf';
import { BRIEFING_PATH, SECTIONS, TOPICS, topicPath } from './support/site';
import { SENTENCES } from './support/source';
import { dress } from './support/view';

/** The stops with their topics, and what stands outside: typed by hand. */
const STOPS = [
  '1清徐精细化工循环产业园产业链和专业镇、创新5句，2句含转述',
  '2清徐老陈醋专业镇产业链和专业镇报道未写明是否到过2句，1句含转述',
  '3太原第一实验室创新5句，4句含转述',
  '4太原锅炉集团创新4句，2句含转述',
  '5源瀚科技公司营商环境报道未写明是否到过3句，2句含转述',
  '6太原金融综合服务大厅营商环境1句，含转述',
  '7钟楼步行街消费4句，2句含转述',
  '8太原市社区养老产业孵化园养老2句，1句含转述',
];
const APART = [
  ...['座谈会5句，4句含转述', '太原的责任和总体要求1句，为转述', '任务1做好经济工作的三个要件4句，均为转述'],
  ...['任务2制造业振兴4句，均为转述', '任务3教育、科技、人才融合3句，均为转述', '任务4对外开放高地2句，均为转述'],
  ...['任务5优美宜居的城市环境3句，均为转述', '党的领导与实干3句，均为转述'],
];
const SPANS = ['产业链和专业镇：1至2', '创新：1', '创新：3至4', '营商环境：5至6', '消费：7', '养老：8'];

const seen = async (links: Locator) =>
  (await links.all()).reduce<Promise<string[]>>(
    async (all, link) => [...(await all), squeeze(await link.innerText())],
    Promise.resolve([]),
  );
const addresses = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

async function open(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
}

test('draws the visits in the text’s order, with every topic, upright on a phone', async ({ page }) => {
  for (const path of ['/', BRIEFING_PATH]) {
    await open(page, path, 375);
    expect(await seen(page.locator('.line a')), path).toEqual(STOPS.map(squeeze));
    expect(await seen(page.locator('.apart a')), path).toEqual(APART.map(squeeze));
    const at = await page.locator('.stop').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(new Set(at).size, path).toBe(1);
  }
});

test('lays the line on a wide page, each topic over just the stops that have it', async ({ page }) => {
  await open(page, '/', 1280);
  const labels = page.locator('.runs a');
  expect(await labels.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual(
    SPANS.map((span) => span.replace('：', '：调研点')),
  );
  const tops = await page.locator('.stop').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  expect(new Set(tops).size).toBe(1);
  const edges = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, right }) => [x, right]));
  const stops = await edges('.line > li');
  expect(await edges('.runs > li')).toEqual(
    [
      [1, 2],
      [1, 1],
      [3, 4],
      [5, 6],
      [7, 7],
      [8, 8],
    ].map(([from = 0, to = 0]) => [
      expect.closeTo(stops[from - 1]?.[0] ?? 0, 0),
      expect.closeTo(stops[to - 1]?.[1] ?? 0, 0),
    ]),
  );
});

test('lets the line stand in 大字版 on a wide page too, each name wide enough to read', async ({ page }) => {
  await open(page, '/', 1280);
  await dress(page, 'large');
  const at = await page.locator('.stop').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  expect(new Set(at).size).toBe(1);
  await expect(page.locator('.runs')).toBeHidden();
  await expect(page.locator('.filed').first()).toBeVisible();
  expect((await page.getByRole('searchbox').boundingBox())?.width).toBeGreaterThan(400);
});

test('counts in the table of sections and topics what stands under each, and leads to it there', async ({ page }) => {
  await open(page, '/topics', 1280);
  const cells = page.getByRole('cell').getByRole('link');
  const expected = SECTIONS.flatMap(({ slug, sentences }) =>
    TOPICS.flatMap((topic) => {
      const own = sentences.filter((id) => topic.sentences.some((one) => one === id)).length;
      return own === 0 ? [] : [`${own} ${topicPath(topic.slug)}#briefing-taiyuan-2023-03--${slug}`];
    }),
  );
  const shown = await cells.evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getAttribute('href')}`));
  expect(shown).toEqual(expected);
  await cells.first().click();
  await expect(page.locator(':target')).toContainText('清徐精细化工循环产业园');
});

test('shows in the strip every sentence once, in the source’s order, each leading to itself', async ({ page }) => {
  await open(page, '/about', 375);
  const links = page.locator('.coverage ol a');
  const ids = [...SENTENCES.keys()];
  expect(await addresses(links)).toEqual(ids.map((id) => `${BRIEFING_PATH}#${id}`));
  const names = await links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.map((name) => name.replace(/，.*/, ''))).toEqual(
    ids.map((id) => id.replace(/p(\d+)s(\d+)/, '第$1段第$2句')),
  );
  expect(names.filter((name) => /，叙述$/.test(name))).toHaveLength(12);
  expect(await page.locator('.coverage ol ol').count()).toBe(SECTIONS.length);
  await page.getByRole('link', { name: '跳过各句' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#after-coverage')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '所据文本' })).toBeFocused();
});
