import type { Briefing } from '@/lib/model';
import { paths } from '@/lib/paths';
import { sourceLine } from './source-line';
import { TitleNote } from './title-note';

interface Props {
  readonly briefing: Briefing;
  /** Its title heads what follows. */
  readonly heading?: boolean;
}

/** A briefing in a list: its title, where the article stood, and whose title it is. */
export function BriefingCard({ briefing, heading = false }: Props) {
  const title = <a href={paths.briefing(briefing.slug)}>{briefing.title}</a>;
  return (
    <>
      {heading ? <h2>{title}</h2> : <p className="card-title">{title}</p>}
      <p className="note">{sourceLine(briefing)}</p>
      <TitleNote briefing={briefing} />
    </>
  );
}
