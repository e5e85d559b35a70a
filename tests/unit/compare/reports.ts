/** Two reports of a made-up town, a year apart, with what is known of them by hand. */

import { createHash } from 'node:crypto';
import { checkDraft } from '@/lib/import/self-check';
import type { Briefing, Library } from '@/lib/model';

const LAST_YEAR = [
  '清河镇去年修通村道十二公里。',
  '全镇新建便民服务点三处，群众办事更加方便。',
  '> 李明*指出*，要把“村村通”当作头等大事，加快补齐道路短板。',
  '> 要推广“一窗办”，让群众少跑腿。',
  '全镇粮食总产量达到一万二千吨，比上年增加三百吨。',
  '> 李明*强调*，要落实“田长制”，守住耕地数量和质量两条线。',
  '镇里还办起老年食堂，每天接待八十位老人。',
  '水库除险加固工程如期完工。',
];
const THIS_YEAR = [
  '水库除险加固工程如期完工。',
  '清河镇去年修通村道十二公里。',
  '全镇新建便民服务点五处，群众办事更加便捷。',
  '> 李明*指出*，要把“村村通”当作头等大事，加快补齐道路短板。',
  '> 要推广“一站办”，让群众少跑腿。',
  '> 李明*要求*，要落实田长制，守住耕地数量和质量两条线。',
  '全镇粮食总产量达到一万二千吨、比上年增加三百吨。',
  '> 李明*表示*，要发展“林下经济”，让荒山变成金山。',
];

function report(slug: string, publishedOn: string, lines: readonly string[]): Briefing {
  const source = lines.map((line) => line.replace(/^> |\*/g, '')).join('');
  let body = '';
  for (const [at, line] of lines.entries()) {
    const goesOn = at > 0 && line.startsWith('>') === lines[at - 1]?.startsWith('>') && !line.includes('*');
    body += `${at === 0 || goesOn ? '' : '\n'}${line}\n`;
  }
  const sha256 = createHash('sha256').update(source).digest('hex');
  const head = `title: 清河镇政府工作报告（${publishedOn.slice(0, 4)}）\ntitleOrigin: outlet\npublishedOn: ${publishedOn}\nspeaker: 李明\nsha256: ${sha256}`;
  const files = [
    { name: 'source.txt', text: source },
    { name: 'briefing.md', text: `---\n${head}\n---\n` },
    { name: '01-all.md', text: `---\nkind: remarks\ntitle: 全文\ntopics: []\n---\n\n${body}` },
  ];
  const checked = checkDraft(slug, files, []);
  if (!checked.briefing) throw new Error(checked.files.flatMap(({ messages }) => messages).join('\n'));
  return checked.briefing;
}

export const last = report('last', '2023-01-10', LAST_YEAR);
export const recent = report('recent', '2024-01-12', THIS_YEAR);

/** Both, newest first; they have no topics, and their phrases no addresses. */
export const reports: Library = {
  site: { name: '站' },
  topics: [],
  briefings: [recent, last],
  superseded: [],
  withdrawn: [],
  phrases: [],
};
