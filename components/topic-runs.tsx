import type { Stop, TopicRun } from '@/lib/model';
import { paths } from '@/lib/paths';

interface Props {
  readonly briefing: string;
  readonly stops: readonly Stop[];
  readonly runs: readonly TopicRun[];
}

/** The topics over the stops that have them, each from its first to its last; where the line stands, the stops name theirs. */
export function TopicRuns({ briefing, stops, runs }: Props) {
  return (
    <ul className={`runs of-${stops.length}`} aria-label="主题（本站归类）和所在的调研点">
      {runs.map(({ topic, from, span }) => {
        const first = stops[from - 1];
        return (
          first && (
            <li key={`${topic.slug}-${from}`} className={`from-${from} span-${span}`}>
              <a
                href={paths.topicSection(topic.slug, briefing, first.visit.slug)}
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
