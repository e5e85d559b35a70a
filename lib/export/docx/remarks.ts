/** Lines of ours between the source's words, and what an editor says of an article. */
import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Briefing, Kin, Section } from '../../model';
import { absolute, paths } from '../../paths';
import { chineseDate } from '../../text/typography';
import { EDITOR_NOTE_LABEL, NOT_STATED_LABEL } from '../../vocabulary';
import {
  DRAFT_NOTE,
  newestRevisions,
  REVISIONS_LABEL,
  revisionLine,
  SUPERSEDED_WORDS,
  SUPERSEDES_WORDS,
  signOff,
  WITHDRAWN_NAME,
} from '../../vocabulary/lifecycle';
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

/** Gives what a reader must know of a piece's article before its words: that another has replaced it, or that it replaces another. */
export function standingRemarks({ site, links }: Writing, { draft, supersedes, supersededBy }: Briefing): Paragraph[] {
  const line = (before: string, { slug, title = WITHDRAWN_NAME }: Kin) =>
    remarkLine([words(before), links.to(absolute(site.url, paths.briefing(slug)), title)]);
  return [
    ...(draft ? [remarkLine([words(DRAFT_NOTE)])] : []),
    ...(supersededBy === undefined ? [] : [line(SUPERSEDED_WORDS, supersededBy)]),
    ...(supersedes === undefined ? [] : [line(SUPERSEDES_WORDS, supersedes)]),
  ];
}

/** Gives who has checked the text, and what was corrected, the newest first. */
export function correctionRemarks(briefing: Briefing): Paragraph[] {
  const signed = signOff(briefing, chineseDate);
  const label = words(`${REVISIONS_LABEL}：`, CHARACTER_STYLES.label);
  const lines = newestRevisions(briefing).map((revision) => words(revisionLine(revision, chineseDate)));
  return [
    ...(signed === undefined ? [] : [remarkLine([words(signed)])]),
    ...lines.map((line, index) => remarkLine(index === 0 ? [label, line] : [line])),
  ];
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
