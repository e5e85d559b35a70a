import type { Matrix } from '@/lib/model';
import { paths } from '@/lib/paths';
import { sectionLabel } from '@/lib/vocabulary';
import { presenceNote } from '@/lib/vocabulary/visits';
import { PresenceWords } from './presence-note';
import { Title } from './title';

interface Props {
  readonly matrix: Matrix;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** A briefing's sections in the text's order by its topics: how many sentences of each stand under which. */
export function TopicMatrix({ matrix: { briefing, topics, rows, placeOf }, whole }: Props) {
  return (
    <table className="matrix">
      <caption className="note">单位：句。空格表示未归入；一节可归入几个主题，合计有重复。</caption>
      <thead>
        <tr>
          <th scope="col">各节，按原文次序</th>
          {topics.map(({ topic }) => (
            <th key={topic.slug} scope="col">
              <a href={placeOf(topic.slug)}>{topic.title}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ section, filings }) => (
          <tr key={section.slug}>
            <th scope="row">
              <a href={paths.section(briefing.slug, section.slug)}>
                <span className="note">{sectionLabel(briefing, section)}</span>
                <span>
                  <Title whole={whole}>{section.title}</Title>
                  {presenceNote(section) !== undefined && (
                    <span className="note open">
                      <PresenceWords section={section} />
                    </span>
                  )}
                </span>
              </a>
            </th>
            {filings.map(({ topic, sentences }) => (
              <td key={topic.slug}>
                {sentences > 0 && (
                  <a
                    href={placeOf(topic.slug, section.slug)}
                    aria-label={`${topic.title}：${section.title}${sentences}句`}
                  >
                    {sentences}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          {topics.map(({ topic, sentences }) => (
            <td key={topic.slug}>{sentences}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
