import { describe, expect, it } from 'vitest';
import { paragraphsOf, partOf, unzip } from './unzip';
import { ASKED, made } from './word';

/** Gives the sections' set-up in their order. */
const sections = (xml: string) => [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section);

/** Gives the XML of one style. */
const styleOf = (xml: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(xml)?.[0] ?? '';

const A4_PORTRAIT = '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>';
const A4_LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';

describe('the sheets of a Word file', () => {
  it('are A4 with the margins of GB/T 9704 and hold 22 lines of 28 characters', async () => {
    const [only, ...more] = sections(partOf(await made(ASKED.briefing), 'word/document.xml'));
    expect(more).toEqual([]);
    expect(only).toContain(A4_PORTRAIT);
    expect(only).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(only).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    const [width, height] = [11906 - 1587 - 1474, 16838 - 2098 - 1984];
    expect(Math.floor(height / 579)).toBe(22);
    const body = styleOf(partOf(await made(ASKED.briefing), 'word/styles.xml'), 'Normal');
    expect(body).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
    // In twentieths of a point; no program squeezes the characters themselves.
    expect(Math.floor(width / (320 - 5))).toBe(28);
    expect(body).not.toContain('<w:w ');
    // Without it LibreOffice does not draw some marks at lines' ends.
    expect(body).toContain('<w:overflowPunct/>');
  });

  it('are turned for the table alone', async () => {
    const turned = async (s: string) =>
      sections(partOf(await made(s), 'word/document.xml')).map((section) => section.includes(A4_LANDSCAPE));
    expect(await turned(ASKED.ledger)).toEqual([true]);
    expect(await turned(ASKED.several)).toEqual([false, true, false, false]);
    expect(await turned(`${ASKED.ledger}.${ASKED.visit}`)).toEqual([false, true, false]);
  });

  it('mirror their margins, and tell odd from even', async () => {
    const file = await made(ASKED.briefing);
    const settings = partOf(file, 'word/settings.xml');
    expect(settings).toContain('<w:mirrorMargins/>');
    expect(settings).toContain('<w:evenAndOddHeaders/>');
    expect(settings).not.toContain('updateFields');
    const rels = partOf(file, 'word/_rels/document.xml.rels');
    const [section = ''] = sections(partOf(file, 'word/document.xml'));
    const foot = (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(section)?.[1];
      const part = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1];
      return partOf(file, `word/${part}`);
    };
    for (const [type, side] of [
      ['first', 'right'],
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      expect(foot(type), type).toContain(`<w:jc w:val="${side}"/>`);
      expect(foot(type), type).toMatch(/— .*PAGE.* —/s);
    }
  });

  it('bear at their head the article or the topic that they are from, the first its title alone', async () => {
    const heads = unzip(await made('_innovation._eldercare')).flatMap(({ name, text }) =>
      name.startsWith('word/header') ? paragraphsOf(text).map((paragraph) => paragraph.text) : [],
    );
    const [innovation, eldercare] = ['主题：创新（本站归类）', '主题：养老（本站归类）'];
    expect(heads.toSorted()).toEqual(['', innovation, innovation, eldercare, eldercare].toSorted());
  });
});

describe('the styles of a Word file', () => {
  it('have the names that Word shows as 正文, 标题, 标题 1, 页眉, 页脚, 脚注文本, 超链接, and those of ours', async () => {
    const xml = partOf(await made(ASKED.briefing), 'word/styles.xml');
    const names = new Map(
      [...xml.matchAll(/w:styleId="(\w+)"[^>]*><w:name w:val="([^"]+)"\/>/g)].map(([, id, name]) => [id, name]),
    );
    expect(Object.fromEntries(names)).toMatchObject({
      Normal: 'Normal',
      Title: 'Title',
      Heading1: 'heading 1',
      Heading2: 'heading 2',
      Header: 'header',
      Footer: 'footer',
      FootnoteText: 'footnote text',
      FootnoteReference: 'footnote reference',
      Hyperlink: 'Hyperlink',
      TOC1: 'toc 1',
      Statement: '转述',
      StatementLabel: '转述标签',
      Remark: '说明',
    });
    expect(xml).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"');
  });

  it('indent the body by two characters and pass that on to no other, nor does a paragraph set it', async () => {
    const file = await made(ASKED.briefing);
    const xml = partOf(file, 'word/styles.xml');
    expect(styleOf(xml, 'Normal')).toContain('<w:ind w:firstLineChars="200" w:firstLine="630"/>');
    const others = [...xml.matchAll(/<w:style w:type="paragraph" w:styleId="(\w+)">/g)].map(([, id = '']) => id);
    expect(others.length).toBeGreaterThan(15);
    for (const id of others) expect(styleOf(xml, id), id).toMatch(/<w:ind [^>]*w:firstLineChars="(?:0|200)"/);
    const bare = paragraphsOf(partOf(file, 'word/document.xml')).filter(
      ({ style, text }) => style === '' && text !== '',
    );
    expect(bare.length).toBeGreaterThan(2);
    for (const paragraph of bare) expect(paragraph.xml).not.toContain('<w:ind');
    // The rule above the footnotes too.
    expect(paragraphsOf(partOf(file, 'word/footnotes.xml')).filter(({ style }) => style !== 'FootnoteText')).toEqual(
      [],
    );
  });

  it('are there for all that names one', async () => {
    const parts = unzip(await made(ASKED.several));
    const known = new Set(
      [...partOf(await made(ASKED.several), 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
    );
    const named = parts.flatMap(({ text }) =>
      [...text.matchAll(/<w:(?:[pr]Style|basedOn|next) w:val="(\w+)"/g)].map(([, id]) => id),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('name the faces of official papers, each with the one that stands in for it', async () => {
    const fonts = partOf(await made(ASKED.visit), 'word/fontTable.xml');
    for (const [name, instead] of [
      ['方正小标宋简体', '宋体'],
      ['仿宋_GB2312', '仿宋'],
      ['楷体_GB2312', '楷体'],
    ])
      expect(fonts).toContain(`<w:font w:name="${name}"><w:altName w:val="${instead}"/>`);
  });
});
