import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { safeJson } from '@/components/json-ld';
import { loadLibrary } from '@/lib/content/library';
import { atomFeed } from '@/lib/export/atom';
import { jsonFeed } from '@/lib/export/json-feed';
import { briefingData } from '@/lib/export/structured-data';
import type { Library } from '@/lib/model';
import { apiDocuments } from '@/lib/paths';
import { withStandings } from '../content/standings';
import { factsOf } from './facts';
import { must, sent } from './library';
import { paragraphsOf, partOf } from './unzip';
import { made } from './word';

/** One briefing that is signed, corrected twice and replaces another, one that is replaced, one that is withdrawn. */
const open = async (): Promise<Library> =>
  (await loadLibrary(await withStandings(), { siteUrl: 'https://example.cn' })).library;

const NOTED = '李明在海港镇（原题未详，标题为本站所拟）';
const SIGNED = '核对：王校对，2024年6月1日，据《海港报》2024年5月6日原报';
const NEWER = '2024年7月3日，第1段“码头”误作“码斗”，已改。原因：录入有误。';
const OLDER = '2024年6月2日，第2段漏排一句，已补。原因：扫描件缺一行。';

describe('what has become of a briefing', () => {
  it('stands in Word before the words, the newest correction first', async () => {
    const paragraphs = paragraphsOf(partOf(await made('harbour-2024', await open()), 'word/document.xml'));
    const texts = paragraphs.map(({ text }) => text);
    expect(texts.slice(texts.findIndex((text) => text.startsWith('本篇')))).toEqual(
      expect.arrayContaining([`本篇取代本站此前收录的一篇：${NOTED}`, SIGNED, `更正说明：${NEWER}`, OLDER]),
    );
    expect(texts.indexOf(SIGNED)).toBeLessThan(texts.findIndex((text) => text.startsWith('海港镇')));
  });

  it('is told in Word of every piece of one that is replaced', async () => {
    for (const s of ['harbour-old', 'harbour-old_p1s4', 'harbour-old_ferry']) {
      const paragraphs = paragraphsOf(partOf(await made(s, await open()), 'word/document.xml'));
      expect(paragraphs.map(({ text }) => text)).toContain(`本篇不再列入目录和检索，已由另一篇取代：${NOTED}`);
    }
  });

  it('dates a feed and its entry by the last correction, and the article by its outlet', async () => {
    const library = await open();
    for (const topic of [undefined, 'reading']) {
      const xml = must(atomFeed(library, topic));
      const times = [...xml.matchAll(/<(updated|published)>([^<]+)</g)].map(([, name, time]) => `${name} ${time}`);
      expect(times).toEqual([
        'updated 2024-07-03T00:00:00+08:00',
        'updated 2024-07-03T00:00:00+08:00',
        'published 2024-05-06T00:00:00+08:00',
      ]);
      expect(jsonFeed(library, topic)?.items[0]).toMatchObject({
        date_published: '2024-05-06T00:00:00+08:00',
        date_modified: '2024-07-03T00:00:00+08:00',
      });
    }
  });

  it('is told below the text of a feed’s entry', async () => {
    const html = must(jsonFeed(await open())?.items[0]).content_html;
    expect(html).toContain(
      `<p>【本站说明】本篇取代本站此前收录的一篇：<a href="https://example.cn/briefings/harbour-old">${NOTED}</a></p>`,
    );
    expect(html).toContain(`<p>【更正说明】${NEWER}<br>${OLDER}</p>`);
    expect(html).toContain(`<p>【本站说明】${SIGNED}。</p>`);
  });

  it('dates no entry that was not corrected', async () => {
    const library = await open();
    const plain = { ...library, briefings: library.briefings.map((one) => ({ ...one, revisions: [] })) };
    expect(jsonFeed(plain)?.items[0]).not.toHaveProperty('date_modified');
    expect(jsonFeed(plain)?.items[0]?.content_html).not.toContain('更正');
    expect(atomFeed(plain)).toContain('<updated>2024-05-06T00:00:00+08:00</updated>');
  });

  it('is in the structured data of the article, and no other day is', async () => {
    const library = await open();
    const { ask, properties } = await factsOf(safeJson(briefingData(library, must(library.briefings[0]))));
    expect(ask('Article', 'dateModified')).toEqual(['2024-07-03']);
    expect(ask('Article', 'correction', 'datePublished').sort()).toEqual(['2024-06-02', '2024-07-03']);
    expect(ask('Article', 'correction', 'text').sort()).toEqual([
      '第1段“码头”误作“码斗”，已改。原因：录入有误。',
      '第2段漏排一句，已补。原因：扫描件缺一行。',
    ]);
    expect(properties.has('dateCreated')).toBe(false);
    const old = await factsOf(safeJson(briefingData(library, must(library.superseded[0]))));
    expect([...old.properties].filter((name) => /dateModified|correction/.test(name))).toEqual([]);
  });

  it('is in the documents of the API, as their schema has it', async () => {
    const library = await open();
    expect(sent('briefings/harbour-2024', library)).toMatchObject({
      supersedes: { slug: 'harbour-old', title: NOTED, page: 'https://example.cn/briefings/harbour-old' },
      checked: { by: '王校对', against: '《海港报》2024年5月6日原报', on: '2024-06-01' },
      revisions: [{ on: '2024-07-03' }, { on: '2024-06-02' }],
    });
    expect(sent('statements/harbour-old/p1s4', library)).toMatchObject({
      briefing: { supersededBy: { slug: 'harbour-2024' } },
    });
    const validate = addFormats(new Ajv2020({ allErrors: true, strict: true })).compile(
      Object(sent('schema', library)),
    );
    for (const name of apiDocuments(library).filter((one) => one !== 'schema')) {
      validate(sent(name, library));
      expect(validate.errors, name).toBeNull();
    }
  });
});
