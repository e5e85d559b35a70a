import { expect, type Page, test } from '@playwright/test';

async function send(page: Page, draft: string): Promise<void> {
  await page.goto('/verify');
  await page.getByLabel('草稿').fill(draft);
  await page.getByRole('button', { name: '核对' }).click();
  await page.getByRole('status').waitFor();
}

const verdicts = (page: Page) => page.locator('.finding .verdict').allInnerTexts();

test('says from which likeness on words differ, and holds to it', async ({ page }) => {
  await send(page, '太原市和有关方面要猫狗鱼鸟雪雷。\n太原市和有关方面猫狗鱼鸟雪雷冰。');
  expect(await verdicts(page)).toEqual(['有出入', '所收报道中未见']);
  await expect(page.locator('#r1 .margin')).toContainText('字词有改动，相似度60%');
  await expect(page.locator('.verify-help')).toContainText('60%及以上列为“有出入”，不到60%列为“所收报道中未见”。');
});

test('shows each mark that the draft has in another form', async ({ page }) => {
  await send(page, '要胸怀「国之大者」，大力度支持第一实验室建设，为国家高水平科技自立自强作出山西贡献。');
  expect(await verdicts(page)).toEqual(['与所收报道一致']);
  const forms = page.locator('#r1 .form');
  await expect(forms).toHaveText(['所据文本 “ 草稿 「', '；所据文本 ” 草稿 」']);
});

test('answers eight drafts that come together, and asks the others to come again', async ({ request }) => {
  const text = '清徐老陈醋专业镇是首批省级专业镇。'.repeat(1000);
  const answers = await Promise.all(Array.from({ length: 16 }, () => request.post('/verify', { form: { text } })));
  for (const answer of answers) expect([200, 503]).toContain(answer.status());
  expect(answers.filter((answer) => answer.status() === 200).length).toBeGreaterThanOrEqual(8);
  for (const answer of answers.filter((one) => one.status() === 503)) {
    expect(answer.headers()['retry-after']).toBe('5');
    expect(await answer.text()).toContain('同时处理的请求太多');
  }
});
