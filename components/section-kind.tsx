import type { Section } from '@/lib/model';
import { SECTION_KIND_LABELS } from '@/lib/vocabulary';

interface Props {
  readonly section: Section;
  /** A visit's number in the text, where the page numbers the visits. */
  readonly stop?: number | undefined;
}

/** What kind of section it is, and its number; nothing for remarks, which go by their titles. */
export function SectionKind({ section, stop }: Props) {
  const label = SECTION_KIND_LABELS[section.kind];
  if (label === undefined) return null;
  return (
    <p className="kind">
      {label}
      {section.kind === 'task' ? section.number : (stop ?? '')}
    </p>
  );
}
