import { expect, type Page, test } from '@playwright/test';

async function check(page: Page, draft: string): Promise<void> {
  await page.goto('/verify');
  await page.getByLabel('草稿').fill(draft);
  await page.getByRole('button', { name: '核对' }).click();
  await page.getByRole('status').waitFor();
}

test('says of each part of a sentence what it is, and who the report says says it', async ({ page }) => {
  await check(
    page,
    '会议要求，企业是创新的主体。蓝佛安没有指出，企业是创新的主体。蓝佛安指出，企业是创新的主体，关停全部煤矿。他说：“小小烟火气里蕴藏着经济和民生大文章。”蓝佛安指出，企业是创新的主体，更是创新成果的受益者。',
  );
  expect(await page.locator('.finding .verdict').allInnerTexts()).toEqual([
    '节引',
    '有出入',
    '节引',
    '所收报道中未见',
    '有出入',
    '与所收报道一致',
  ]);
  await expect(page.locator('#r1')).toContainText('草稿作“会议要求”，所收报道此处为蓝佛安（指出），请核对。');
  await expect(page.locator('#r2')).toContainText('字词相同，引述被否定');
  await expect(page.locator('#r5')).toContainText('字词相同，引号为草稿所加');
  await expect(page.locator('#r6')).toContainText('所说的话完整，引述语不同：原文作“他指出”');
});

test('keeps each label on the line of the first character that it stands for', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await check(page, '蓝佛安说，营商环境是企业引得来、留得住、走得掉的症结所在。');
  const heads = page.locator('.difference .head');
  expect(await heads.allInnerTexts()).toEqual(['原文发', '草稿走']);
  for (const head of await heads.all())
    expect(await head.evaluate((element) => element.getClientRects().length)).toBe(1);
});
