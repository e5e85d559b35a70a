/** The words for how something is said, and for what a sentence is in the pictures. */
import type { Extent, Statement, Voice } from '../model';
import { sourceName, type Texts, toldName } from './genres';

type Mode = Statement['mode'];

/** Statement mode → the words that readers see. */
export const MODE_LABELS = { reported: '转述', labelled: '发言', direct: '直接引语' } as const;

/** Gives how a statement is said, by whom and by which verb: words of ours that join to no sentence, and are shown apart. */
export function voiceWords({ mode, attribution }: Pick<Statement, 'mode' | 'attribution'>): string[] {
  return [MODE_LABELS[mode], ...attributionWords({ attribution })];
}

/** Gives who says a statement and by which verb, as words apart; neither where a bare name has no verb, or a bare verb no name. */
export function attributionWords({ attribution: { speaker, verb } }: Pick<Statement, 'attribution'>): string[] {
  return [speaker, verb].filter((word) => word !== undefined);
}

/** Gives what is said under one heading, 转述 before 直接引语; 转述 where nothing is. */
export function modesLabel(modes: ReadonlySet<Mode>): string {
  const present = (['reported', 'labelled', 'direct'] as const).filter((mode) => modes.has(mode));
  const words = present.length === 0 ? [MODE_LABELS.reported] : present.map((mode) => MODE_LABELS[mode]);
  return [...words.slice(0, -2), words.slice(-2).join('和')].join('、');
}

/** Gives what statements are called where they are counted or listed: 转述, 发言, or 引述 for both. */
export function saidName(statements: readonly Pick<Statement, 'mode'>[]): string {
  const labelled = statements.some(({ mode }) => mode === 'labelled');
  if (!labelled) return MODE_LABELS.reported;
  return statements.every(({ mode }) => mode === 'labelled') ? MODE_LABELS.labelled : '引述';
}

/** Gives what the ways of saying that a page has mean, once for the page; empty where nothing on it needs telling. */
export function speechNote(statements: readonly Pick<Statement, 'mode'>[], texts: Texts): string {
  const has = (mode: Mode) => statements.some((statement) => statement.mode === mode);
  const reported = `“转述”是间接引语，${sourceName(texts)}未加引号，勿作原话直引。`;
  const labelled = '“发言”是原文记在姓名或“问”“答”之后的话，未加引号；是否逐字原话，以原发布者的说明为准。';
  return `${has('reported') ? reported : ''}${has('labelled') ? labelled : ''}`;
}

/** Gives what such a sentence is called where it is said in these modes: 叙述, 转述, 叙述和转述. */
export function voiceName(voice: Voice, modes: readonly Mode[], texts: Texts): string {
  const told = toldName(texts);
  if (voice === 'told') return told;
  const said = modesLabel(new Set(modes));
  return voice === 'said' ? said : `${told}${said.includes('和') ? '、' : '和'}${said}`;
}

/** Gives how many sentences there are, and of how many something is said: 5句，2句含转述; in pieces that no line breaks. */
export function extentWords({ voices, modes }: Extent): string[] {
  const all = voices.length;
  const said = voices.filter((voice) => voice !== 'told').length;
  if (said === 0) return [`${all}句`];
  const verb = said === all && !voices.includes('both') ? '为' : '含';
  const which = said < all ? `${said}句` : all > 1 ? '均' : '';
  return [`${all}句，`, `${which}${verb}${modesLabel(new Set(modes))}`];
}
