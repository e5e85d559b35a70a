import { answerWord, wordStem } from '@/app/export/word';
import { openLibrary } from '@/lib/content/library';

type Context = RouteContext<'/export/visits/[briefing]/[file]'>;

/** A visit in Word: taiyuan-2023-03/bell-tower-street.docx. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { briefing, file } = await params;
  const section = wordStem(file);
  return answerWord(await openLibrary(), { kind: 'section', briefing, section }, `${briefing}-${section}`);
}
