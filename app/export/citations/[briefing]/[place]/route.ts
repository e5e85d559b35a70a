import { answerCitation } from '../../answer';

/** The citation of a section or a sentence: taiyuan-2023-03/p2s5.bib. */
export async function GET(_request: Request, { params }: RouteContext<'/export/citations/[briefing]/[place]'>) {
  const { briefing, place } = await params;
  return answerCitation(`${briefing}/${place}`);
}
