import type { Briefing, Section, Topic } from '@/lib/model';
import { paths } from '@/lib/paths';
import { toldName } from '@/lib/vocabulary/genres';
import { isNamedBySource } from '@/lib/vocabulary/headings';
import { saidName } from '@/lib/vocabulary/voices';
import { PresenceNote } from './presence-note';
import { SectionBar } from './section-bar';
import { SectionKind } from './section-kind';
import { TopicLinks } from './topic-links';

interface Props {
  readonly briefing: Briefing;
  readonly section: Section;
  readonly topics: readonly Topic[];
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** The left margin of a section on the briefing's page: which it is, its title, its topics, and where else to go. */
export function SectionMargin({ briefing, section, topics, whole }: Props) {
  const { slug } = briefing;
  return (
    <>
      <SectionKind briefing={briefing} section={section} />
      <SectionBar whole={whole} overview quiet={isNamedBySource(briefing, section)}>
        {section.title}
      </SectionBar>
      <PresenceNote section={section} />
      <TopicLinks topics={topics} />
      <ul className="links actions">
        {section.kind === 'visit' && (
          <li>
            <a href={paths.visit(slug, section.slug)}>
              {toldName([briefing])}与{saidName(briefing.statements)}对照
            </a>
          </li>
        )}
        {section.kind === 'task' && (
          <li>
            <a href={paths.task(slug, section.number)}>任务清单</a>
          </li>
        )}
        <li className="standard-only">
          <a data-copy href={paths.section(slug, section.slug)} aria-label={`${section.title}：本节链接`}>
            本节链接
          </a>
        </li>
        <li className="standard-only">
          <a href={paths.cite(slug, section.slug)} aria-label={`${section.title}：引用`}>
            引用
          </a>
        </li>
      </ul>
    </>
  );
}
