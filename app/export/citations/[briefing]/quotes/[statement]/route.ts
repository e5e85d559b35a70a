import { answerCitation } from '../../../answer';

/** The citation of a statement: taiyuan-2023-03/quotes/p2s3.bib. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/export/citations/[briefing]/quotes/[statement]'>,
) {
  const { briefing, statement } = await params;
  return answerCitation(`${briefing}/quotes/${statement}`);
}
