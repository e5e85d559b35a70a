import { describe, expect, it } from 'vitest';
import { ADDRESS_TEMPLATES, everyFile, feedFiles, feedFormats, paths } from '@/lib/paths';
import { briefing, library, placed, undated, withBriefings } from './export/library';

describe('the files of the site', () => {
  it('include a document for everything that has one', () => {
    const files = everyFile(library);
    for (const stem of ['/api/library', '/api/schema', '/api/topics/eldercare', '/api/briefings/taiyuan-2023-03'])
      expect(files.get(stem), stem).toEqual(['json']);
    expect(files.get('/api/statements/taiyuan-2023-03/p5s1')).toEqual(['json']);
    expect(files.get('/api/statements/taiyuan-2023-03/p5s2')).toBeUndefined();
    expect([...files.keys()].filter((stem) => stem.startsWith('/api/'))).toHaveLength(40);
  });

  it('include feeds only with SITE_URL', () => {
    expect(feedFiles(library)).toEqual([]);
    expect(feedFiles(placed)).toEqual([
      ['/feeds/all', ['xml', 'json']],
      ['/feeds/topics/industry-chain', ['xml', 'json']],
      ['/feeds/topics/innovation', ['xml', 'json']],
      ['/feeds/topics/business-environment', ['xml', 'json']],
      ['/feeds/topics/consumption', ['xml', 'json']],
      ['/feeds/topics/eldercare', ['xml', 'json']],
      ['/feeds/topics/five-tasks', ['xml', 'json']],
    ]);
    expect(everyFile(placed).get('/feeds/all')).toEqual(['xml', 'json']);
  });

  it('include Atom only where an article has a date', () => {
    expect(feedFormats(withBriefings([undated('other')]))).toEqual(['json']);
    expect(feedFormats(withBriefings([undated('other'), briefing]))).toEqual(['xml', 'json']);
    expect(feedFormats(withBriefings([]), 'innovation')).toEqual(['json']);
    expect(feedFormats(placed, 'nothing')).toEqual([]);
  });
});

describe('the address templates', () => {
  it('give the addresses that the site has', () => {
    const fill = (template: string): string =>
      template
        .replace('{briefing}', 'taiyuan-2023-03')
        .replace('{phrase}', 'si-gan')
        .replace('{sentence}', 'p2s5')
        .replace('{statement}', 'p1s4');
    expect(fill(ADDRESS_TEMPLATES.sentence)).toBe(paths.sentence('taiyuan-2023-03', 'p2s5'));
    expect(fill(ADDRESS_TEMPLATES.statement)).toBe(paths.statement('taiyuan-2023-03', 'p1s4'));
    expect(fill(ADDRESS_TEMPLATES.phrase)).toBe(paths.phrase('si-gan'));
    expect(fill(ADDRESS_TEMPLATES.phraseData)).toBe(paths.api('phrases/si-gan'));
    expect(fill(ADDRESS_TEMPLATES.statementData)).toBe(paths.api('statements/taiyuan-2023-03/p1s4'));
    expect(fill(ADDRESS_TEMPLATES.briefingData)).toBe(paths.api('briefings/taiyuan-2023-03'));
  });
});
