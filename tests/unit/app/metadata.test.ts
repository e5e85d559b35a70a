import { describe, expect, it } from 'vitest';
import { pageMetadata, withShareImage } from '@/app/metadata';
import type { Site } from '@/lib/model';

const page = { title: '养老', description: '养老服务', path: '/topics/eldercare', kind: 'topic' } as const;
const image = { path: '/share/topics/eldercare.png', alt: '主题（本站归类）：养老' };
const of = (site: Site) => withShareImage(site, pageMetadata(site, page), image);

describe('withShareImage', () => {
  it('names the picture by its whole address, with its size and what it shows', () => {
    const { openGraph, twitter } = of({ name: '站', url: 'https://example.cn' });
    expect(openGraph).toMatchObject({
      title: '养老 - 站',
      url: 'https://example.cn/topics/eldercare',
      images: [
        {
          url: 'https://example.cn/share/topics/eldercare.png',
          alt: '主题（本站归类）：养老',
          type: 'image/png',
          width: 1200,
          height: 630,
        },
      ],
    });
    expect(twitter).toEqual({ card: 'summary_large_image' });
  });

  it('names none where the release has no address', () => {
    const { openGraph, twitter } = of({ name: '站' });
    expect(openGraph).not.toHaveProperty('images');
    expect(twitter).toBeUndefined();
  });
});
