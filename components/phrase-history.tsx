import type { Briefing, Sentence, Statement } from '@/lib/model';
import { chineseDate, outletName, phraseName } from '@/lib/text/typography';
import { datedNote, NO_OUTLET, NO_SPEAKER, periodLabel, TIMELINE_NOTE } from '@/lib/vocabulary/time';
import { PhraseSighting } from './phrase-sighting';
import { SectionRow } from './section-row';
import { TallyTable } from './tally-table';

interface Tally {
  readonly quoted: number;
  readonly bare: number;
  readonly briefings: number;
}

interface Sighting {
  readonly on: string;
  readonly spots: readonly {
    readonly briefing: Briefing;
    readonly sentence: Sentence;
    readonly statement: Statement | undefined;
  }[];
}

interface Ranking {
  readonly rows: readonly (Tally & { readonly name: string | undefined })[];
  readonly others: (Tally & { readonly names: number }) | undefined;
}

interface Props {
  readonly history: {
    readonly dated: number;
    readonly undated: number;
    readonly first: Sighting | undefined;
    readonly last: Sighting | undefined;
    readonly timeline: readonly (Tally & { readonly from: string; readonly to: string; readonly held: number })[];
    readonly speakers: Ranking;
    readonly outlets: Ranking;
    readonly wordings: readonly (Tally & { readonly text: string; readonly first: Sighting | undefined })[];
  };
  /** Gives the names in a briefing's title that a line must not break. */
  readonly namesIn: (briefing: Briefing) => readonly string[];
  /** What stands outside speech is called. */
  readonly told: string;
}

/** A phrase through time in what the site holds: first and last, by years, by who says it, by outlet, by wording. */
export function PhraseHistory({ history, namesIn, told }: Props) {
  const { first, last, timeline, speakers, outlets, wordings } = history;
  const whole = ({ spots }: Sighting) => spots.map((spot) => ({ ...spot, whole: namesIn(spot.briefing) }));
  return (
    <>
      <SectionRow margin={<h2>最早与最近</h2>}>
        {first && last && (
          <dl className="facts">
            <PhraseSighting
              term={first.on === last.on ? '日期已知的仅见于' : '本站所收最早'}
              on={first.on}
              spots={whole(first)}
            />
            {first.on !== last.on && <PhraseSighting term="本站所收最近" on={last.on} spots={whole(last)} />}
          </dl>
        )}
        <p className="note">{datedNote(history)}</p>
      </SectionRow>
      {timeline.length > 0 && (
        <SectionRow margin={<h2>{timeline[0]?.from.includes('-') ? '逐月' : '历年'}</h2>}>
          <TallyTable
            drawn
            head={timeline[0]?.from.includes('-') ? '月份' : '年份'}
            caption={TIMELINE_NOTE}
            rows={timeline.map((period) => ({ ...period, key: period.from, label: periodLabel(period) }))}
          />
        </SectionRow>
      )}
      <SectionRow margin={<h2>说话人</h2>}>
        <TallyTable
          head="说话人"
          rows={rowsOf(speakers, '人', (name) => (name === undefined ? told : name || NO_SPEAKER))}
        />
      </SectionRow>
      <SectionRow margin={<h2>刊载处</h2>}>
        <TallyTable
          head="刊载处"
          rows={rowsOf(outlets, '家', (name) => (name === undefined ? NO_OUTLET : outletName(name)))}
        />
      </SectionRow>
      {wordings.length > 0 && (
        <SectionRow
          margin={
            <>
              <h2>各种写法</h2>
              <p className="note">编者认定为同一用语</p>
            </>
          }
        >
          <TallyTable
            head="写法"
            rows={wordings.map(({ text, first: own, ...tally }) => ({
              ...tally,
              key: text,
              label: (
                <>
                  {phraseName(text)}
                  {own && <span className="note">最早{chineseDate(own.on)}</span>}
                </>
              ),
            }))}
          />
        </SectionRow>
      )}
    </>
  );
}

/** The rows of a ranking: the names that are left out share one, before what has no name. */
function rowsOf({ rows, others }: Ranking, unit: string, labelOf: (name: string | undefined) => string) {
  const shown = rows.map(({ name, ...tally }) => ({ ...tally, key: name ?? ' ', label: labelOf(name), name }));
  if (!others) return shown;
  const rest = { ...others, key: '  ', label: `其余${others.names}${unit}` };
  return [...shown.filter(({ name }) => name !== undefined), rest, ...shown.filter(({ name }) => name === undefined)];
}
