import type { Briefing } from '@/lib/model';
import { paths } from '@/lib/paths';
import { seenIn } from '@/lib/text/typography';
import { DraftNote } from './briefing-standing';
import { Title } from './title';
import { TitleNote } from './title-note';

interface Props {
  readonly briefing: Briefing;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
  /** Its title heads what follows. */
  readonly heading?: boolean;
  /** Where its title leads, if not to the whole text. */
  readonly href?: string;
}

/** A briefing in a list: its title, where the article stood, and whose title it is. */
export function BriefingCard({ briefing, whole, heading = false, href = paths.briefing(briefing.slug) }: Props) {
  const source = seenIn(briefing);
  const title = (
    <a href={href}>
      <Title whole={whole}>{briefing.title}</Title>
    </a>
  );
  return (
    <>
      {heading ? <h2>{title}</h2> : <p className="card-title">{title}</p>}
      <DraftNote briefing={briefing} />
      {source !== '' && <p className="note">{source}</p>}
      <TitleNote briefing={briefing} />
    </>
  );
}
