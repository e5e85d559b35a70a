import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { print, squeeze } from './support/pdf';
import { BRIEFING, COMPOSED, SECTIONS, STATEMENTS } from './support/site';
import { textsOf } from './support/source';

const named = (rest: string) => `${BRIEFING}_${rest}`;
const EVERYTHING = `/print?s=${[BRIEFING, ...SECTIONS.map(({ slug }) => slug), 'tasks', ...STATEMENTS.map(({ id }) => id)].join('_')}`;

let plain: BrowserContext;

test.beforeAll(async ({ browser, baseURL }) => {
  plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
});

test.afterAll(() => plain.close());

const pieces = (page: Page) => page.locator('main .document-piece h2').allInnerTexts();
const contents = (page: Page) => page.locator('#contents li > a').allInnerTexts();

test('lets a reader choose, order, remove and add without JavaScript, at one address each time', async () => {
  const page = await plain.newPage();
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: '选编打印' }).click();
  await page.getByRole('checkbox', { name: '调研点7 钟楼步行街' }).check();
  await page.getByRole('group', { name: '整篇' }).getByText('任务分解表').click();
  await page.getByRole('checkbox', { name: /^转述\s蓝佛安\s勉励/ }).check();
  await page.getByRole('button', { name: '生成文稿' }).click();
  await expect(page).toHaveURL(`/print?s=${named('tasks_bell-tower-street_p2s2')}`);
  expect(await pieces(page)).toEqual([
    '一、任务分解表（本站编制，非官方文件）',
    '二、调研点7：钟楼步行街',
    '三、转述　蓝佛安　勉励（第2段第2句）',
  ]);
  expect(await contents(page)).toEqual(await pieces(page));

  await page.getByRole('button', { name: '上移：调研点7：钟楼步行街' }).click();
  await expect(page).toHaveURL(`/print?s=${named('bell-tower-street_tasks_p2s2')}#contents`);
  expect(await pieces(page)).toEqual(await contents(page));
  expect((await pieces(page))[0]).toBe('一、调研点7：钟楼步行街');
  await page.getByRole('button', { name: '下移：任务分解表' }).click();
  await page.getByRole('button', { name: '移除：调研点7：钟楼步行街' }).click();
  await expect(page).toHaveURL(`/print?s=${named('p2s2_tasks')}#contents`);

  await expect(page.getByRole('checkbox', { name: '任务分解表' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^养老/ }).check();
  await page.getByRole('button', { name: '加入文稿' }).click();
  await expect(page).toHaveURL(`/print?s=${named('p2s2_tasks')}._eldercare`);
  expect(await pieces(page)).toHaveLength(3);
  await page.close();
});

test('asks for a choice where nothing is chosen, and where the last piece is taken out', async () => {
  const page = await plain.newPage();
  await page.goto('/print');
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.getByRole('button', { name: '生成文稿' }).click();
  await expect(page.getByRole('status')).toHaveText(/^还没有选内容。请在下面勾选/);
  await page.goto(`/print?s=${named('closing')}&move=out0`);
  await expect(page).toHaveURL('/print?s=.');
  await expect(page.getByRole('status')).toHaveText(/^还没有选内容/);
  await page.close();
});

test('leads from each entry of the contents to its piece, and from each piece to where it stands for good', async ({
  page,
}) => {
  await page.goto(COMPOSED);
  await page.getByRole('link', { name: '三、转述' }).click();
  await expect(page.locator('.document-piece:target h2')).toHaveText(/^三、转述/);
  expect(await page.locator('.piece-address').allInnerTexts()).toEqual([
    `原处（本站路径）：/briefings/${BRIEFING}/visits/bell-tower-street`,
    `原处（本站路径）：/briefings/${BRIEFING}/tasks`,
    `原处（本站路径）：/quotes/${BRIEFING}/p2s3`,
  ]);
  // A sentence's fragment is that of the briefing's page.
  await expect(page.locator('[id^="p2s"], [id^="p3s"]')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('copies the address of the document with what it is composed of', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${COMPOSED}&briefing=${BRIEFING}`);
  await page.locator('.breadcrumb button', { hasText: '复制链接' }).click();
  await expect(page.locator('.breadcrumb button', { hasText: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${COMPOSED}`);
});

test('has every sentence of everything in its order, on the screen and on paper', async ({ page }, info) => {
  expect(EVERYTHING.length).toBeLessThanOrEqual(2_000);
  await page.goto(EVERYTHING);
  const expected = [...SECTIONS, ...STATEMENTS].flatMap(({ sentences }) => textsOf(sentences));
  expect(expected).toHaveLength(90);
  expect(await page.locator('main .sentence').allTextContents()).toEqual(expected);
  const { text } = await print(page, info.outputPath('everything.pdf'));
  let from = 0;
  for (const sentence of expected.map(squeeze)) {
    const at = text.indexOf(sentence, from);
    expect.soft(at, sentence).toBeGreaterThanOrEqual(0);
    from = Math.max(from, at + sentence.length);
  }
  const heads = textsOf(['p5s2', 'p5s6', 'p5s10', 'p5s13', 'p5s15']);
  for (const head of heads) await expect(page.locator('table.ledger')).toContainText(head);
  expect(text).toContain(squeeze('其中39句因选段重叠而重复出现。'));
  for (const words of ['再加内容', '上移', '移除', '存为Word', '生成文稿', '加入文稿'])
    expect.soft(text).not.toContain(words);
});

const BAD = {
  'names what is not there, and shows the rest': {
    path: `/print?s=${named('nowhere')}.${named('closing')}.${encodeURIComponent('<b>太原</b>')}`,
    says: ['本站没有下列内容', named('nowhere'), '<b>太原</b>', '请核对地址'],
    shown: 1,
  },
  'shows once what is doubled': { path: `/print?s=${BRIEFING}.${BRIEFING}`, says: ['1项重复，各只列一次'], shown: 1 },
  'shows nothing where all is unknown': { path: '/print?s=x.y', says: ['本站没有下列内容', '重新勾选'], shown: 0 },
  'refuses more than sixty pieces': {
    path: `/print?s=${Array.from({ length: 61 }, (_, index) => `x${index}`).join('.')}`,
    says: ['一份文稿最多60项', '分成几份'],
    shown: 0,
  },
  'refuses five hundred pieces': {
    path: `/print?${Array.from({ length: 500 }, (_, index) => `s=${named(`p${index}`)}`).join('&')}`,
    says: ['地址过长', '分成几份'],
    shown: 0,
  },
} as const;

for (const [name, { path, says, shown }] of Object.entries(BAD))
  test(`answers a bad composition with a clear page: ${name}`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const words of says) await expect(page.getByRole('status')).toContainText(words);
    await expect(page.locator('.document-piece')).toHaveCount(shown);
    await expect(page.getByRole('button', { name: shown > 0 ? '加入文稿' : '生成文稿' })).toBeVisible();
    for (const width of [320, 375]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
