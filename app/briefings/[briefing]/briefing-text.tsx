import { Passages } from '@/components/passages';
import { SectionMargin } from '@/components/section-margin';
import { SectionRow } from '@/components/section-row';
import type { Briefing, SectionView } from '@/lib/model';
import { OVERVIEW } from '@/lib/paths';
import { type Marks, markPassages } from '@/lib/search/mark';
import { isNamedBySource } from '@/lib/vocabulary/headings';

interface Props {
  readonly briefing: Briefing;
  readonly sections: readonly SectionView[];
  /** Names that a title must not break. */
  readonly whole: readonly string[];
  /** What of the text was searched for. */
  readonly marks: Marks | undefined;
}

/** The whole text in the source's order, each section beside its title. */
export function BriefingText({ briefing, sections, whole, marks }: Props) {
  return sections.map(({ section, topics, passages }) => (
    <SectionRow
      key={section.slug}
      id={section.slug}
      barred
      named={isNamedBySource(briefing, section)}
      margin={<SectionMargin briefing={briefing} section={section} topics={topics} whole={whole} />}
    >
      <Passages
        briefing={briefing.slug}
        passages={marked(briefing, passages, marks)}
        anchored
        review={briefing.review}
      />
      <p className="to-contents large-only">
        <a href={`#${OVERVIEW}`}>回到目录</a>
      </p>
    </SectionRow>
  ));
}

function marked(briefing: Briefing, passages: SectionView['passages'], marks: Marks | undefined) {
  return marks ? markPassages(briefing, passages, marks) : passages;
}
