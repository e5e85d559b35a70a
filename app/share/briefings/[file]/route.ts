import { draw } from '@/app/share/draw';
import { slugOf } from '@/app/share/file-name';
import { openLibrary } from '@/lib/content/library';
import { briefingImage } from '@/lib/export/share';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The picture that stands for a briefing where somebody shares its page. */
export async function GET(_: Request, { params }: RouteContext<'/share/briefings/[file]'>): Promise<Response> {
  return draw(briefingImage(await openLibrary(), slugOf((await params).file)));
}
