import { type SiteWords, verdictLabels } from '@/lib/vocabulary/library';

type Verdict = keyof ReturnType<typeof verdictLabels>;

interface Props {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly attribution: number;
  /** The numbers of the findings to look at, by what is to be done. */
  readonly marked: Readonly<Record<(typeof ROWS)[number][0], readonly number[]>>;
  readonly left: number;
  /** Characters of the draft, and those that were looked at. */
  readonly length: number;
  readonly limit: number;
  readonly words: SiteWords;
}

const ORDER = ['whole', 'excerpt', 'differs', 'absent', 'unchecked'] as const;
const ROWS = [
  ['absent', ''],
  ['look', '有出入、需留意：'],
  ['unchecked', '未核对：'],
] as const;
const MAX_LINKS = 60;

/** What came of it in one sentence, and what was not checked. */
export function VerifySummary({ counts, attribution, marked, left, length, limit, words }: Props) {
  const labels = verdictLabels(words);
  const total = ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = ORDER.filter((verdict) => verdict !== 'unchecked' || counts.unchecked > 0).map(
    (verdict) => `${labels[verdict]}${counts[verdict]}处`,
  );
  return (
    <>
      <div role="status" className="verify-summary">
        <p>
          草稿共{number(length)}字，分为{number(total)}处核对：{parts.join('，')}。
          {attribution > 0 && `其中${attribution}处的说话人、引述动词或引号需要留意。`}
        </p>
        {length > limit && (
          <p>
            <b>
              草稿超过一次{number(limit)}字的限度：只核对了前{number(limit)}字，其后{number(length - limit)}字没有核对。
            </b>
          </p>
        )}
        {left > 0 && (
          <p>
            <b>句子过多：最后{number(left)}句没有核对，请分段提交。</b>
          </p>
        )}
      </div>
      {ROWS.some(([kind]) => marked[kind].length > 0) && (
        <nav className="screen-only marked" aria-label="未见、有出入和需要留意的各处">
          {ROWS.filter(([kind]) => marked[kind].length > 0).map(([kind, label]) => (
            <div key={kind}>
              <p className="note">{kind === 'absent' ? `${labels.absent}：` : label}</p>
              <ul className="links">
                {marked[kind].slice(0, MAX_LINKS).map((one) => (
                  <li key={one}>
                    <a href={`#r${one}`}>第{one}处</a>
                  </li>
                ))}
                {marked[kind].length > MAX_LINKS && <li>等{marked[kind].length}处</li>}
              </ul>
            </div>
          ))}
        </nav>
      )}
    </>
  );
}

function number(value: number): string {
  return value.toLocaleString('en');
}
