import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '@/lib/content/library';
import { findOutline } from '@/lib/import/outline';
import { cut, toldSpeech } from './told-speech';

const { library } = await loadLibrary('content');
const article = cut(await readFile('content/briefings/taiyuan-2023-03/source.txt', 'utf8'));
const [byHand] = library.briefings;
const speech = toldSpeech(article, '蓝佛安');

describe('the article of the site, cut from its text alone', () => {
  const { genre, sections, headings } = findOutline(article, speech, {}, { ...library, briefings: [] });

  it('is a report without headings', () => {
    expect(genre).toBe('report');
    expect(headings.size).toBe(0);
  });

  it('is cut where it was cut by hand', () => {
    expect(sections.map(({ from }) => from)).toEqual(byHand?.sections.map((section) => section.sentences[0]));
    expect(sections.map(({ kind }) => kind)).toEqual(byHand?.sections.map(({ kind }) => kind));
  });

  it('has all eight visits, by the names of the source, two of them without a word that anybody was there', () => {
    const visits = byHand?.sections.filter((section) => section.kind === 'visit') ?? [];
    const found = sections.filter(({ kind }) => kind === 'visit');
    expect(found.map(({ site, title, presence }) => [site, title, presence])).toEqual(
      visits.map(({ site, presence }) => [site, site, presence]),
    );
    expect(found.length).toBe(8);
  });

  it('has the five tasks, each with the words of its head', () => {
    expect(
      sections.filter(({ kind }) => kind === 'task').map(({ from, number, title }) => [from, number, title]),
    ).toEqual([
      ['p5s2', 1, '紧抓做好经济工作的三个要件'],
      ['p5s6', 2, '突出制造业振兴这个产业转型的主攻方向'],
      ['p5s10', 3, '着力推进教育、科技、人才融合融汇、同向发力'],
      ['p5s13', 4, '加快建设对外开放高地'],
      ['p5s15', 5, '精心打造优美宜居的城市环境'],
    ]);
  });

  it('has the meeting by its name, and the lead and the end of the tasks by their own words', () => {
    const remarks = sections.filter(({ kind }) => kind === 'remarks').map(({ title }) => title);
    expect(remarks).toEqual([
      '座谈会',
      '太原承担着全省改革发展试验田和排头兵的重要责任',
      '支持太原在全省高质量发展中更好发挥引领带动作用',
    ]);
  });

  it('has the same cuts where nothing was found of speech, and its plain forms are all there is', () => {
    const plain = findOutline(article, { voices: new Map(), guesses: [] }, {}, { ...library, briefings: [] });
    expect(plain.sections.map(({ from, kind, site }) => [from, kind, site])).toEqual(
      sections.map(({ from, kind, site }) => [from, kind, site]),
    );
    expect(plain.title).toEqual({ text: '蓝佛安调研', isOwn: false });
  });
});

describe('topics of the article', () => {
  const filed = byHand?.sections.map(({ topics }) => topics) ?? [];

  it('are given by words of their titles and scopes where the site holds nothing', () => {
    const { sections } = findOutline(article, speech, {}, { ...library, briefings: [] });
    const own = sections.map(({ topics }) => topics);
    expect(own.flatMap((topics, index) => topics.filter((topic) => !filed[index]?.includes(topic)))).toEqual([]);
    expect(own.flat().length).toBeGreaterThanOrEqual(15);
  });

  it('are given by shared words too where the site holds sections with them, and never one that was not filed by hand', () => {
    const { sections, guesses } = findOutline(article, speech, {}, library);
    const own = sections.map(({ topics }) => topics);
    expect(own.flatMap((topics, index) => topics.filter((topic) => !filed[index]?.includes(topic)))).toEqual([]);
    expect(own.flat().length).toBeGreaterThanOrEqual(18);
    expect(guesses.find(({ sentence, what }) => sentence === 'p3s5' && what === 'topic eldercare')?.why).toContain(
      '养老',
    );
  });
});
