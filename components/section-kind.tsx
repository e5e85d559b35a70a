import type { Briefing, Section } from '@/lib/model';
import { sectionLabel } from '@/lib/vocabulary';

interface Props {
  readonly briefing: Briefing;
  readonly section: Section;
}

/** What kind of section it is, and its number; nothing for remarks, which go by their titles. */
export function SectionKind({ briefing, section }: Props) {
  const label = sectionLabel(briefing, section);
  return label === undefined ? null : <p className="kind">{label}</p>;
}
