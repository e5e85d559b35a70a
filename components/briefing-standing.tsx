import type { Briefing, Kin } from '@/lib/model';
import { paths } from '@/lib/paths';
import { DRAFT_NOTE, SUPERSEDED_WORDS, SUPERSEDES_WORDS, WITHDRAWN_NAME } from '@/lib/vocabulary/lifecycle';

type Standing = Pick<Briefing, 'draft' | 'supersedes' | 'supersededBy'>;

/** Says of a briefing that it is a draft, which is shown in development alone. */
export function DraftNote({ briefing }: { readonly briefing: Standing }) {
  return briefing.draft ? <p className="draft-note">{DRAFT_NOTE}</p> : null;
}

/** What a reader must know of a briefing before its words: that it is a draft, that another has replaced it, or that it replaces another. */
export function BriefingStanding({ briefing }: { readonly briefing: Standing }) {
  const { supersedes, supersededBy } = briefing;
  return (
    <>
      <DraftNote briefing={briefing} />
      {supersededBy && <Succession words={SUPERSEDED_WORDS} kin={supersededBy} />}
      {supersedes && <Succession words={SUPERSEDES_WORDS} kin={supersedes} />}
    </>
  );
}

interface SuccessionProps {
  readonly words: string;
  readonly kin: Kin;
}

function Succession({ words, kin }: SuccessionProps) {
  return (
    <p className="succession">
      {words}
      <a href={paths.briefing(kin.slug)}>{kin.title ?? WITHDRAWN_NAME}</a>
    </p>
  );
}
