import type { Topic } from '@/lib/model';
import { paths } from '@/lib/paths';

interface Props {
  readonly topics: readonly Topic[];
  /** Says behind them whose filing it is, where nothing else on the page does. */
  readonly labelled?: boolean;
}

/** The topics of something, each a link; nothing where there are none. */
export function TopicLinks({ topics, labelled = false }: Props) {
  if (topics.length === 0) return null;
  return (
    <ul className="links" aria-label="主题（本站归类）">
      {topics.map((topic) => (
        <li key={topic.slug}>
          <a href={paths.topic(topic.slug)}>{topic.title}</a>
        </li>
      ))}
      {labelled && <li className="note">（主题为本站归类）</li>}
    </ul>
  );
}
