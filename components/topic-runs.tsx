import type { Stop, TopicPlace, TopicRun } from '@/lib/model';

interface Props {
  readonly stops: readonly Stop[];
  readonly runs: readonly TopicRun[];
  readonly placeOf: TopicPlace;
}

/** The topics over the stops that have them, each from its first to its last; where the line stands, the stops name theirs. */
export function TopicRuns({ stops, runs, placeOf }: Props) {
  return (
    <ul className={`runs of-${stops.length}`} aria-label="主题（本站归类）和所在的调研点">
      {runs.map(({ topic, from, span }) => {
        const first = stops[from - 1];
        return (
          first && (
            <li key={`${topic.slug}-${from}`} className={`from-${from} span-${span}`}>
              <a
                href={placeOf(topic.slug, first.visit.slug)}
                aria-label={`${topic.title}：调研点${span === 1 ? from : `${from}至${from + span - 1}`}`}
              >
                {topic.title}
              </a>
            </li>
          )
        );
      })}
    </ul>
  );
}
