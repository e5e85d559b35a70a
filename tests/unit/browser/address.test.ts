import { expect, it } from 'vitest';
import { KEPT } from '@/browser/address';
import { QUERY } from '@/lib/paths';

it('keeps in a page’s address every name by which the server makes it another page, and no other', () => {
  // A composed document has its address in the page.
  const { print: _, printFile: __, ...routes } = QUERY;
  const names = Object.values(routes).flatMap((route) => [...route.names]);
  expect(names.filter((name) => !KEPT.test(`${name}=x`))).toEqual([]);
  expect(new Set(KEPT.source.match(/\w+(?=[|)])/g))).toEqual(new Set(names));
  for (const other of ['utm_source=x', 'from=x', 'xq=x', 'q=', 'q']) expect(KEPT.test(other), other).toBe(false);
});
