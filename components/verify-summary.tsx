import { VERDICT_LABELS } from '@/lib/vocabulary';

type Verdict = keyof typeof VERDICT_LABELS;

interface Props {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly attribution: number;
  /** The numbers of the findings that differ, or whose attribution is to be looked at. */
  readonly marked: readonly number[];
  readonly left: number;
  /** Characters of the draft, and those that were looked at. */
  readonly length: number;
  readonly limit: number;
}

const ORDER = ['whole', 'excerpt', 'differs', 'absent', 'unchecked'] as const;
const MAX_LINKS = 60;

/** What came of it in one sentence, and what was not checked. */
export function VerifySummary({ counts, attribution, marked, left, length, limit }: Props) {
  const total = ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = ORDER.filter((verdict) => verdict !== 'unchecked' || counts.unchecked > 0).map(
    (verdict) => `${VERDICT_LABELS[verdict]}${counts[verdict]}处`,
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
      {marked.length > 0 && (
        <nav className="screen-only marked" aria-label="有出入和需要留意的各处">
          <p className="note">有出入和需要留意的</p>
          <ul className="links">
            {marked.slice(0, MAX_LINKS).map((one) => (
              <li key={one}>
                <a href={`#r${one}`}>第{one}处</a>
              </li>
            ))}
            {marked.length > MAX_LINKS && <li>等{marked.length}处</li>}
          </ul>
        </nav>
      )}
    </>
  );
}

function number(value: number): string {
  return value.toLocaleString('en');
}
