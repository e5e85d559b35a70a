/** Lines of ours between the source's words, and what an editor says of an article. */
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Briefing, Section } from '../../model';
import { EDITOR_NOTE_LABEL, NOT_STATED_LABEL } from '../../vocabulary';
import { presenceNote } from '../../vocabulary/visits';
import { words } from './runs';
import { CHARACTER_STYLES, STYLES } from './style-names';
import type { Writing } from './writing';

/** Gives a line of ours. */
export function remarkLine(children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: STYLES.remark, ...more, children });
}

/** Gives a line of ours that stays with what follows; nothing where there is nothing to say. */
export function remark(text: string): Paragraph[] {
  return text === '' ? [] : [remarkLine([words(text)], { keepNext: true })];
}

/** Gives what stands under the title of a visit of which the article does not say that anybody was there. */
export function presenceRemark(section: Section): Paragraph[] {
  return remark(presenceNote(section) ?? '');
}

/** Gives what the article does not say, and what an editor adds with its source, as its page has them. */
export function editorNotes({ links }: Writing, { note, notStated }: Briefing): Paragraph[] {
  const label = (text: string) => words(`${text}：`, CHARACTER_STYLES.label);
  const unstated = notStated.map((line) => line.replace(/[。；]$/u, '')).join('；');
  return [
    ...(unstated === '' ? [] : [remarkLine([label(NOT_STATED_LABEL), words(`${unstated}。`)])]),
    ...(note === undefined
      ? []
      : [
          remarkLine([label(EDITOR_NOTE_LABEL), words(`${note.text}（`), links.to(note.url, note.source), words('）')]),
        ]),
  ];
}
