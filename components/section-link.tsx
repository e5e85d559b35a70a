import type { Section } from '@/lib/model';
import { paths } from '@/lib/paths';
import { SectionKind } from './section-kind';
import { Title } from './title';

/** Gives where a section is read: a visit on its own page, any other in the text. */
export function sectionHref(briefing: string, section: Section): string {
  return section.kind === 'visit' ? paths.visit(briefing, section.slug) : paths.section(briefing, section.slug);
}

/** The section in which something stands, as a link to its own page or its place in the text. */
export function SectionLink({ briefing, section }: { readonly briefing: string; readonly section: Section }) {
  return (
    <div className="kind">
      <SectionKind section={section} />
      <a href={sectionHref(briefing, section)}>
        <Title>{section.title}</Title>
      </a>
    </div>
  );
}
