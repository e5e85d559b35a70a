/** What the pages that cite show. */
import type { Briefing, Library, Section, Sentence, Statement } from '../model';
import { addressed } from '../paths';
import { citeBriefing, citeSection, citeSentence } from './citation';
import { type Cited, formatsOf } from './formats';

/** How to cite a briefing as a whole. */
export interface CitePage {
  readonly briefing: Briefing;
  readonly cited: Cited;
}

/** How to cite a section and each of its sentences. */
export interface CiteSectionPage extends CitePage {
  readonly section: Section;
  readonly sentences: readonly {
    readonly sentence: Sentence;
    /** The statements that it belongs to. */
    readonly statements: readonly Statement[];
    readonly cited: Cited;
  }[];
  readonly before: Section | undefined;
  readonly after: Section | undefined;
}

/** Gives the page that cites a briefing, or nothing where there is no such briefing. */
export function citePage(library: Library, slug: string): CitePage | undefined {
  const briefing = addressed(library).find((one) => one.slug === slug);
  return briefing && { briefing, cited: formatsOf(citeBriefing(library.site, briefing)) };
}

/** Gives the page that cites a section, or nothing where there is no such section. */
export function citeSectionPage(library: Library, slug: string, part: string): CiteSectionPage | undefined {
  const briefing = addressed(library).find((one) => one.slug === slug);
  const index = briefing?.sections.findIndex((one) => one.slug === part) ?? -1;
  const section = briefing?.sections[index];
  if (!briefing || !section) return undefined;
  return {
    briefing,
    section,
    cited: formatsOf(citeSection(library.site, briefing, section)),
    sentences: briefing.sentences
      .filter((sentence) => sentence.section === section.slug)
      .map((sentence) => ({
        sentence,
        statements: briefing.statements.filter(({ id }) => sentence.statements.includes(id)),
        cited: formatsOf(citeSentence(library.site, briefing, sentence)),
      })),
    before: briefing.sections[index - 1],
    after: briefing.sections[index + 1],
  };
}
