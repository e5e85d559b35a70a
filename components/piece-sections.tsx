import type { Briefing, SectionView, Topic, TopicBriefing } from '@/lib/model';
import { paths } from '@/lib/paths';
import { articleLine } from '@/lib/text/typography';
import { placeLabel, spanLabel } from '@/lib/vocabulary';
import { textName } from '@/lib/vocabulary/genres';
import { isNamedBySource } from '@/lib/vocabulary/headings';
import { scopeNote } from '@/lib/vocabulary/notes';
import { Passages } from './passages';
import { PresenceNote } from './presence-note';
import { SectionKind } from './section-kind';
import { SectionRow } from './section-row';
import { Title } from './title';
import { TopicLinks } from './topic-links';

interface Shared {
  /** Names that a line must not break. */
  readonly names: readonly string[];
  readonly Heading: 'h2' | 'h3';
}

interface Props extends Shared {
  readonly briefing: Briefing;
  readonly sections: readonly SectionView[];
}

/** Every section of a briefing, as a piece of a document. */
export function PieceSections({ briefing, sections, names, Heading }: Props) {
  return sections.map(({ section, topics, passages }) => (
    <SectionRow
      key={section.slug}
      named={isNamedBySource(briefing, section)}
      margin={
        <>
          <SectionKind briefing={briefing} section={section} />
          <Heading className={isNamedBySource(briefing, section) ? 'quiet' : undefined}>
            <Title whole={names}>{section.title}</Title>
          </Heading>
          <PresenceNote section={section} />
          <p className="note">{spanLabel(section.sentences)}</p>
          <TopicLinks topics={topics} />
        </>
      }
    >
      <Passages briefing={briefing.slug} passages={passages} />
    </SectionRow>
  ));
}

interface TopicProps extends Shared {
  readonly topic: Topic;
  readonly briefings: readonly TopicBriefing[];
  /** How many older briefings are left out. */
  readonly omitted: number;
}

/** What stands under a topic, as a piece of a document: each section names its article. */
export function TopicSections({ topic, briefings, omitted, names, Heading }: TopicProps) {
  return (
    <>
      <p className="note">{scopeNote(topic)}</p>
      {briefings.length === 0 && <p className="note">所收报道还没有归入这个主题的内容。</p>}
      {briefings.flatMap(({ briefing, sections }) =>
        sections.map(({ section, reason, passages }) => (
          <SectionRow
            key={`${briefing.slug} ${section.slug}`}
            margin={
              <>
                <SectionKind briefing={briefing} section={section} />
                <Heading>
                  <Title whole={names}>{section.title}</Title>
                </Heading>
                <PresenceNote section={section} />
                <p className="note">{articleLine(briefing)}</p>
                <p className="note">{spanLabel(passages.flatMap(({ sentences }) => sentences.map(({ id }) => id)))}</p>
                {reason && <p className="note">归入本主题，据{placeLabel(reason)}</p>}
              </>
            }
          >
            <Passages briefing={briefing.slug} passages={passages} excerpts />
          </SectionRow>
        )),
      )}
      {omitted > 0 && (
        <p>
          另有{omitted}篇较早的{textName(briefings.map(({ briefing }) => briefing))}也有本主题的内容，限于篇幅未列入，见
          <a href={paths.topic(topic.slug)}>主题页</a>。
        </p>
      )}
    </>
  );
}
