import type { Topic } from '@/lib/model';
import { paths } from '@/lib/paths';
import { Title } from './title';

interface Props {
  readonly entries: readonly {
    readonly topic: Topic;
    readonly counts: { readonly visits: number; readonly statements: number; readonly tasks: number };
  }[];
  /** What is said is called. */
  readonly said: string;
}

/** Every topic with its scope and how much stands under it. */
export function TopicTable({ entries, said }: Props) {
  return (
    <table className="topics">
      <caption className="note">
        主题为本站归类；一处{said}涉及几个主题，各计一次。
        <span className="standard-only">单位：调研点、{said}为处，任务为项。</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">主题</th>
          <th scope="col">调研点</th>
          <th scope="col">{said}</th>
          <th scope="col">任务</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ topic, counts }) => (
          <tr key={topic.slug}>
            <th scope="row">
              <a href={paths.topic(topic.slug)}>{topic.title}</a>
              <span className="note">
                <Title>{topic.scope}</Title>
              </span>
            </th>
            <td>{counts.visits}</td>
            <td>{counts.statements}</td>
            <td>{counts.tasks}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
