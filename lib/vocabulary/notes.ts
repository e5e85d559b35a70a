/** What a text that leaves the screen says of itself. */
import type { Briefing, Topic } from '../model';

/** What of a reported sentence is in quotation marks, where phrases are listed: it would seem to contradict what 转述 is. */
export const PHRASES_IN_SPEECH_NOTE = '整句未加引号，加引号的只是句中的词语。';

/** Gives what a topic is about, apart from the source's words. */
export function scopeNote({ scope }: Pick<Topic, 'scope'>): string {
  return `主题范围（本站所拟）：${scope}。`;
}

/** Tells whether an editor says what the article does not. */
export function hasEditorNotes({ note, notStated }: Pick<Briefing, 'note' | 'notStated'>): boolean {
  return note !== undefined || notStated.length > 0;
}
