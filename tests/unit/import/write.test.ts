import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readSource } from '@/lib/content/source';
import type { Outline, Speech } from '@/lib/import/model';
import { checkDraft } from '@/lib/import/self-check';
import { writeDraft } from '@/lib/import/write';

const outline: Outline = {
  genre: 'report',
  title: { text: '题', isOwn: false },
  sections: [{ from: 'p1s1', kind: 'remarks', title: '节', slug: 'text', topics: [] }],
  headings: new Map(),
  guesses: [],
};

it.each(['李明', '李(明', '李明)', '李&lt;明', '李 明', '李%28明', '艾力·买买提', '*李_明*'])(
  'writes %s as who speaks so that it is read back',
  (name) => {
    // The check wants the name in the source.
    const text = `他强调，${name}要快。\n`;
    const article = readSource({ file: new VFile(), text });
    const speech: Speech = {
      voices: new Map([
        ['p1s1', { voice: 'statement', verbs: [{ start: 1, end: 3, who: { start: 0, end: 1, name } }] }],
      ]),
      guesses: [],
    };
    const { files } = writeDraft(text, article, speech, outline, {});
    expect(checkDraft('a', files, []).briefing?.statements).toMatchObject([
      { attribution: { verb: '强调', speaker: name } },
    ]);
  },
);
