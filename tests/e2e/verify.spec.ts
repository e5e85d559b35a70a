import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { print } from './support/pdf';
import { BRIEFING_PATH, SPEECH_NOTE, statementPath } from './support/site';

const DRAFT = `蓝佛安指出，营商环境是企业引得来、留得住、发展得好的关键。他强调“要坚持创新不停步”。
清徐老陈醋专业镇是首批省级专业镇。要胸怀“国之大者”，大力度支持第二实验室建设。昨天下午天气很好，市民纷纷走上街头。`;

async function send(page: Page, draft: string): Promise<void> {
  await page.goto('/verify');
  await page.getByLabel('草稿').fill(draft);
  await page.getByRole('button', { name: '核对' }).click();
  await page.getByRole('status').waitFor();
}

const verdicts = (page: Page) => page.locator('.finding .verdict').allInnerTexts();
const VERDICTS = ['有出入', '有出入', '与所收报道一致', '有出入', '所收报道中未见'];

/** What the result of the draft must show, with and without JavaScript. */
async function expectResult(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/verify$/);
  expect(await verdicts(page)).toEqual(VERDICTS);
  await expect(page.getByLabel('草稿')).toHaveValue(DRAFT);
  await expect(page.getByRole('status')).toContainText(
    '分为5处核对：与所收报道一致1处，节引0处，有出入3处，所收报道中未见1处。其中2处的说话人、引述动词或引号需要留意。',
  );
  const first = page.locator('#r1');
  await expect(first.locator('del')).toHaveText('原文说');
  await expect(first.locator('ins')).toHaveText('草稿指出');
  await expect(first).toContainText('草稿作“指出”，所收报道此处为“说”（第2段第11句）。');
  const place = first.getByRole('link', { name: '第2段第11句', exact: true });
  await expect(place).toHaveAttribute('href', `${BRIEFING_PATH}#p2s11`);
  const statement = first.getByRole('link', { name: '第2段第11至12句' });
  await expect(statement).toHaveAttribute('href', statementPath('p2s11'));
  await expect(page.locator('#r2')).toContainText('报道未加引号，为转述，勿作原话直引。');
  await expect(page.locator('#r2 blockquote .quoted')).toHaveText('要坚持创新不停步');
  await expect(page.locator('#r3 .narrative .words')).toHaveText('清徐老陈醋专业镇是首批省级专业镇。');
  await expect(page.locator('#r4 del')).toHaveText('原文一');
  await expect(page.locator('#r4')).not.toContainText('标点形式不同');
}

test('checks a draft and keeps it in the form', async ({ page }) => {
  await send(page, DRAFT);
  await expectResult(page);
});

test('checks a draft without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await send(page, DRAFT);
  await expectResult(page);
  await context.close();
});

test('shows nothing of a draft to whoever asks next, and keeps the answer from every cache', async ({
  page,
  request,
}) => {
  const secret = '只此一份的草稿文字';
  const posted = await request.post('/verify', { form: { text: secret } });
  expect(posted.status()).toBe(200);
  expect(posted.headers()['cache-control']).toBe('no-store');
  expect(await posted.text()).toContain(secret);
  for (const path of ['/verify', '/verify?text=x', '/']) {
    const answer = await request.get(path);
    expect(await answer.text(), path).not.toContain(secret);
  }
  await page.goto('/verify');
  await expect(page.getByLabel('草稿')).toHaveValue('');
  await expect(page.locator('.finding')).toHaveCount(0);
});

test('asks for words where there are none', async ({ page }) => {
  await send(page, ' \n');
  await expect(page.getByRole('status')).toHaveText('还没有文字。请把草稿粘贴到下面的框里，再按“核对”。');
});

test('shows markup in a draft as words', async ({ page }) => {
  const draft = '</textarea><script>document.title="x"</script><b>营商环境</b>&amp;“<i>吃干榨净</i>”。';
  await send(page, draft);
  await expect(page.getByLabel('草稿')).toHaveValue(draft);
  await expect(page).toHaveTitle('引文核对 - 政策简读');
  expect(
    await page.locator('main').locator('script:not([type="application/ld+json"]), b:has-text("营商环境"), i').count(),
  ).toBe(0);
});

test('says how much of a long draft is checked, and how much of a very long one is refused', async ({ request }) => {
  const long = await request.post('/verify', { form: { text: '清徐老陈醋专业镇是首批省级专业镇。'.repeat(1200) } });
  const text = await long.text();
  expect(text.replaceAll('<!-- -->', '')).toContain('只核对了前20,000字，其后400字没有核对。');
  expect(text.length).toBeLessThan(2_500_000);
  const refused = await request.post('/verify', { form: { text: '字'.repeat(40_000) } });
  expect(refused.status()).toBe(413);
  expect(await refused.text()).toContain('一次最多核对20,000字，请分段提交。');
});

test('prints the findings with the day, without the form', async ({ page }, info) => {
  await send(page, DRAFT);
  const { text } = await print(page, info.outputPath('verify.pdf'));
  for (const words of ['核对日期', '与所收报道一致1处', '原文说草稿指出', '勿作原话直引', '未见'])
    expect.soft(text, words).toContain(words);
  for (const words of ['不保存、不记录', '粘贴草稿', '需要留意的第']) expect.soft(text, words).not.toContain(words);
});

test('gives axe nothing to object to in a result, on a phone and a desk', async ({ page }) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await send(page, DRAFT);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  }
});

test('keeps a result within windows of 320 to 1280 px, whatever the draft holds', async ({ page }) => {
  for (const draft of [
    DRAFT,
    `“${'猫'.repeat(300)}”${'x'.repeat(300)}。\u202E营商环境\u202C是${'👨‍👩‍👧'.repeat(40)}。`,
  ]) {
    await send(page, draft);
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const [inner, outer] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect.soft(inner, `${width} px`).toBe(outer);
    }
  }
});

test('says once what 转述 is, and leads from the summary to what needs a look', async ({ page }) => {
  await send(page, DRAFT);
  const main = await page.getByRole('main').innerText();
  expect(main.split(SPEECH_NOTE)).toHaveLength(2);
  const rows = page.getByRole('navigation', { name: '未见、有出入和需要留意的各处' });
  await expect(rows).toContainText('所收报道中未见：第5处');
  await expect(rows).toContainText('有出入、需留意：第1处');
  await page.getByRole('link', { name: '第4处' }).click();
  await expect(page.locator('#r4')).toBeInViewport();
});
