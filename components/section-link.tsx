import type { Section } from '@/lib/model';
import { paths } from '@/lib/paths';
import { SECTION_KIND_LABELS } from '@/lib/vocabulary';
import { Title } from './title';

/** The section in which something stands, as a link to its own page or its place in the text. */
export function SectionLink({ briefing, section }: { readonly briefing: string; readonly section: Section }) {
  const href = section.kind === 'visit' ? paths.visit(briefing, section.slug) : paths.section(briefing, section.slug);
  return (
    <p className="kind">
      {SECTION_KIND_LABELS[section.kind]}
      {section.kind === 'task' && section.number}
      <a href={href}>
        <Title>{section.title}</Title>
      </a>
    </p>
  );
}
