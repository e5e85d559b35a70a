import { Fragment } from 'react';
import type { Briefing, Passage, Section } from '@/lib/model';
import { BriefingCard } from './briefing-card';
import { Passages } from './passages';
import { SectionLink } from './section-link';
import { SectionRow } from './section-row';

interface Props {
  readonly q: string;
  readonly groups: readonly {
    readonly briefing: Briefing;
    /** Names that a line must not break. */
    readonly whole: readonly string[];
    readonly sections: readonly { readonly section: Section; readonly passages: readonly Passage[] }[];
  }[];
}

/** Hit sentences by briefing and section, each in a row of its own: what stands between two of them is not shown. */
export function SearchResults({ q, groups }: Props) {
  return groups.map(({ briefing, whole, sections }) => (
    <Fragment key={briefing.slug}>
      <header className="group-head">
        <BriefingCard briefing={briefing} whole={whole} heading />
      </header>
      {sections.map(({ section, passages }) => (
        <SectionRow key={section.slug} margin={<SectionLink briefing={briefing} section={section} whole={whole} />}>
          <Passages briefing={briefing.slug} passages={passages} excerpts itemised q={q} />
        </SectionRow>
      ))}
    </Fragment>
  ));
}
