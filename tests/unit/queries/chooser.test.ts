import { describe, expect, it } from 'vitest';
import { joinPieces } from '@/lib/paths';
import { chooser } from '@/lib/queries/chooser';
import { composition } from '@/lib/queries/composition';
import { briefing, library, must, SLUG, slugs, withSecond } from './library';
import { manyBriefings } from './many';

describe('the chooser', () => {
  const offered = chooser(library, {});

  it('offers the newest briefing whole, its ledger, every section and every statement, and the topics', () => {
    expect(offered.briefing).toBe(briefing);
    expect([offered.whole, offered.sections, offered.statements, offered.topics].map((all) => all.length)).toEqual([
      2, 16, 12, 6,
    ]);
    expect(offered.whole[1]).toEqual({
      name: `${SLUG}_tasks`,
      title: '任务分解表',
      place: '5项，本站编制，非官方文件',
      taken: false,
    });
    expect(offered.sections[6]).toEqual({
      name: `${SLUG}_bell-tower-street`,
      kind: '调研点7',
      title: '钟楼步行街',
      place: '第3段第1至4句',
      taken: false,
    });
    expect(offered.sections[8]).not.toHaveProperty('kind');
    expect(offered.sections[10]).toMatchObject({ kind: '任务1', place: '第5段第2至5句' });
    expect(offered.statements[10]).toEqual({
      name: `${SLUG}_p5s1`,
      kind: '转述　蓝佛安　指出',
      title: '太原的责任和总体要求等6节',
      place: '第5段第1至17句',
      taken: false,
    });
    expect(offered.topics[1]).toMatchObject({ name: '_innovation', title: '创新' });
  });

  it('offers nothing that an address cannot have', () => {
    const names = [offered.whole, offered.sections, offered.statements, offered.topics].flat().map(({ name }) => name);
    const { pieces, unknown } = composition(library, joinPieces(names));
    expect([pieces.length, unknown]).toEqual([36, []]);
  });

  it('says what the document has already', () => {
    const { whole, sections, topics } = chooser(library, { s: `${SLUG}_tasks._eldercare` });
    const taken = [...whole, ...sections, ...topics].filter((one) => one.taken).map(({ name }) => name);
    expect(taken).toEqual([`${SLUG}_tasks`, '_eldercare']);
  });

  it('offers the briefing that is asked for, else the document’s last, else the newest, and says where one is missing', () => {
    const second = must(withSecond.briefings[1]);
    expect(chooser(withSecond, { briefing: 'second' }).briefing).toBe(second);
    expect(chooser(withSecond, {}, second).briefing).toBe(second);
    expect(chooser(withSecond, { briefing: SLUG }, second).briefing).toBe(briefing);
    expect(chooser(withSecond, { briefing: 'second' }).whole).toHaveLength(1);
    const missing = chooser(withSecond, { briefing: 'nowhere' });
    expect([missing.briefing, missing.unknown]).toEqual([briefing, 'nowhere']);
  });

  it('lists the others by pages', () => {
    const many = manyBriefings(50);
    const { others } = chooser(many, { page: '2' });
    expect(slugs(others.shown)).toEqual(Array.from({ length: 20 }, (_, index) => `copy-${index + 22}`));
    expect([others.page, others.pages]).toEqual([2, 3]);
    expect(chooser(many, { page: '9' }).others).toMatchObject({ page: 1, missing: '9' });
  });

  it('has nothing but the topics to offer where there is no briefing', () => {
    const empty = chooser({ ...library, briefings: [] }, {});
    expect(empty).toMatchObject({ briefing: undefined, whole: [], sections: [], statements: [] });
    expect(empty.topics).toHaveLength(6);
  });
});
