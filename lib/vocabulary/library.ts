/** The words that speak of all that the site has. */
import type { Briefing } from '../model';
import { sourceName, textName, toldName } from './genres';
import { saidName } from './voices';

/** What a site calls its texts, and what is told and said in them. */
export interface SiteWords {
  /** 报道, or 文章 where they are of several kinds. */
  readonly text: string;
  /** 报道, or 原文. */
  readonly source: string;
  /** 叙述, or 正文. */
  readonly told: string;
  /** 转述, or 引述. */
  readonly said: string;
  /** Whether every text is a newspaper's report. */
  readonly reports: boolean;
}

/** Gives the words that hold for all of the briefings. */
export function siteWords(briefings: readonly Pick<Briefing, 'genre' | 'statements'>[]): SiteWords {
  return {
    text: textName(briefings),
    source: sourceName(briefings),
    told: toldName(briefings),
    said: saidName(briefings.flatMap(({ statements }) => statements)),
    reports: briefings.every(({ genre }) => genre === 'report'),
  };
}

/** Gives what a kind of hit is called. */
export function hitKindLabels({ told, said }: SiteWords) {
  return { narrative: told, statement: said, phrase: '引号用语', visit: '调研点', task: '任务' } as const;
}

/** Gives what the checking of a quotation finds, in the words that readers see. */
export function verdictLabels({ text }: SiteWords) {
  return {
    whole: `与所收${text}一致`,
    excerpt: '节引',
    differs: '有出入',
    absent: `所收${text}中未见`,
    unchecked: '未核对',
  } as const;
}

/** Gives what the index of statements is called. */
export function quotesTitle({ said }: SiteWords): string {
  return `${said}索引`;
}

/** Gives how much stands under a topic, a phrase for each kind; where not all texts are reports, without what there is none of. */
export function topicCountWords(
  { visits, statements, tasks }: { readonly visits: number; readonly statements: number; readonly tasks: number },
  { said, reports }: SiteWords,
): string[] {
  const all = [
    [visits, `调研点${visits}处`],
    [statements, `${said}${statements}处`],
    [tasks, `任务${tasks}项`],
  ] as const;
  return all.filter(([count]) => reports || count > 0).map(([, words]) => words);
}
