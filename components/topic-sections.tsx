import type { TopicBriefing } from '@/lib/model';
import { briefingFragment, paths, topicSectionFragment } from '@/lib/paths';
import { placeLabel } from '@/lib/vocabulary';
import { toldName } from '@/lib/vocabulary/genres';
import { isNamedBySource } from '@/lib/vocabulary/headings';
import { saidName } from '@/lib/vocabulary/voices';
import { BriefingCard } from './briefing-card';
import { Passages } from './passages';
import { PresenceNote } from './presence-note';
import { SectionBar } from './section-bar';
import { SectionKind } from './section-kind';
import { SectionRow } from './section-row';

interface Props extends TopicBriefing {
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** What of one briefing stands under a topic, by its sections. */
export function TopicSections({ briefing, sections, whole }: Props) {
  return (
    <section id={briefingFragment(briefing.slug)}>
      <header className="group-head">
        <BriefingCard briefing={briefing} whole={whole} heading />
      </header>
      {sections.map(({ section, reason, passages }) => (
        <SectionRow
          key={section.slug}
          id={topicSectionFragment(briefing.slug, section.slug)}
          barred
          named={isNamedBySource(briefing, section)}
          margin={
            <>
              <SectionKind briefing={briefing} section={section} />
              <SectionBar whole={whole} Heading="h3" quiet={isNamedBySource(briefing, section)}>
                {section.title}
              </SectionBar>
              <PresenceNote section={section} />
              {reason && <p className="note">归入本主题，据{placeLabel(reason)}</p>}
              <ul className="links actions">
                {section.kind === 'visit' && (
                  <li>
                    <a href={paths.visit(briefing.slug, section.slug)}>
                      {toldName([briefing])}与{saidName(briefing.statements)}对照
                    </a>
                  </li>
                )}
                {section.kind === 'task' && (
                  <li>
                    <a href={paths.task(briefing.slug, section.number)}>任务清单</a>
                  </li>
                )}
                <li>
                  <a href={paths.section(briefing.slug, section.slug)}>在全文中阅读</a>
                </li>
              </ul>
            </>
          }
        >
          <Passages briefing={briefing.slug} passages={passages} excerpts />
        </SectionRow>
      ))}
    </section>
  );
}
