import type { ComponentProps } from 'react';
import { VERDICT_LABELS } from '@/lib/vocabulary';
import { VerifyDifference } from './verify-difference';
import { VerifyIssues, VerifyNotes, VerifyPlaces } from './verify-notes';
import { VerifySource } from './verify-source';

type Changes = ComponentProps<typeof VerifyDifference>['changes'];
type Issues = ComponentProps<typeof VerifyIssues>['issues'];
type Source = ComponentProps<typeof VerifySource>;
type Places = ComponentProps<typeof VerifyPlaces>;

interface Found extends Pick<Source, 'briefing' | 'sentences' | 'statements'>, Pick<Places, 'others' | 'isMore'> {
  readonly similarity: number;
  readonly changes: Changes;
  readonly notes: ComponentProps<typeof VerifyNotes>['notes'];
  readonly issues: Issues;
  readonly complete: string | undefined;
  readonly beside?: 'elsewhere' | 'earlier';
  readonly otherCount: number;
}

interface Props {
  readonly number: number;
  /** The draft's words, with what stands around them in its sentence. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly verdict: keyof typeof VERDICT_LABELS;
  readonly why: 'short' | 'few' | 'long' | 'limit' | undefined;
  readonly found: Found | undefined;
  /** Words of its attribution were not compared. */
  readonly unheeded: boolean;
  readonly brief: boolean;
}

const WHY = {
  short: '只有一个字，不作比对。',
  few: '不足四字，不单独作比对，请自行核对。',
  long: '一句超过600字，没有比对。请检查是否缺了句号。',
  limit: '这份草稿比对的工作量已到限度，此处没有比对。请分段提交。',
} as const;

/** One finding: the verdict in words, the draft's words, the source, and how they differ. */
export function VerifyFinding({ number, before, text, after, verdict, why, found, unheeded, brief }: Props) {
  const isChanged = found?.changes.some(({ kind }) => kind === 'words' || kind === 'marks') ?? false;
  return (
    <li className="row finding" id={`r${number}`}>
      <div className="margin">
        <p className="number">第{number}处</p>
        <p className={`verdict ${verdict}`}>{VERDICT_LABELS[verdict]}</p>
        {found && verdict === 'differs' && <p className="note">{reasonOf(found)}</p>}
        {found?.complete !== undefined && <p className="note">所说的话完整，引述语不同：原文作“{found.complete}”</p>}
      </div>
      <div className="body">
        <h3 className="note">草稿</h3>
        <p className="words draft">
          {before !== '' && <span className="around">{before}</span>}
          <bdi>{text}</bdi>
          {after !== '' && <span className="around">{after}</span>}
        </p>
        {why !== undefined && <p className="note">{WHY[why]}</p>}
        {found && (
          <>
            <h3 className="note">原文</h3>
            <VerifySource {...found} brief={brief} />
            {isChanged && (
              <>
                <h3 className="note">对照</h3>
                <p className="words difference">
                  <VerifyDifference changes={found.changes} />
                </p>
              </>
            )}
            <VerifyIssues issues={found.issues} />
            {unheeded && <p className="note">{UNHEEDED}</p>}
            {found.beside && <p className="note">{BESIDE[found.beside]}</p>}
            <VerifyNotes notes={found.notes} />
            {!brief && <VerifyPlaces {...found} count={found.otherCount} />}
          </>
        )}
      </div>
    </li>
  );
}

/** Why a finding is no quotation as it should be. */
function reasonOf({ changes, issues, similarity }: Found): string {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const kindsOfIssue = new Set(issues.map(({ kind }) => kind));
  const wrong = REASONS.filter(([kind]) => kindsOfIssue.has(kind)).map(([, reason]) => `，${reason}`);
  const attribution = wrong.join('');
  // Never 100 % where something differs.
  if (kinds.has('words')) return `字词有改动${attribution}，相似度${Math.min(99, Math.floor(similarity * 100))}%`;
  if (kinds.has('marks')) return `字词相同，标点有增减或改换${attribution}`;
  return `字词相同${attribution}`;
}

const REASONS = [
  ['negated', '引述被否定'],
  ['speaker', '说话人不符'],
  ['verb', '引述动词不符'],
  ['narrative', '报道此处为叙述'],
  ['direct', '引号为草稿所加'],
] as const;

const UNHEEDED = '草稿的引述语另有时间、地点、场合或职务等字样，本站没有核对，请自行对照。';

const BESIDE = {
  elsewhere: '与前一处不在同一处转述（或其中一处为叙述）。',
  earlier: '次序与所收报道不同：所收报道中此处在前一处之前。',
} as const;
