import { expect, it } from 'vitest';
import { isCostly } from '@/server/costly';

it.each([
  ['/print', '?s=a', true],
  ['/export/print.docx', '?s=a', true],
  ['/compare', '?a=x&b=y', true],
  ['/compare', '?a=x', false],
  ['/compare', '', false],
  ['/print', '?briefing=a', false],
  ['/search', '?q=a', false],
])('asks whether %s%s must wait for its turn: %s', (path, query, costly) => {
  expect(isCostly(path, query)).toBe(costly);
});
