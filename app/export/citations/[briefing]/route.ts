import { answerCitation } from '../answer';

/** The citation of a briefing as a whole: taiyuan-2023-03.bib. */
export async function GET(_request: Request, { params }: RouteContext<'/export/citations/[briefing]'>) {
  return answerCitation((await params).briefing);
}
