/** Closed lists: what an editor may write, and what a reader is shown for it. */
import type { Briefing, PhraseEntry, Section, SentenceId, StatementId } from './model';
import { sentencePlace } from './paths';

/** The verbs that can open or close a statement. A verb that is missing here is added here. */
// biome-ignore format: a list to read
export const ATTRIBUTION_VERBS = [
  '指出', '强调', '说', '要求', '勉励', '表示', '希望', '叮嘱', '嘱咐', '提出', '认为', '指示', '明确', '坦言', '谈到',
  '呼吁', '号召', '宣布', '鼓励', '寄语', '重申', '告诉', '介绍', '写道', '批示', '称', '问', '答', '回答', '提议', '建议', '说道', '回应', '直言',
] as const;

/** Words that may stand between who speaks and the verb. */
// biome-ignore format: a list to read
export const SPEAKER_ADVERBS = [
  '还', '又', '也', '再', '再次', '再三', '并', '一并', '最后', '同时', '进一步', '特别', '着重', '明确', '一再', '反复', '多次', '首先',
  '接着', '随后', '当场', '郑重', '严肃', '强烈', '热情', '亲切', '深情',
] as const;

/** Openings of a clause that has no subject of its own: what follows it has the subject of the whole sentence. */
// biome-ignore format: a list to read
export const SUBJECTLESS_OPENINGS = [
  '在', '随后', '期间', '会上', '座谈会上', '会议上', '最后', '同时', '为此', '对此', '对于', '针对', '围绕', '就', '当', '听取', '听完', '了解',
  '察看', '看到', '得知', '来到', '走进', '谈到', '面对', '调研中', '考察中', '当天', '当日',
] as const;

/** What a section can be, as its front matter says. */
export const SECTION_KINDS = ['visit', 'remarks', 'task'] as const;

/** Section kind → the words that readers see; remarks go by their titles alone, since not all are a speech. */
export const SECTION_KIND_LABELS: Readonly<Partial<Record<(typeof SECTION_KINDS)[number], string>>> = {
  visit: '调研点',
  task: '任务',
};

/** Gives what kind of section it is and its number, a visit's by its place among the visits; nothing for remarks. */
export function sectionLabel({ sections }: Pick<Briefing, 'sections'>, section: Section): string | undefined {
  const label = SECTION_KIND_LABELS[section.kind];
  if (label === undefined || section.kind === 'remarks') return undefined;
  if (section.kind === 'task') return `${label}${section.number}`;
  return `${label}${sections.filter(({ kind }) => kind === 'visit').findIndex(({ slug }) => slug === section.slug) + 1}`;
}

/** What a search can be narrowed to: told, said, in quotation marks, or in a section of a kind. */
export const HIT_KINDS = ['narrative', 'statement', 'phrase', 'visit', 'task'] as const;

/** What words in quotation marks are called. */
export const QUOTED_WORDS_LABEL = '引号用语';

/** Whose a briefing's title is. */
export const TITLE_ORIGINS = ['editorial', 'outlet'] as const;

/** Gives what a phrase of the register is called: 提法 only where an editor says so. */
export function phraseLabel({ settled }: Pick<PhraseEntry, 'settled'>): string {
  return settled ? '提法' : QUOTED_WORDS_LABEL;
}

/** Gives the same with whose judgement it is. */
export function phraseKicker(entry: Pick<PhraseEntry, 'settled'>): string {
  return entry.settled ? `${phraseLabel(entry)}（编者认定）` : phraseLabel(entry);
}

/** What the table of tasks is called wherever it travels. */
export const LEDGER_TITLE = '任务分解表（本站编制，非官方文件）';

/** How a title of the site's own is marked. */
export const EDITORIAL_TITLE_NOTE = '原题未详，标题为本站所拟';

/** What an article leaves open, and what an editor adds to it. */
export const NOT_STATED_LABEL = '未写明或未核实的事项';
export const EDITOR_NOTE_LABEL = '编者注';

/** How a section's title is marked where it travels alone. */
export const EDITORIAL_SECTION_NOTE = '本站小标题';

/** What of a text that travels alone is not the source's. */
export const EDITORIAL_TEXT_NOTE =
  '以【】开头的行和注明“本站小标题”的小标题为本站所加，其余逐字取自所据文本，仅半角逗号显示为全角。';

/** Gives a briefing's title as it may travel alone: an editorial one says so. */
export function travellingTitle({ title, titleOrigin }: Pick<Briefing, 'title' | 'titleOrigin'>): string {
  return titleOrigin === 'editorial' ? `${title}（${EDITORIAL_TITLE_NOTE}）` : title;
}

/** Gives a text as a file's name, `_` for what some file system refuses. */
export function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, '_');
}

/** Gives a sentence's place as readers see it: 第2段第5句. */
export function placeLabel(id: SentenceId | StatementId): string {
  const { paragraph, number } = sentencePlace(id);
  return `第${paragraph}段第${number}句`;
}

/** Gives the place of a run of sentences: 第2段第3至5句. */
export function spanLabel(ids: readonly SentenceId[]): string {
  const [first] = ids;
  const last = ids.at(-1);
  if (!first || !last) return '';
  if (first === last) return placeLabel(first);
  const [from, to] = [sentencePlace(first), sentencePlace(last)];
  if (from.paragraph !== to.paragraph) return `${placeLabel(first)}至${placeLabel(last)}`;
  return `第${from.paragraph}段第${from.number}至${to.number}句`;
}
