import type { Briefing, Sentence, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { chineseDate, seenIn } from '@/lib/text/typography';
import { Fact } from './fact';
import { PhrasePlace } from './phrase-place';
import { Title } from './title';
import { TitleNote } from './title-note';

interface Props {
  /** 最早 or 最近. */
  readonly term: string;
  readonly on: string;
  /** A place in each briefing of the day. */
  readonly spots: readonly {
    readonly briefing: Briefing;
    readonly sentence: Sentence;
    readonly statement: Statement | undefined;
    /** Names that a line of the title must not break. */
    readonly whole: readonly string[];
  }[];
}

/** Of a day that has more, so many are named. */
const MOST = 3;

/** The day on which a phrase stands first, or last, and where. */
export function PhraseSighting({ term, on, spots }: Props) {
  return (
    <Fact term={term}>
      <b>{chineseDate(on)}</b>
      {spots.length > 1 && `（同日${spots.length}篇）`}
      <ul className="phrase-places">
        {spots.slice(0, MOST).map(({ briefing, sentence, statement, whole }) => (
          <li key={briefing.slug}>
            <a href={paths.briefing(briefing.slug)}>
              <Title whole={whole}>{briefing.title}</Title>
            </a>
            <TitleNote briefing={briefing} />
            <p className="note seen-in">
              {briefing.outlet !== undefined && `${seenIn({ outlet: briefing.outlet })}　`}
              <PhrasePlace briefing={briefing} sentence={sentence} statement={statement} />
            </p>
          </li>
        ))}
      </ul>
      {spots.length > MOST && <p className="note">其余{spots.length - MOST}篇列在下文。</p>}
    </Fact>
  );
}
