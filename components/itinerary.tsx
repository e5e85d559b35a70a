import type { Apart, Line, Stop } from '@/lib/model';
import { OVERVIEW, paths } from '@/lib/paths';
import { presenceNote } from '@/lib/vocabulary/visits';
import { ExtentNote } from './extent';
import { Title } from './title';
import { TopicRuns } from './topic-runs';

interface Props {
  readonly briefing: string;
  readonly line: Line;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** More stops than this are too narrow beside each other: the line then stands at every width. */
const LYING = 9;

/** The visits as a line in the text's order with the topics over it, and set apart what else the article says. */
export function Itinerary({ briefing, line: { stops, runs, apart }, whole }: Props) {
  const lies = stops.length <= LYING;
  return (
    <nav className={lies ? 'itinerary lies' : 'itinerary'} id={OVERVIEW} aria-label="报道的各部分">
      {stops.length > 0 && (
        <div className="way">
          <p className="note">
            <b>调研点{stops.length}处</b>
            <span className="lead-in">，按原文次序；主题为本站归类。</span>
            <Key />
          </p>
          {lies && <TopicRuns briefing={briefing} stops={stops} runs={runs} />}
          <ol className="line">
            {stops.map((stop) => (
              <li key={stop.number}>
                <Station briefing={briefing} stop={stop} whole={whole} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {apart.length > 0 && <Others briefing={briefing} apart={apart} whole={whole} isAll={stops.length === 0} />}
    </nav>
  );
}

/** What the strokes mean. */
function Key() {
  return (
    <span className="key">
      每句一画：
      <span>
        <span className="ticks" aria-hidden="true">
          <i />
        </span>
        细为叙述，
      </span>
      <span>
        <span className="ticks" aria-hidden="true">
          <b />
        </span>
        粗为转述。
      </span>
    </span>
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
        {open !== undefined && <span className="note">{open}</span>}
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
}

function Others({ briefing, apart, whole, isAll }: OthersProps) {
  return (
    <div className="others">
      <p className="note">
        <b>{isAll ? '各部分' : '调研点以外'}</b>
        <span className="lead-in">，按原文次序。</span>
        {isAll && <Key />}
      </p>
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
