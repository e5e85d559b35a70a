import { describe, expect, it } from 'vitest';
import { withFixedTimes } from '@/lib/export/docx/fixed-times';
import type { Section } from '@/lib/model';
import { textsOf } from '../../e2e/support/source';
import { withSecond } from '../queries/library';
import { briefing, SLUG, withBriefings } from './library';
import { paragraphsOf, partOf } from './unzip';
import { made } from './word';

/** The briefing, its last section beginning with lines that are headings in the source. */
function withHeadings() {
  const sections = briefing.sections.map(
    (section): Section =>
      section.slug === 'closing'
        ? {
            ...section,
            blocks: [
              { type: 'heading', depth: 2, sentences: ['p6s1'] },
              { type: 'heading', depth: 4, sentences: ['p6s2'] },
              { type: 'narrative', sentences: ['p6s3'] },
            ],
          }
        : section,
  );
  return withBriefings([{ ...briefing, sections }]);
}

const stylesOf = async (s: string, texts: readonly string[]) => {
  const paragraphs = paragraphsOf(partOf(await made(s, withHeadings()), 'word/document.xml'));
  return texts.map((text) => paragraphs.filter((one) => one.text === text).map(({ style }) => style));
};

describe('a Word file', () => {
  it('has the source’s own headings below those of the site', async () => {
    const texts = textsOf(['p6s1', 'p6s2', 'p6s3']);
    expect(await stylesOf(`${SLUG}_closing`, texts)).toEqual([['Heading1'], ['Heading3'], ['']]);
    expect(await stylesOf(SLUG, texts)).toEqual([['Heading2'], ['Heading4'], ['']]);
    expect(await stylesOf(`${SLUG}.${SLUG}_tasks`, texts)).toEqual([['Heading3'], ['Heading5'], ['']]);
  });

  it('names the article under each piece where there are several articles', async () => {
    const file = await made(`second_closing.${SLUG}_closing._innovation`, withSecond);
    const paragraphs = paragraphsOf(partOf(file, 'word/document.xml')).map(({ text }) => text);
    const behind = (title: string) => paragraphs[paragraphs.lastIndexOf(title) + 1];
    expect(behind('一、党的领导与实干')).toBe('另一篇（原题未详，标题为本站所拟）　见于《太原晚报》2022年1月1日');
    expect(behind('二、党的领导与实干')).toBe(
      '蓝佛安在太原调研（原题未详，标题为本站所拟）　见于《太原晚报》2023年3月20日',
    );
    const notes = paragraphsOf(partOf(file, 'word/footnotes.xml')).map(({ text }) => text);
    expect(notes.filter((note) => note.includes('所拟'))).toHaveLength(2);
  });

  it('says that a topic has more than it shows', async () => {
    const copies = Array.from({ length: 24 }, (_, index) => ({ ...briefing, slug: `copy-${index}` }));
    const texts = paragraphsOf(partOf(await made('_innovation', withBriefings(copies)), 'word/document.xml'));
    expect(texts.map(({ text }) => text)).toContain('另有4篇较早的报道也有本主题的内容，限于篇幅未列入。');
    expect(texts.map(({ text }) => text)).toContain('另有10篇报道，见各项所注。');
  });
});

describe('withFixedTimes', () => {
  it('takes no file that is no ZIP file', () => {
    expect(() => withFixedTimes(new Uint8Array(4))).toThrow('There is no ZIP record at byte -18.');
    expect(() => withFixedTimes(new Uint8Array(100))).toThrow('There is no ZIP record at byte 78.');
  });
});
