import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baseWith, fixturePath, load } from './folder';

const SHEET = '# Review\n\n- [x] p1s1 · 01-a.md:8 — a — b\n- [ ] p2s1 · 02-b.md:8 — said by 李明 — 他\n';
const AT = 'briefings/harbour-2024';

async function folder(sheet: string, extra = ''): Promise<string> {
  const briefing = await readFile(fixturePath('base', AT, 'briefing.md'), 'utf8');
  return baseWith({
    [join(AT, 'review.md')]: sheet,
    [join(AT, 'briefing.md')]: briefing.replace('---\n', `---\n${extra}`),
  });
}

it('refuses a briefing that is no draft and has an open box, with the place and the mend', async () => {
  const { report } = await load(await folder(SHEET));
  expect(report).toBe(
    `content/${AT}/review.md:4:1 error has an open box: “said by 李明” (p2s1). Look, mend what is wrong and tick it [x]; or delete review.md where all has been looked at. (not-reviewed)\n1 error, 0 warnings`,
  );
});

it('takes it where every box is ticked, and while it is a draft', async () => {
  expect((await load(await folder(SHEET.replace('[ ]', '[x]')))).report).toBe('');
  expect((await load(await folder(SHEET, 'draft: true\n'))).report).toBe('');
});
