import { draw } from '@/app/share/draw';
import { slugOf } from '@/app/share/file-name';
import { openLibrary } from '@/lib/content/library';
import { phraseImage } from '@/lib/export/share';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The picture that stands for a phrase where somebody shares its page. */
export async function GET(_: Request, { params }: RouteContext<'/share/phrases/[file]'>): Promise<Response> {
  return draw(phraseImage(await openLibrary(), slugOf((await params).file)));
}
