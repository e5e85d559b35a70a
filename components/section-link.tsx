import type { Briefing, Section } from '@/lib/model';
import { paths } from '@/lib/paths';
import { PresenceNote } from './presence-note';
import { SectionKind } from './section-kind';
import { Title } from './title';

/** Gives where a section is read: a visit on its own page, any other in the text. */
export function sectionHref(briefing: string, section: Section): string {
  return section.kind === 'visit' ? paths.visit(briefing, section.slug) : paths.section(briefing, section.slug);
}

interface Props {
  readonly briefing: Briefing;
  readonly section: Section;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** The section in which something stands, as a link to its own page or its place in the text. */
export function SectionLink({ briefing, section, whole }: Props) {
  return (
    <div className="kind">
      <SectionKind briefing={briefing} section={section} />
      <a href={sectionHref(briefing.slug, section)}>
        <Title whole={whole}>{section.title}</Title>
      </a>
      <PresenceNote section={section} />
    </div>
  );
}
