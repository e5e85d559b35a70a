import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, it } from 'vitest';
import { readArticle } from '@/lib/import/extract';
import { refusalOf } from './refusal';
import { zip } from './zip';

const line = (text: string, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: [new TextRun(text)] });
const change = { id: 1, author: '甲', date: '2024-01-01T00:00:00Z' };

const bytes = await Packer.toBuffer(
  new Document({
    title: '属性里的题目',
    numbering: {
      config: [{ reference: 'n', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }] }],
    },
    footnotes: { 1: { children: [line('这是脚注。')] } },
    sections: [
      {
        children: [
          line('李明在青川市调研', { heading: HeadingLevel.TITLE }),
          line('5月5日，李明\u200b在青川市调研。他强调，要把实验室建在田间。'),
          line('总体要求', { heading: HeadingLevel.HEADING_1, numbering: { reference: 'n', level: 0 } }),
          line('抓好种业。', { numbering: { reference: 'n', level: 0 } }),
          line('抓好水利。', { bullet: { level: 0 } }),
          new Paragraph({
            children: [
              new TextRun('有脚注的句子'),
              new FootnoteReferenceRun(1),
              new TextRun('。'),
              new TextRun({ text: '另起一行', break: 1 }),
              new TextRun('\t两个  空格。'),
            ],
          }),
          new Table({
            rows: [
              new TableRow({
                children: [new TableCell({ children: [line('项目')] }), new TableCell({ children: [line('金额')] })],
              }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('原有'),
              new InsertedTextRun({ text: '插入', ...change }),
              new DeletedTextRun({ text: '删除', ...change }),
              new TextRun('的句子。'),
            ],
          }),
        ],
      },
    ],
  }),
);

it('takes the words of a Word document in their order, a paragraph, cell and break a line', async () => {
  const { text, facts } = await readArticle('a.docx', bytes);
  expect(text).toBe(
    [
      '李明在青川市调研',
      '5月5日，李明在青川市调研。他强调，要把实验室建在田间。',
      '总体要求',
      '抓好种业。',
      '抓好水利。',
      '有脚注的句子。',
      '另起一行\t两个  空格。',
      '项目',
      '金额',
      '原有插入的句子。',
      '这是脚注。',
      '',
    ].join('\n'),
  );
  expect(facts).toEqual({ title: '李明在青川市调研' });
});

it('says what of it stands in no word, and where words may be lacking', async () => {
  const { guesses } = await readArticle('a.docx', bytes);
  expect(guesses.map(({ sentence = '', what, isDoubtful }) => [sentence, what, isDoubtful])).toEqual([
    ['', 'title is 李明在青川市调研', false],
    ['p3s1', 'no number stands before this paragraph', true],
    ['p4s1', 'no number stands before this paragraph', true],
    ['', '1 list marks of Word left out, the first at p5s1', false],
    ['', 'taken as if all tracked changes were accepted: what is inserted stands, what is deleted does not', true],
    ['', '1 notes stand at the end, and the marks that point to them are left out', true],
    ['', '1 × U+200B left out: a character that nobody sees', false],
  ]);
});

it('asks the editor about a title that stands in the properties alone', async () => {
  const plain = await Packer.toBuffer(
    new Document({ title: '属性里的题目', sections: [{ children: [line('要快。')] }] }),
  );
  const { facts, guesses } = await readArticle('a.docx', plain);
  expect(facts).toEqual({ title: '属性里的题目' });
  expect(guesses).toMatchObject([{ what: 'title is 属性里的题目', isDoubtful: true }]);
});

it('refuses a document without text, one cut short, and one of another kind', async () => {
  const empty = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
  expect(await refusalOf(() => readArticle('a.docx', empty))).toContain('a.docx:1:1 error holds no text.');
  const short = bytes.subarray(0, bytes.length / 2);
  expect(await refusalOf(() => readArticle('a.docx', short))).toContain('a.docx:1:1 error is no whole .docx file.');
  expect(await refusalOf(() => readArticle('a.docx', zip({ 'x.xml': '<x/>' })))).toContain('is no Word document.');
  expect(await refusalOf(() => readArticle('a.docx', zip({ 'word/document.xml': '<x' })))).toContain(
    'cannot be read as a Word document.',
  );
});
