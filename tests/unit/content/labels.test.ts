import { describe, expect, it } from 'vitest';
import { briefingOf, refusalOf } from './folder';

// The briefing's speaker is 李明.
const plain = (body: string) =>
  body
    .replaceAll(/\]\(person:[^)]*\)|[*[]|^> ?/gm, '')
    .split('\n')
    .filter(Boolean)
    .join('\n');
const read = (body: string) => briefingOf(plain(body), [`${body}\n`]);
const refused = (body: string) => refusalOf(plain(body), [`${body}\n`]);
const rolesOf = (parts: readonly { readonly role: string; readonly text: string }[]) =>
  parts.map(({ role, text }) => `${role} ${text}`);

describe('a label', () => {
  it('is a linked name before a colon: who speaks, and no verb', async () => {
    const { statements, sentences } = await read('> [记者](person:记者)：甲怎么办？');
    expect(statements).toMatchObject([{ id: 'p1s1', attribution: { speaker: '记者' }, mode: 'labelled' }]);
    expect(statements[0]?.attribution).not.toHaveProperty('verb');
    expect(rolesOf(sentences[0]?.parts ?? [])).toEqual(['lead 记者', 'mark ：', 'said 甲怎么办？']);
  });

  it('is 问 or 答, which names nobody: never the briefing’s speaker', async () => {
    const { statements, sentences } = await read('> *问*：甲怎么办？\n\n> *答*：乙。');
    expect(statements.map(({ attribution, mode }) => [attribution, mode])).toEqual([
      [{ verb: '问' }, 'labelled'],
      [{ verb: '答' }, 'labelled'],
    ]);
    expect(rolesOf(sentences[1]?.parts ?? [])).toEqual(['verb 答', 'mark ：', 'said 乙。']);
  });

  it.each(['[*答*](person:王芳)：王芳乙。', '*[答](person:王芳)*：王芳乙。', '[答](person:王芳)：王芳乙。'])(
    'names somebody where 答 is linked: %s',
    async (line) => {
      const { statements } = await read(`> ${line}`);
      expect(statements.map(({ attribution }) => attribution)).toEqual([{ speaker: '王芳', verb: '答' }]);
    },
  );

  it('has a half-width colon too, and holds words with an office', async () => {
    const { statements } = await read('> [市发展改革委主任王芳](person:王芳):乙。');
    expect(statements[0]).toMatchObject({ attribution: { speaker: '王芳' }, mode: 'labelled' });
  });

  it('opens a statement that goes on over paragraphs and sections, as any other', async () => {
    const body = '> [王芳](person:王芳)：第一，甲。\n> 第二，乙。';
    const source = '王芳：第一，甲。第二，乙。\n第三，丙。\n散会。';
    const { statements } = await briefingOf(source, [`${body}\n`, '> 第三，丙。\n\n散会。\n']);
    expect(statements.map(({ sentences }) => sentences)).toEqual([['p1s1', 'p1s2', 'p2s1']]);
  });

  it('may stand in a paragraph of its own, what is said below it', async () => {
    const { statements } = await read('> *答*：\n\n> 乙。\n\n> 丙。');
    expect(statements).toMatchObject([{ sentences: ['p1s1', 'p2s1', 'p3s1'], mode: 'labelled' }]);
  });

  it('begins another statement where the label changes, also in one blockquote', async () => {
    const { statements } = await read('> [记者](person:记者)：甲？\n> [王芳](person:王芳)：乙。');
    expect(statements.map(({ attribution }) => attribution.speaker)).toEqual(['记者', '王芳']);
  });

  it('lets what it says tell of others’ words, which are statements of their own', async () => {
    const { statements } = await read('> [王芳](person:王芳)：很好，省长[李明](person:李明)*强调*，要甲。');
    expect(statements.map(({ id, attribution, mode }) => [id, attribution.speaker, mode])).toEqual([
      ['p1s1', '王芳', 'labelled'],
      ['p1s1b', '李明', 'reported'],
    ]);
  });

  it('of words that stand in quotation marks is direct speech', async () => {
    expect((await read('> [王芳](person:王芳)：“乙。”')).statements[0]?.mode).toBe('direct');
  });

  it('leaves a verb behind a name what it was', async () => {
    const { statements } = await read('> 他*说*：乙。\n\n> [记者](person:记者)*问*：甲？');
    expect(statements.map(({ attribution, mode }) => [attribution.speaker, attribution.verb, mode])).toEqual([
      ['李明', '说', 'reported'],
      ['记者', '问', 'reported'],
    ]);
  });
});

describe('half a label', () => {
  it('is refused where neither colon nor verb follows the link', async () => {
    const report = await refused('> [王芳](person:王芳)主任：乙。');
    expect(report).toContain('(half-label)');
    expect(report).toContain('Link all the words up to the colon');
  });

  it('is refused outside a blockquote', async () => {
    expect(await refused('[记者](person:记者)：甲？')).toContain('(label-outside)');
  });

  it('is refused where nothing is said behind it', async () => {
    expect(await refused('> *答*：\n\n散会。')).toContain('(nothing-said)');
  });

  it('is refused as a verb where 问 opens no line with a colon behind it', async () => {
    expect(await refused('> 王芳走进来，*问*：甲？')).toContain('(who-speaks)');
  });

  it('leaves a pronoun behind an unnamed answer open', async () => {
    expect(await refused('> *答*：乙。\n\n> 他*强调*，丙。')).toContain('(who-speaks)');
  });
});
