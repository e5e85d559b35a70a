import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Glance } from '@/components/glance';
import { Itinerary } from '@/components/itinerary';
import { PieceView } from '@/components/piece-view';
import { SectionLink } from '@/components/section-link';
import { SectionMargin } from '@/components/section-margin';
import { StatementContext } from '@/components/statement-context';
import { TopicMatrix } from '@/components/topic-matrix';
import { ledgerCsv } from '@/lib/export/csv';
import { chooser } from '@/lib/queries/chooser';
import { composition } from '@/lib/queries/composition';
import { visitsOf } from '@/lib/queries/find';
import { lineOf } from '@/lib/queries/line';
import { matrixOf } from '@/lib/queries/matrix';
import { ledgerNote } from '@/lib/vocabulary/ledger';
import { presenceLine, presenceNote, visitCount, visitName } from '@/lib/vocabulary/visits';
import { file } from './ledger';
import { briefing, library, must, SLUG, sent } from './library';
import { paragraphsOf, partOf } from './unzip';
import { ASKED, made } from './word';

const NOTE = '报道未写明是否到过';
/** By hand: the places to which the article does not say that he came. */
const OPEN = ['qingxu-vinegar-town', 'yuanhan-technology'];
/** In the order in which the table names them. */
const LINE = `源瀚科技公司、清徐老陈醋专业镇，${NOTE}。`;

const visits = visitsOf(briefing);
const [stated, open] = [must(visits[0]), must(visits[1])];
const titleOf = (slug: string) => must(visits.find((visit) => visit.slug === slug)).title;
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '');
const count = (text: string, words: string) => text.split(words).length - 1;
/** With what a narrow line may break taken for what it is. */
const drawn = (element: ReactElement) => renderToStaticMarkup(element).replaceAll('<wbr/>', '');

describe('the words for a visit of which the article does not say that anybody was there', () => {
  it('stand beside it and no other', () => {
    expect(visits.filter((visit) => presenceNote(visit) !== undefined).map(({ slug }) => slug)).toEqual(OPEN);
    expect(briefing.sections.filter((one) => presenceNote(one) === NOTE)).toHaveLength(2);
    expect([visitName(stated), visitName(open)]).toEqual([stated.title, `清徐老陈醋专业镇（${NOTE}）`]);
  });

  it('count such visits, and name each once', () => {
    expect(visitCount(visits)).toBe(`调研点8处（其中2处${NOTE}）`);
    expect(visitCount([stated])).toBe('调研点1处');
    expect(presenceLine([must(visits[4]), stated, open, ...visits])).toBe(LINE);
    expect(presenceLine([stated])).toBe('');
  });
});

describe('on pages', () => {
  it('stand in 篇幅 and under the title of a section wherever it is named', () => {
    const html = drawn(<Glance briefing={briefing} topics={[]} visits={visits} tasks={[]} />);
    expect(plain(html)).toContain(`正文6段51句；调研点8处（其中2处${NOTE}）；转述12处`);
    for (const section of visits) {
      const isOpen = OPEN.includes(section.slug);
      for (const Part of [SectionLink, SectionMargin]) {
        const html = drawn(<Part {...{ briefing, section, topics: [], whole: [section.site] }} />);
        // The bar of a section's heading leads to the overview too.
        const words = plain(html).replace('目录', '');
        expect(words.includes(`${section.title}${NOTE}`), section.slug).toBe(isOpen);
        expect(html.includes(NOTE), section.slug).toBe(isOpen);
      }
    }
  });

  it('stand in the table of sections and topics, in the picture, and where a statement stands', () => {
    const table = drawn(<TopicMatrix matrix={must(matrixOf(library, briefing))} whole={[]} />);
    expect(
      OPEN.map((slug) =>
        table.includes(`${titleOf(slug)}</span><span class="note open"><span class="presence">${NOTE}`),
      ),
    ).toEqual([true, true]);
    expect(count(table, NOTE)).toBe(2);
    const line = drawn(<Itinerary briefing={briefing} line={lineOf(library, briefing)} whole={[]} />);
    // At each of the two, and what a dotted stop means.
    expect(count(line, NOTE)).toBe(3);
    expect(plain(line)).toContain(`虚线圈：${NOTE}。`);
    const context = drawn(
      <StatementContext
        {...{ briefing: SLUG, sections: briefing.sections, topics: [], phrases: [], url: undefined }}
        before={undefined}
        after={undefined}
      />,
    );
    expect(count(context, NOTE)).toBe(2);
  });

  it('stand in a composed document once for each such visit, and where it is chosen', () => {
    const { pieces } = composition(library, [SLUG, ...OPEN.map((slug) => `${SLUG}_${slug}`)].join('.'));
    const shown = pieces.map(({ piece }) =>
      count(
        drawn(
          <PieceView
            {...{ id: 'x', piece, heading: '', names: [], path: '/', origin: undefined, alone: false, several: true }}
          />,
        ),
        NOTE,
      ),
    );
    expect(shown).toEqual([2, 1, 1]);
    const offered = chooser(library, {}, briefing);
    expect(count(JSON.stringify(offered), NOTE)).toBe(2);
  });
});

describe('in files', () => {
  it('stand in Word under the title of such a visit, alone or among others, and of no other', async () => {
    const texts = async (s: string) => paragraphsOf(partOf(await made(s), 'word/document.xml')).map(({ text }) => text);
    const alone = await texts(`${SLUG}_${OPEN[1]}`);
    expect(alone.slice(0, 2)).toEqual(['调研点5：源瀚科技公司', NOTE]);
    expect(count(alone.join('\n'), NOTE)).toBe(1);
    expect((await texts(ASKED.visit)).join()).not.toContain(NOTE);
    const several = await texts(`${SLUG}_${OPEN[1]}.${ASKED.visit}`);
    expect(several[several.lastIndexOf('一、调研点5：源瀚科技公司') + 1]).toBe(NOTE);
    expect(count(several.join('\n'), NOTE)).toBe(1);
    for (const [s, title] of [
      [SLUG, '调研点2：清徐老陈醋专业镇'],
      ['_industry-chain', '调研点2：清徐老陈醋专业镇'],
    ] as const) {
      const all = await texts(s);
      expect(all[all.indexOf(title) + 1], s).toBe(NOTE);
    }
  });

  it('stand in the note of the 任务分解表, once in each of its forms', async () => {
    expect(ledgerNote(file.rows, briefing).endsWith(`供填写。${LINE}`)).toBe(true);
    expect(ledgerNote(file.rows.slice(0, 0), briefing)).not.toContain(NOTE);
    const word = paragraphsOf(partOf(await made(ASKED.ledger), 'word/document.xml')).map(({ text }) => text);
    expect(word.filter((text) => text.includes(NOTE))).toEqual([ledgerNote(file.rows, briefing)]);
    const lines = ledgerCsv(library, file).split('\r\n').slice(1, -1);
    expect(lines.filter((line) => count(line, LINE) !== 1)).toEqual([]);
  });

  it('are a field of the API’s visits, in a briefing and under a topic', () => {
    expect(sent(`briefings/${SLUG}`)).toMatchObject({
      sections: expect.arrayContaining(
        visits.map(({ slug }) =>
          expect.objectContaining({ slug, presence: OPEN.includes(slug) ? 'not-stated' : 'stated' }),
        ),
      ),
    });
    expect(sent('topics/business-environment')).toMatchObject({
      briefings: [{ sections: [{ slug: OPEN[1], presence: 'not-stated' }, { presence: 'stated' }, {}] }],
    });
  });
});
