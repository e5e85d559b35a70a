import type { Topic } from '@/lib/model';
import { paths } from '@/lib/paths';

/** The topics of something, each a link; nothing where there are none. */
export function TopicLinks({ topics, label = '主题' }: { readonly topics: readonly Topic[]; readonly label?: string }) {
  if (topics.length === 0) return null;
  return (
    <ul className="links" aria-label={`${label}（本站归类）`}>
      {topics.map((topic) => (
        <li key={topic.slug}>
          <a href={paths.topic(topic.slug)}>{topic.title}</a>
        </li>
      ))}
    </ul>
  );
}
