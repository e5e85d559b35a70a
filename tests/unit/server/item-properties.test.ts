import { expect, it } from 'vitest';
import { addItemProperties } from '@/server/item-properties';

it('marks the Open Graph title, description and image, each once and nothing else', () => {
  const head = [
    '<meta name="description" content="丙"/><meta property="og:title" content="甲"/>',
    '<meta property="og:description" content="乙"/><meta property="og:image" content="https://example.cn/a.png"/>',
    '<meta property="og:image:width" content="1200"/>',
  ];
  expect(addItemProperties(head.join(''))).toBe(
    [
      '<meta name="description" content="丙"/><meta itemprop="name" property="og:title" content="甲"/>',
      '<meta itemprop="description" property="og:description" content="乙"/>',
      '<meta itemprop="image" property="og:image" content="https://example.cn/a.png"/>',
      '<meta property="og:image:width" content="1200"/>',
    ].join(''),
  );
});

it('leaves a page without them as it is', () => {
  expect(addItemProperties('<main>og:title</main>')).toBe('<main>og:title</main>');
});
