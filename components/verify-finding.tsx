import type { ComponentProps } from 'react';
import type { Briefing } from '@/lib/model';
import { sourceName, textName, toldName } from '@/lib/vocabulary/genres';
import { type SiteWords, verdictLabels } from '@/lib/vocabulary/library';
import { saidName } from '@/lib/vocabulary/voices';
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
  readonly verdict: keyof ReturnType<typeof verdictLabels>;
  readonly why: 'short' | 'few' | 'long' | 'limit' | undefined;
  readonly found: Found | undefined;
  /** Words of its attribution were not compared. */
  readonly unheeded: boolean;
  readonly brief: boolean;
  readonly words: SiteWords;
}

const WHY = {
  short: '只有一个字，不作比对。',
  few: '不足四字，不单独作比对，请自行核对。',
  long: '一句超过600字，没有比对。请检查是否缺了句号。',
  limit: '这份草稿比对的工作量已到限度，此处没有比对。请分段提交。',
} as const;

/** One finding: the verdict in words, the draft's words, the source, and how they differ. */
export function VerifyFinding({ number, before, text, after, verdict, why, found, unheeded, brief, words }: Props) {
  const isChanged = found?.changes.some(({ kind }) => kind === 'words' || kind === 'marks') ?? false;
  return (
    <li className="row finding" id={`r${number}`}>
      <div className="margin">
        <p className="number">第{number}处</p>
        <p className={`verdict ${verdict}`}>{verdictLabels(words)[verdict]}</p>
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
            <VerifyIssues issues={found.issues} briefing={found.briefing} />
            {unheeded && <p className="note">{UNHEEDED}</p>}
            {found.beside && <p className="note">{besideOf(found.beside, found.briefing)}</p>}
            <VerifyNotes notes={found.notes} source={sourceName([found.briefing])} />
            {!brief && <VerifyPlaces {...found} count={found.otherCount} />}
          </>
        )}
      </div>
    </li>
  );
}

/** Why a finding is no quotation as it should be. */
function reasonOf({ changes, issues, similarity, briefing }: Found): string {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const kindsOfIssue = new Set(issues.map(({ kind }) => kind));
  const wrong = REASONS.filter(([kind]) => kindsOfIssue.has(kind)).map(([, reason]) => `，${reason(briefing)}`);
  const attribution = wrong.join('');
  // Never 100 % where something differs.
  if (kinds.has('words')) return `字词有改动${attribution}，相似度${Math.min(99, Math.floor(similarity * 100))}%`;
  if (kinds.has('marks')) return `字词相同，标点有增减或改换${attribution}`;
  return `字词相同${attribution}`;
}

const REASONS = [
  ['negated', () => '引述被否定'],
  ['speaker', () => '说话人不符'],
  ['verb', () => '引述动词不符'],
  ['narrative', (briefing: Briefing) => `${sourceName([briefing])}此处为${toldName([briefing])}`],
  ['direct', () => '引号为草稿所加'],
] as const;

const UNHEEDED = '草稿的引述语另有时间、地点、场合或职务等字样，本站没有核对，请自行对照。';

function besideOf(beside: 'elsewhere' | 'earlier', briefing: Briefing): string {
  if (beside === 'elsewhere')
    return `与前一处不在同一处${saidName(briefing.statements)}（或其中一处为${toldName([briefing])}）。`;
  const held = `所收${textName([briefing])}`;
  return `次序与${held}不同：${held}中此处在前一处之前。`;
}
