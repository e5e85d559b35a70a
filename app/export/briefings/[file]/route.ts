import { answerWord, wordStem } from '@/app/export/word';
import { openLibrary } from '@/lib/content/library';

/** A briefing in Word: taiyuan-2023-03.docx. */
export async function GET(_: Request, { params }: RouteContext<'/export/briefings/[file]'>): Promise<Response> {
  const briefing = wordStem((await params).file);
  return answerWord(await openLibrary(), { kind: 'briefing', briefing }, briefing);
}
