import type { Briefing, Line, Task } from '@/lib/model';
import { paths } from '@/lib/paths';
import { seenIn } from '@/lib/text/typography';
import { speakerTerm } from '@/lib/vocabulary/genres';
import { saidName } from '@/lib/vocabulary/voices';
import { DraftNote } from './briefing-standing';
import { Itinerary } from './itinerary';
import { VisitCount } from './presence-note';
import { Title } from './title';
import { TitleNote } from './title-note';

interface Props {
  readonly briefing: Briefing;
  readonly line: Line;
  readonly tasks: readonly Task[];
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** The briefing that the home page shows, the newest in the library: whence, how much, where to read on, and the line of its visits. */
export function NewestBriefing({ briefing, line, tasks, whole }: Props) {
  const { slug, title, speaker, paragraphs, sentences, statements } = briefing;
  const source = seenIn(briefing);
  return (
    <section className="row newest">
      <header className="margin">
        <h2>最近收录</h2>
        <ul className="links actions">
          <li>
            <a href={paths.briefing(slug)}>阅读全文</a>
          </li>
          {tasks.length > 0 && (
            <li className="standard-only">
              <a href={paths.ledger(slug)}>任务分解表（可打印填写）</a>
            </li>
          )}
        </ul>
      </header>
      <div className="body">
        <h3 className="briefing-title">
          <a href={paths.briefing(slug)}>
            <Title whole={whole}>{title}</Title>
          </a>
        </h3>
        <DraftNote briefing={briefing} />
        {source !== '' && <p className="note">{source}</p>}
        <TitleNote briefing={briefing} />
        <p>
          {speaker !== undefined && `${speakerTerm(briefing)}${speaker}；`}正文{paragraphs.length}段{sentences.length}句
          {line.stops.length > 0 && '，'}
          {line.stops.length > 0 && <VisitCount visits={line.stops.map(({ visit }) => visit)} />}
          {statements.length > 0 && (
            <>
              ，
              <a className="unbroken" href={paths.quotes({ briefing: slug })}>
                {saidName(statements)}
                {statements.length}处
              </a>
            </>
          )}
          {tasks.length > 0 && (
            <>
              ，
              <a className="unbroken" href={paths.tasks(slug)}>
                任务{tasks.length}项
              </a>
              （本站归纳）
            </>
          )}
          。
        </p>
      </div>
      <Itinerary briefing={briefing} line={line} whole={whole} />
    </section>
  );
}
