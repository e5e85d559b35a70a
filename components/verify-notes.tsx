import type { Briefing, SentenceId, Statement } from '@/lib/model';
import { paths } from '@/lib/paths';
import { placeLabel, spanLabel } from '@/lib/vocabulary';
import { sourceName, textName, toldName } from '@/lib/vocabulary/genres';
import { attributionWords, saidName } from '@/lib/vocabulary/voices';

/** What is otherwise without being a change. */
interface Notes {
  readonly forms: readonly { readonly source: string; readonly draft: string }[];
  readonly space: boolean;
  readonly hidden: boolean;
  readonly simplified?: true;
  readonly end: 'left-out' | 'other' | undefined;
}

type Issue =
  | { readonly kind: 'verb' | 'named'; readonly draft: string; readonly statement: Statement }
  | { readonly kind: 'speaker'; readonly draft: string; readonly speaker: string }
  | { readonly kind: 'narrative' | 'told' | 'negated'; readonly draft: string }
  | { readonly kind: 'direct' };

/** What is wrong, or to be known, about who says it: in words of the site's own. */
export function VerifyIssues({ issues, briefing }: { readonly issues: readonly Issue[]; readonly briefing: Briefing }) {
  return issues.map((issue) => (
    <p className="issue" key={issue.kind}>
      <b>{LABELS[issue.kind]}</b>
      {issueText(issue, briefing)}
    </p>
  ));
}

const LABELS: Readonly<Record<Issue['kind'], string>> = {
  verb: '引述动词',
  speaker: '说话人',
  narrative: '引述',
  told: '引述',
  negated: '引述',
  named: '说话人',
  direct: '转述',
};

function issueText(issue: Issue, briefing: Briefing): string {
  const held = `所收${textName([briefing])}`;
  const told = `${held}此处为${toldName([briefing])}，本站未标为${saidName(briefing.statements)}`;
  switch (issue.kind) {
    case 'verb':
      return `草稿作“${issue.draft}”，${held}此处为“${issue.statement.attribution.verb}”（${placeLabel(issue.statement.id)}）。`;
    case 'speaker':
      return `草稿作“${issue.draft}”，${held}此处为“${issue.speaker}”。`;
    case 'narrative':
      return `草稿作“${issue.draft}”，${told}。`;
    case 'told':
      return `草稿作“${issue.draft}”，${told}，请核对。`;
    case 'negated':
      return `草稿作“${issue.draft}”，引述被否定；${held}此处没有否定。`;
    case 'named': {
      const [first = '', verb] = attributionWords(issue.statement);
      const who = issue.statement.attribution.speaker === undefined ? `（${first}）` : first;
      return `草稿作“${issue.draft}”，${held}此处为${who}${verb === undefined ? '' : `（${verb}）`}，请核对。`;
    }
    case 'direct':
      return `${sourceName([briefing])}未加引号，为转述，勿作原话直引。`;
  }
}

/** What is otherwise in the draft and no change. */
export function VerifyNotes({ notes, source }: { readonly notes: Notes; readonly source: string }) {
  const { forms, space, hidden, simplified, end } = notes;
  const lines = [
    ...(space ? ['空格不同，不算改动。'] : []),
    ...(simplified ? ['草稿为繁体字，已按简体比较。'] : []),
    ...(hidden ? ['草稿中有看不见的字符，未计入比对。'] : []),
    ...(end === 'left-out' ? ['句末标点未引。'] : []),
    ...(end === 'other' ? [`句末标点随草稿，与${source}不同。`] : []),
  ];
  return (
    <>
      {forms.length > 0 && (
        <p className="note">
          标点形式不同，不算改动：
          {forms.map(({ source, draft }, index) => (
            <span className="form" key={`${source} ${draft}`}>
              {index > 0 && '；'}所据文本 <kbd>{source}</kbd> 草稿 <kbd>{draft}</kbd>
            </span>
          ))}
        </p>
      )}
      {lines.map((line) => (
        <p className="note" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

interface Place {
  readonly briefing: Briefing;
  readonly sentences: readonly SentenceId[];
}

/** Other places with the same words, and how many more there are. */
export function VerifyPlaces(props: {
  readonly briefing: Briefing;
  readonly others: readonly Place[];
  readonly count: number;
  readonly isMore: boolean;
}) {
  const { briefing, others, count, isMore } = props;
  if (count === 0) return null;
  return (
    <p className="note">
      相同的话另见
      {others.map((place) => (
        <a
          key={`${place.briefing.slug} ${place.sentences[0]}`}
          href={place.sentences[0] && paths.sentence(place.briefing.slug, place.sentences[0])}
        >
          {place.briefing !== briefing && `《${place.briefing.title}》`}
          {spanLabel(place.sentences)}
        </a>
      ))}
      {count > others.length && `等${count}处${isMore ? '以上' : ''}`}。
    </p>
  );
}
