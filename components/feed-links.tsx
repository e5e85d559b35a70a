import { type FeedFormat, paths } from '@/lib/paths';

interface Props {
  /** The forms in which there is a feed; none where the site knows no address of its own. */
  readonly formats: readonly FeedFormat[];
  /** Left out for the feed of the whole site. */
  readonly topic?: string;
  readonly label: string;
}

const NAMES = { xml: 'Atom', json: 'JSON Feed' } as const;

/** Where to subscribe; nothing where there is no feed. */
export function FeedLinks({ formats, topic, label }: Props) {
  if (formats.length === 0) return null;
  return (
    <div className="feeds actions standard-only">
      <p className="note">{label}</p>
      <ul className="links">
        {formats.map((format) => (
          <li key={format}>
            <a href={paths.feed(format, topic)}>{NAMES[format]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
