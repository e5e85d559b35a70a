/** What kind of text an article is, and what it is called: each word family is one function of the texts that are meant. */
import type { Briefing } from '../model';

/** A newspaper's report, a speech, a work report, a document with numbered levels, questions and answers. */
export const GENRES = ['report', 'speech', 'work-report', 'circular', 'interview'] as const;
export type Genre = (typeof GENRES)[number];

/** The texts that a word is for: one, those on a page, or all that the site has. */
export type Texts = readonly Pick<Briefing, 'genre'>[];

const NAMES: Readonly<Record<Genre, string>> = {
  report: '报道',
  speech: '讲话',
  'work-report': '工作报告',
  circular: '文件',
  interview: '问答',
};

function isReports(texts: Texts): boolean {
  return texts.every(({ genre }) => genre === 'report');
}

/** Gives what texts are called: 报道, 讲话; 文章 where they are of several kinds. */
export function textName(texts: Texts): string {
  const [first] = texts;
  if (first === undefined) return NAMES.report;
  return texts.every(({ genre }) => genre === first.genre) ? NAMES[first.genre] : '文章';
}

/** Gives what a sentence about their words calls the texts: 报道 or, where one is none, 原文. */
export function sourceName(texts: Texts): string {
  return isReports(texts) ? NAMES.report : '原文';
}

/** Gives what a passage outside speech is: a report tells, another text has words of its own. */
export function toldName(texts: Texts): string {
  if (isReports(texts)) return '叙述';
  return texts.some(({ genre }) => genre === 'report') ? '叙述或正文' : '正文';
}

/** Gives what the person is whom a briefing names as its speaker. */
export function speakerTerm({ genre }: Pick<Briefing, 'genre'>): string {
  return genre === 'speech' ? '讲话人' : genre === 'work-report' ? '报告人' : '说话人';
}

/** Gives whose the words of a text are, where one person has written or spoken them all. */
export function authorOf({ genre, speaker }: Pick<Briefing, 'genre' | 'speaker'>): string | undefined {
  return genre === 'speech' || genre === 'work-report' ? speaker : undefined;
}

/** Gives whose the headings and topics between the source's words are, said once a page. */
export function headingsNote(texts: readonly Pick<Briefing, 'genre' | 'sections'>[]): string {
  const hasHeadings = texts.some(({ sections }) =>
    sections.some(({ blocks }) => blocks.some(({ type }) => type === 'heading')),
  );
  const ours = `${isReports(texts) ? '小标题' : '各节名称'}和主题为本站所加。`;
  return hasHeadings ? `正文中的标题为原文所有，${ours}` : ours;
}

/** Gives what of the words is not as held. */
export function faithfulNote(texts: Texts): string {
  return `${isReports(texts) ? '报道文字' : '正文'}照录所据文本，仅半角逗号显示为全角。`;
}

/** Gives whose the texts are. */
export function copyrightNote(texts: Texts): string {
  return isReports(texts) ? '报道正文的版权归原发布者。' : '正文如有版权，归原发布者。';
}

/** Gives whose choice a document of several pieces is, said on its cover. */
export function composedNote(siteName: string, texts: Texts): string {
  const source = sourceName(texts);
  return `本文件由使用者从“${siteName}”所收内容中选编，各段逐字照录${source}；选取和排序不代表${source === '原文' ? '' : '原'}${source === '原文' ? '原发布者' : source}，也不代表本站。`;
}

/** What a heading of the source's own is, where no style sheet shows it. */
export const SOURCE_HEADING = '原文标题';
