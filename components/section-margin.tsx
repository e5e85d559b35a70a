import type { Section, Topic } from '@/lib/model';
import { paths } from '@/lib/paths';
import { SectionKind } from './section-kind';
import { Title } from './title';
import { TopicLinks } from './topic-links';

interface Props {
  readonly briefing: string;
  readonly section: Section;
  readonly topics: readonly Topic[];
  /** The visit's number in the text. */
  readonly stop: number | undefined;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** The left margin of a section on the briefing's page: which it is, its title, its topics, and where else to go. */
export function SectionMargin({ briefing, section, topics, stop, whole }: Props) {
  return (
    <>
      <SectionKind section={section} stop={stop} />
      <h2>
        <Title whole={whole}>{section.title}</Title>
      </h2>
      <TopicLinks topics={topics} />
      <ul className="links actions">
        {section.kind === 'visit' && (
          <li>
            <a href={paths.visit(briefing, section.slug)}>叙述与转述对照</a>
          </li>
        )}
        {section.kind === 'task' && (
          <li>
            <a href={paths.task(briefing, section.number)}>任务清单</a>
          </li>
        )}
        <li>
          <a data-copy href={paths.section(briefing, section.slug)} aria-label={`${section.title}：本节链接`}>
            本节链接
          </a>
        </li>
        <li>
          <a href={paths.cite(briefing, section.slug)} aria-label={`${section.title}：引用`}>
            引用
          </a>
        </li>
      </ul>
    </>
  );
}
