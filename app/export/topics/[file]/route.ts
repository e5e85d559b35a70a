import { answerWord, wordStem } from '@/app/export/word';
import { openLibrary } from '@/lib/content/library';

/** A topic in Word: innovation.docx. */
export async function GET(_: Request, { params }: RouteContext<'/export/topics/[file]'>): Promise<Response> {
  const topic = wordStem((await params).file);
  return answerWord(await openLibrary(), { kind: 'topic', topic }, topic);
}
