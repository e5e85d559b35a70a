import { describe, expect, it } from 'vitest';
import { canonicalQuery, paths } from '@/lib/paths';

describe('the addresses of phrases', () => {
  it('are the index, its letters and pages, and a page for each slug', () => {
    expect([
      paths.phrases(),
      paths.phrases({ page: '2', letter: 's' }),
      paths.phrases({ letter: '', page: '' }),
      paths.phrase('si-gan'),
      paths.phrase('si-gan', ''),
      paths.phrase('si-gan', '2'),
    ]).toEqual([
      '/phrases',
      '/phrases?letter=s&page=2',
      '/phrases',
      '/phrases/si-gan',
      '/phrases/si-gan',
      '/phrases/si-gan?page=2',
    ]);
  });

  it('keep of a query what they know, in one order', () => {
    expect(canonicalQuery('/phrases', '?page=2&x=1&letter=s')).toBe('?letter=s&page=2');
    expect(canonicalQuery('/phrases/si-gan', '?letter=s&page=2&utm_source=a')).toBe('?page=2');
    expect(canonicalQuery('/phrases/si-gan/x', '?page=2')).toBe('');
  });
});

describe('the addresses of the quote index', () => {
  it('name visit, phrase and page behind what they had before, so that older ones stay as they are', () => {
    expect(paths.quotes({ page: '2', phrase: 'p', visit: 'v', briefing: 'b', verb: 'w', topic: 't' })).toBe(
      '/quotes?topic=t&verb=w&briefing=b&visit=v&phrase=p&page=2',
    );
  });
});
