import { OVERVIEW } from '@/lib/paths';
import { Title } from './title';

/** Longer titles would take more than two lines of a phone, and stay where they are. */
const MOST = 24;

interface Props {
  /** The section's title. */
  readonly children: string;
  /** Names that a line must not break. */
  readonly whole: readonly string[];
  readonly Heading?: 'h2' | 'h3';
  /** Leads to the overview at the page's head, which then must have one. */
  readonly overview?: boolean;
  /** The source's own heading beside it says the same. */
  readonly quiet?: boolean;
}

/** The heading of a row; on a phone it stays in view as long as the row does, with the way to the overview. */
export function SectionBar({ children, whole, Heading = 'h2', overview = false, quiet = false }: Props) {
  return (
    <div className={children.length > MOST ? 'section-bar long' : 'section-bar'}>
      <Heading className={quiet ? 'quiet' : undefined}>
        <Title whole={whole}>{children}</Title>
      </Heading>
      {overview && (
        <a className="to-overview standard-only" href={`#${OVERVIEW}`}>
          目录
        </a>
      )}
    </div>
  );
}
