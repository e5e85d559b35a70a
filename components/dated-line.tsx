import type { Briefing } from '@/lib/model';
import { briefingFragment, paths } from '@/lib/paths';
import { outletName } from '@/lib/text/typography';
import { Title } from './title';
import { TitleNote } from './title-note';

interface Props {
  readonly briefing: Briefing;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
}

/** A briefing as a line of a year's list: the day, the title and whose it is, the outlet. */
export function DatedLine({ briefing, whole }: Props) {
  const { slug, title, outlet, publishedOn } = briefing;
  return (
    <li id={briefingFragment(slug)}>
      <p className="note">{publishedOn === undefined ? '' : dayOf(publishedOn)}</p>
      <div>
        <p className="card-title">
          <a href={paths.briefing(slug)}>
            <Title whole={whole}>{title}</Title>
          </a>
        </p>
        <TitleNote briefing={briefing} />
      </div>
      <p className="note">{outlet === undefined ? '' : outletName(outlet)}</p>
    </li>
  );
}

/** The month and the day: the year is the page's. */
function dayOf(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${month}月${day}日`;
}
