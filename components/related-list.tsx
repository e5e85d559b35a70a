import type { Topic } from '@/lib/model';

interface Props {
  readonly heading: string;
  readonly items: readonly { readonly href: string; readonly label: string; readonly topics: readonly Topic[] }[];
}

/** Things under the same topic: a relation of the site's making, and labelled so. */
export function RelatedList({ heading, items }: Props) {
  return (
    <section className="related">
      <h2>
        {heading}
        <span className="note">（本站归类）</span>
      </h2>
      <ul>
        {items.map(({ href, label, topics }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <span className="note">{topics.map((topic) => topic.title).join('、')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
