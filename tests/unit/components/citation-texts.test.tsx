import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CitationTexts } from '@/components/citation-texts';

const html = (text: string) =>
  renderToStaticMarkup(<CitationTexts texts={[{ label: '出处', text }]} />).match(/<pre>(.*)<\/pre>/s)?.[1];

test('lets an address break after its slashes, and nothing else that has some', () => {
  expect(html('[N/OL]. http://a.cn/html/2023-03/20/c_1.htm。见于2023/03')).toBe(
    '[N/OL]. http://a.cn/<wbr/>html/<wbr/>2023-03/<wbr/>20/<wbr/>c_1.htm。见于2023/03',
  );
});

test('keeps a text as it is where there is no address', () => {
  expect(html('a/b\n  c')).toBe('a/b\n  c');
});
