import type { Briefing, PhraseEntry, Sentence, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { phraseName } from '@/lib/text/typography';
import { PhrasePlace } from './phrase-place';
import { Title } from './title';

interface Props {
  readonly rows: readonly {
    readonly entry: PhraseEntry;
    readonly count: number;
    readonly briefings: number;
    /** The first of them, all in one briefing. */
    readonly places: readonly {
      readonly briefing: Briefing;
      readonly sentence: Sentence;
      readonly statement: Statement | undefined;
    }[];
  }[];
  /** Whether the site has several briefings, so that each place says in which it is. */
  readonly several: boolean;
  /** What the site calls its texts. */
  readonly text: string;
}

/** Every phrase with how often it stands in quotation marks, and where. */
export function PhraseList({ rows, several, text }: Props) {
  return (
    <ul className="phrase-list">
      {rows.map(({ entry, count, briefings, places }) => {
        const [first] = places;
        return (
          <li key={entry.slug}>
            <p className="phrase-name">
              <a href={paths.phrase(entry.slug)}>
                <Title>{phraseName(entry.text)}</Title>
              </a>
              {entry.settled && <span className="note">提法</span>}
            </p>
            <div className="note">
              <p>
                {count}处{several && `，见于${briefings}篇${text}`}
                {several && first && (
                  <>
                    {briefings > 1 ? '，最近见于' : '：'}
                    <a href={paths.briefing(first.briefing.slug)}>{first.briefing.title}</a>
                  </>
                )}
              </p>
              <ul className="phrase-places">
                {places.map(({ briefing, sentence, statement }) => (
                  <li key={sentence.id + (statement?.id ?? '')}>
                    <PhrasePlace briefing={briefing} sentence={sentence} statement={statement} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
