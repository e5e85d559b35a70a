import type { ReactNode } from 'react';
import type { Apart, Briefing, Line, Stop } from '@/lib/model';
import { OVERVIEW, paths } from '@/lib/paths';
import { textName } from '@/lib/vocabulary/genres';
import { PRESENCE_NOTE, presenceNote } from '@/lib/vocabulary/visits';
import { ExtentNote } from './extent';
import { PresenceWords } from './presence-note';
import { StrokesKey } from './strokes';
import { Title } from './title';
import { TopicRuns } from './topic-runs';

interface Props {
  readonly briefing: Briefing;
  readonly line: Line;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** More stops than this are too narrow beside each other: the line then stands at every width. */
const LYING = 9;

/** The visits as a line in the text's order with the topics over it, and set apart what else the article says. */
export function Itinerary({ briefing: text, line: { stops, runs, apart, placeOf }, whole }: Props) {
  const briefing = text.slug;
  const lies = stops.length <= LYING;
  const modes = [...stops, ...apart].flatMap((one) => one.modes);
  const hasBoth = [...stops, ...apart].some(({ voices }) => voices.includes('both'));
  return (
    <nav className={lies ? 'itinerary lies' : 'itinerary'} id={OVERVIEW} aria-label={`${textName([text])}的各部分`}>
      {stops.length > 0 && (
        <div className="way">
          <p className="note">
            <b>调研点{stops.length}处</b>
            ，按原文次序，不表示行程先后；主题为本站归类。
          </p>
          <p className="note">
            <StrokesKey text={text} modes={modes} hasBoth={hasBoth} />
            {stops.some(({ visit }) => presenceNote(visit) !== undefined) && (
              <span className="strokes-key">虚线圈：{PRESENCE_NOTE}。</span>
            )}
          </p>
          {lies && <TopicRuns stops={stops} runs={runs} placeOf={placeOf} />}
          <ol className="line">
            {stops.map((stop) => (
              <li key={stop.number}>
                <Station briefing={briefing} stop={stop} whole={whole} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {apart.length > 0 && (
        <Others briefing={briefing} apart={apart} whole={whole} isAll={stops.length === 0}>
          <StrokesKey text={text} modes={modes} hasBoth={hasBoth} />
        </Others>
      )}
    </nav>
  );
}

function Station({ briefing, stop, whole }: { briefing: string; stop: Stop; whole: readonly string[] }) {
  const { number, visit, topics } = stop;
  const open = presenceNote(visit);
  return (
    <a href={paths.section(briefing, visit.slug)}>
      <span className={open === undefined ? 'stop' : 'stop unstated'}>{number}</span>
      <span className="station">
        <Title whole={whole}>{visit.title}</Title>
        {topics.length > 0 && <span className="note filed">{topics.map(({ title }) => title).join('、')}</span>}
        {open !== undefined && (
          <span className="note">
            <PresenceWords section={visit} />
          </span>
        )}
        <ExtentNote extent={stop} />
      </span>
    </a>
  );
}

interface OthersProps {
  readonly briefing: string;
  readonly apart: readonly Apart[];
  readonly whole: readonly string[];
  /** There is no visit: these are the whole text. */
  readonly isAll: boolean;
  /** What its strokes mean. */
  readonly children: ReactNode;
}

function Others({ briefing, apart, whole, isAll, children }: OthersProps) {
  return (
    <div className="others">
      <p className="note">
        <b>{isAll ? '各部分' : '调研点以外'}</b>
        ，按原文次序。
      </p>
      {isAll && <p className="note">{children}</p>}
      <ul className="apart">
        {apart.map((one) => (
          <li key={one.section.slug}>
            <a href={paths.section(briefing, one.section.slug)}>
              {one.section.kind === 'task' && <span className="note">任务{one.section.number}</span>}
              <Title whole={whole}>{one.section.title}</Title>
              <ExtentNote extent={one} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
