import type { Section, Topic, Visit } from '@/lib/model';
import { OVERVIEW, paths } from '@/lib/paths';
import { Title } from './title';

interface Props {
  readonly briefing: string;
  /** Visits that share a topic and follow each other, with their numbers in the text. */
  readonly legs: readonly {
    readonly topic: Topic | undefined;
    readonly stops: readonly { readonly number: number; readonly visit: Visit }[];
  }[];
  /** What is said outside the visits: set apart, for the article does not say that it happened on the way. */
  readonly others: readonly Section[];
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** The visits as a line in the text's order, topics over it, the rest of the text set apart. */
export function Itinerary({ briefing, legs, others, whole }: Props) {
  return (
    <nav className="itinerary" id={OVERVIEW} aria-label="报道的各部分">
      {legs.length > 0 && (
        <>
          <p className="itinerary-title">调研点，按原文次序</p>
          <ol className="line">
            {legs.map(({ topic, stops }) => (
              <li key={stops[0]?.number} className="leg" data-stops={stops.length}>
                <p className="leg-topic">{topic?.title}</p>
                <ol>
                  {stops.map(({ number, visit }) => (
                    <li key={visit.slug}>
                      <a href={paths.section(briefing, visit.slug)}>
                        <span className="stop">{number}</span>
                        <Title whole={whole}>{visit.title}</Title>
                      </a>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <ul className="apart" aria-label="调研点以外的部分">
          {others.map((section) => (
            <li key={section.slug}>
              <a href={paths.section(briefing, section.slug)}>
                {section.kind === 'task' ? `任务${section.number}　${section.title}` : section.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
