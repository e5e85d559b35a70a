import { expect, it } from 'vitest';
import { placeRunningHead } from '@/server/running-head';

const page = (content: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta name="running-head" content="${content}"/><title>甲</title></head></html>`;

it('puts the words that a page names where its style sheet finds them, and leaves them nowhere else', () => {
  expect(placeRunningHead(page('甲　见于《乙》'))).toBe(
    '<!DOCTYPE html><html data-running="甲　见于《乙》" lang="zh-CN"><head><title>甲</title></head></html>',
  );
});

it('keeps them escaped as they came, whatever a reader has typed', () => {
  const typed = '检索“&quot;&gt;&lt;script&gt;$&amp;$1”';
  expect(placeRunningHead(page(typed))).toContain(`<html data-running="${typed}" lang`);
});

it('leaves a page that names none as it is', () => {
  const html = '<!DOCTYPE html><html lang="zh-CN"><main>running-head</main></html>';
  expect(placeRunningHead(html)).toBe(html);
});
