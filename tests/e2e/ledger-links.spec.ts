import { expect, test } from '@playwright/test';
import { BRIEFING, BRIEFING_PATH, TASKS_PATH } from './support/site';

const FILE_NAME = '任务分解表（非官方文件）-蓝佛安在太原调研';
const PAGE = `/print?s=${BRIEFING}_tasks`;
const path = (extension: string) => `/export/tasks/${BRIEFING}.${extension}`;

test('offers the table on the page of the tasks, to print and as files', async ({ page }) => {
  await page.goto(TASKS_PATH);
  const links = page.locator('.ledger-links a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    PAGE,
    path('docx'),
    path('xlsx'),
    path('csv'),
  ]);
  const [download] = await Promise.all([page.waitForEvent('download'), links.getByText('Excel').click()]);
  expect(download.suggestedFilename()).toBe(`${FILE_NAME}.xlsx`);
});

test('offers to print the page itself only as what it is, and where our module can', async ({ page }) => {
  const row = page.locator('.ledger-links + .office');
  await page.goto(TASKS_PATH);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(row).toHaveText('本页：任务清单，无填写栏打印本页');
  await page.setViewportSize({ width: 375, height: 800 });
  await expect(row).toBeHidden();
});

test('is named on the first page and on that of its article', async ({ page }) => {
  for (const address of ['/', BRIEFING_PATH]) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: '任务分解表' })).toHaveAttribute('href', PAGE);
  }
});

test('sends the files with their types and names', async ({ request }) => {
  const types = {
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    csv: 'text/csv; charset=utf-8',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
  for (const [extension, type] of Object.entries(types)) {
    const answer = await request.get(path(extension));
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(type);
    expect(answer.headers()['content-disposition']).toBe(
      `attachment; filename="${BRIEFING}-tasks.${extension}"; filename*=UTF-8''${encodeURIComponent(`${FILE_NAME}.${extension}`)}`,
    );
  }
  for (const name of ['nowhere.xlsx', `${BRIEFING}.ods`, `${BRIEFING}.json`])
    expect((await request.get(`/export/tasks/${name}`)).status(), name).toBe(404);
});
