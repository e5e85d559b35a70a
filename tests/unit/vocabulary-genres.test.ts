import { describe, expect, it } from 'vitest';
import { bibtex } from '@/lib/citation/bibtex';
import { citeBriefing } from '@/lib/citation/citation';
import { gbt } from '@/lib/citation/gbt';
import { isPaper, outletAndDay, seenIn } from '@/lib/text/typography';
import {
  authorOf,
  composedNote,
  copyrightNote,
  faithfulNote,
  GENRES,
  headingsNote,
  sourceName,
  speakerTerm,
  textName,
  toldName,
} from '@/lib/vocabulary/genres';
import { quotesTitle, siteWords, topicCountWords, verdictLabels } from '@/lib/vocabulary/library';
import { modesLabel, saidName, speechNote, voiceWords } from '@/lib/vocabulary/voices';
import { load, overlaid } from './content/folder';
import { must } from './queries/library';

const REPORT = { genre: 'report' } as const;
const SPEECH = { genre: 'speech' } as const;
const one = (mode: 'reported' | 'direct' | 'labelled') => ({ mode });

describe('the words for a text', () => {
  it('say of each genre what it is, and of several kinds 文章', () => {
    expect(GENRES.map((genre) => textName([{ genre }]))).toEqual(['报道', '讲话', '工作报告', '文件', '问答']);
    expect([textName([]), textName([SPEECH, SPEECH]), textName([REPORT, SPEECH])]).toEqual(['报道', '讲话', '文章']);
  });

  it('call what stands outside speech 叙述 in reports alone', () => {
    expect(GENRES.map((genre) => toldName([{ genre }]))).toEqual(['叙述', '正文', '正文', '正文', '正文']);
    expect([toldName([REPORT, SPEECH]), sourceName([REPORT, SPEECH]), sourceName([REPORT])]).toEqual([
      '叙述或正文',
      '原文',
      '报道',
    ]);
  });

  it('say who a speaker is, and take the speaker of a speech or work report for its author', () => {
    expect(GENRES.map((genre) => speakerTerm({ genre }))).toEqual(['说话人', '讲话人', '报告人', '说话人', '说话人']);
    expect(GENRES.map((genre) => authorOf({ genre, speaker: '甲' }))).toEqual([
      undefined,
      '甲',
      '甲',
      undefined,
      undefined,
    ]);
  });

  it('leave the notes of reports as they were, and name no report in the others', () => {
    expect([headingsNote([]), faithfulNote([]), copyrightNote([])]).toEqual([
      '小标题和主题为本站所加。',
      '报道文字照录所据文本，仅半角逗号显示为全角。',
      '报道正文的版权归原发布者。',
    ]);
    const others = [
      headingsNote([{ ...SPEECH, sections: [] }]),
      faithfulNote([SPEECH]),
      copyrightNote([SPEECH]),
      composedNote('站', [SPEECH]),
    ];
    expect(others.join('')).not.toMatch(/报道|叙述/);
  });

  it('tell the source’s own headings from the site’s, in a report too', async () => {
    const { briefings } = must((await load(await overlaid('genres'))).library);
    const headed = must(
      briefings.find(({ sections }) => sections.some(({ blocks }) => blocks.some(({ type }) => type === 'heading'))),
    );
    expect(headingsNote([{ ...headed, ...REPORT }])).toBe('正文中的标题为原文所有，小标题和主题为本站所加。');
  });

  it('part an outlet that has no 《》 from its day', () => {
    expect(outletAndDay({ outlet: '太原晚报', publishedOn: '2023-03-20' })).toBe('《太原晚报》2023年3月20日');
    expect(outletAndDay({ outlet: '中国政府网', publishedOn: '2024-03-08' })).toBe('中国政府网，2024年3月8日');
    expect([outletAndDay({ outlet: '中国政府网' }), outletAndDay({})]).toEqual(['中国政府网', '']);
  });
});

describe('the words for what is said', () => {
  it('tell 发言 from 转述, and call both 引述', () => {
    expect([saidName([]), saidName([one('reported'), one('direct')])]).toEqual(['转述', '转述']);
    expect([saidName([one('labelled')]), saidName([one('labelled'), one('reported')])]).toEqual(['发言', '引述']);
    expect(modesLabel(new Set(['direct', 'labelled', 'reported'] as const))).toBe('转述、发言和直接引语');
    expect(voiceWords({ mode: 'labelled', attribution: { speaker: '记者' } })).toEqual(['发言', '记者']);
  });

  it('explain only what a page has', () => {
    expect(speechNote([one('direct')], [REPORT])).toBe('');
    expect(speechNote([one('reported')], [SPEECH])).toBe('“转述”是间接引语，原文未加引号，勿作原话直引。');
    const both = speechNote([one('labelled'), one('reported')], [SPEECH]);
    expect([both.includes('间接引语'), both.includes('是否逐字原话')]).toEqual([true, true]);
  });
});

describe('the words of the site', () => {
  it('follow what it has', () => {
    const reports = siteWords([]);
    expect([quotesTitle(reports), verdictLabels(reports).absent]).toEqual(['转述索引', '所收报道中未见']);
    const mixed = siteWords([
      { ...REPORT, statements: [] },
      { genre: 'circular', statements: [] },
    ]);
    expect([mixed.reports, verdictLabels(mixed).whole]).toEqual([false, '与所收文章一致']);
    const none = { visits: 0, statements: 0, tasks: 2 };
    expect(topicCountWords(none, reports)).toEqual(['调研点0处', '转述0处', '任务2项']);
    expect(topicCountWords(none, mixed)).toEqual(['任务2项']);
  });
});

describe('outlets', () => {
  it('that are sites, offices or agencies stand in no 《》', () => {
    expect(['太原晚报', '求是', '人民日报'].map(isPaper)).toEqual([true, true, true]);
    expect(['中国政府网', '新华社', '国务院办公厅', '市人民政府'].map(isPaper)).toEqual([false, false, false, false]);
    expect(seenIn({ outlet: '中国政府网', publishedOn: '2024-03-08' })).toBe('见于中国政府网，2024年3月8日');
  });

  it('decide how a text is cited, and a speech has its author', async () => {
    const { library, report } = await load(await overlaid('genres'));
    expect(report).toBe('');
    const { site, briefings } = must(library);
    const cited = (slug: string) => citeBriefing(site, must(briefings.find((each) => each.slug === slug)));
    expect(gbt(cited('harbour-speech'), 2015)).toBe(
      '[1] 周明远. 在临海新区渔港建设推进会上的讲话[EB/OL]. 临海新区网站(2024-05-16). https://example.org/speech',
    );
    expect(gbt(cited('town-report'), 2025)).toBe('[1] 陆文. 青石镇人民政府工作报告[N/OL]. 青石日报，2024-01-20.');
    expect(bibtex(cited('harbour-speech'))).toContain('  author = {{周明远}},');
    expect(gbt(cited('bus-interview'), 2015)).not.toContain('何平');
  });
});
