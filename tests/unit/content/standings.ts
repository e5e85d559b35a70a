/** The base library with more of its briefing: one that is signed, corrected and replaces another, a draft, and one that is withdrawn. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { baseWith, type Files, fixturePath } from './folder';

const FOLDER = 'briefings/harbour-2024';

/** Words that stand in the draft alone, and in the withdrawn briefing alone; each is a name of its site. */
export const DRAFT_WORD = '船上书房';
export const WITHDRAWN_WORD = '山中书房';

const REVIEW = `# Review

- [ ] p1s2 · 01-reading-room.md:9 — left as narrative — 取名 may name a phrase
- [x] p1s4 · 01-reading-room.md:12 — marked as said — 说
- [ ] The title is the first section's — none was given
`;

/** Gives a copy of the base library's briefing under another slug; `front` follows its front matter's keys, `word` takes the place of 灯下书房. */
export async function copyOf(slug: string, front: string, word = '灯下书房'): Promise<Files> {
  const names = await readdir(fixturePath('base', FOLDER));
  const files = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const text = await readFile(fixturePath('base', FOLDER, name), 'utf8');
      return [`briefings/${slug}/${name}`, text.replaceAll('灯下书房', word)];
    }),
  );
  const briefing = `briefings/${slug}/briefing.md`;
  const source = files.find(([name]) => name.endsWith('source.txt'))?.[1] ?? '';
  const sha256 = createHash('sha256').update(source).digest('hex');
  return Object.fromEntries(
    files.map(([name, text]) => [
      name,
      name === briefing ? text.replace(/sha256: \w+\n/, `sha256: ${sha256}\n${front}`) : text,
    ]),
  );
}

export const SIGNED = `checkedBy: 王校对
checkedAgainst: 《海港报》2024年5月6日原报
checkedOn: 2024-06-01
`;

export const REVISED = `revisions:
  - on: 2024-06-02
    what: 第2段漏排一句，已补
    why: 扫描件缺一行。
  - on: 2024-07-03
    what: 第1段“码头”误作“码斗”，已改
    why: 录入有误
`;

/** Makes a content folder with all of them. */
export async function withStandings(): Promise<string> {
  return baseWith(await standingFiles());
}

/** Gives the files of all of them. */
export async function standingFiles(): Promise<Files> {
  const draft = await copyOf('harbour-draft', 'draft: true\n', DRAFT_WORD);
  return {
    ...(await copyOf('harbour-2024', `${SIGNED}${REVISED}supersedes: harbour-old\n`)),
    ...(await copyOf('harbour-old', '')),
    ...draft,
    'briefings/harbour-draft/review.md': REVIEW,
    ...(await copyOf('harbour-gone', 'withdrawn:\n  on: 2024-08-04\n  reason: 原报已声明撤稿\n', WITHDRAWN_WORD)),
  };
}
