import { draw } from '@/app/share/draw';
import { slugOf } from '@/app/share/file-name';
import { openLibrary } from '@/lib/content/library';
import { topicImage } from '@/lib/export/share';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The picture that stands for a topic where somebody shares its page. */
export async function GET(_: Request, { params }: RouteContext<'/share/topics/[file]'>): Promise<Response> {
  return draw(topicImage(await openLibrary(), slugOf((await params).file)));
}
