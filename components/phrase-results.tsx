import { Fragment } from 'react';
import type { Briefing, Passage, Section, Sentence, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';
import { BriefingCard } from './briefing-card';
import { Passages } from './passages';
import { PhrasePlace } from './phrase-place';
import { SectionLink } from './section-link';
import { SectionRow } from './section-row';

interface Props {
  readonly id?: string;
  readonly heading: string;
  readonly briefings: readonly {
    readonly briefing: Briefing;
    /** Names that a line must not break. */
    readonly whole: readonly string[];
    readonly sections: readonly {
      readonly section: Section;
      readonly passages: readonly Passage[];
      readonly places: readonly { readonly sentence: Sentence; readonly statement: Statement | undefined }[];
    }[];
  }[];
}

/** A phrase's places of one kind, by briefing and section: whose words they are in the margin, the text around them beside it. */
export function PhraseResults({ id, heading, briefings }: Props) {
  return (
    <section className="phrase-results" id={id}>
      <h2>{heading}</h2>
      {briefings.map(({ briefing, whole, sections }) => (
        <Fragment key={briefing.slug}>
          <header className="group-head">
            <BriefingCard briefing={briefing} whole={whole} />
          </header>
          {sections.map(({ section, passages, places }) => (
            <SectionRow
              key={section.slug}
              margin={
                <>
                  <SectionLink briefing={briefing} section={section} whole={whole} />
                  <ul className="note phrase-places">
                    {places.map(({ sentence, statement }) => (
                      <li key={sentence.id + (statement?.id ?? '')}>
                        <PhrasePlace briefing={briefing} sentence={sentence} statement={statement} brief />
                        <a
                          className="screen-only standard-only"
                          href={paths.citeSentence(briefing.slug, section.slug, sentence.id)}
                          aria-label={`引用${placeLabel(sentence.id)}`}
                        >
                          引用
                        </a>
                      </li>
                    ))}
                  </ul>
                </>
              }
            >
              <Passages briefing={briefing.slug} passages={passages} excerpts />
            </SectionRow>
          ))}
        </Fragment>
      ))}
    </section>
  );
}
