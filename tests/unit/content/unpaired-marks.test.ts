import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { folderOf, load } from './folder';

const SOURCE = '李明来了。\n\n书要“放在手边。大家都来读“书”。\n灯亮着。\n';
const BODY = '李明来了。\n\n书要“放在手边。\n大家都来读“书”。\n\n灯亮着。\n';

function folder(line: string): Promise<string> {
  const sha256 = createHash('sha256').update(SOURCE).digest('hex');
  return folderOf({
    'site.md': '---\nname: 站\n---\n',
    'topics/reading.md': '---\ntitle: 读书\norder: 1\nscope: 书\n---\n',
    'phrases.yaml': 'phrases:\n  - text: 书\n    slug: shu\n',
    'briefings/a/source.txt': SOURCE,
    'briefings/a/briefing.md': `---\ntitle: 题\ntitleOrigin: editorial\n${line}sha256: ${sha256}\n---\n`,
    'briefings/a/01-text.md': `---\nkind: remarks\ntitle: 节\ntopics: []\n---\n\n${BODY}`,
  });
}

it('takes a mark that stands alone where briefing.md says that the source has it so', async () => {
  const { report, library } = await load(await folder('unpairedMarks: [2]\n'));
  expect(report).toBe('');
  expect(library?.briefings[0]?.sentences.map(({ id }) => id)).toEqual(['p1s1', 'p2s1', 'p2s2', 'p3s1']);
  expect(library?.briefings[0]).not.toHaveProperty('unpairedMarks');
});

it('refuses it elsewhere, and says what to write', async () => {
  const { report } = await load(await folder(''));
  expect(report).toContain(
    'content/briefings/a/source.txt:3:3 error has the quotation mark “ without its partner. Compare with the original; where that has it so, write unpairedMarks: [2] into briefing.md. (unbalanced-quote)',
  );
});

it('refuses to say it of a paragraph that has none, and of one that is not there', async () => {
  const { report } = await load(await folder('unpairedMarks: [1, 2, 9]\n'));
  expect(report.split('\n')).toEqual([
    'content/briefings/a/briefing.md:4:17 error names paragraph 1, where every quotation mark has its partner. Take it out of unpairedMarks. (unpaired-marks)',
    'content/briefings/a/briefing.md:4:23 error names paragraph 9, and the source has 3. Take it out of unpairedMarks. (unpaired-marks)',
    '2 errors, 0 warnings',
  ]);
});
