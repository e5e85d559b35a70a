import { draw } from '@/app/share/draw';
import { slugOf } from '@/app/share/file-name';
import { openLibrary } from '@/lib/content/library';
import { statementImage } from '@/lib/export/share';

type Context = RouteContext<'/share/statements/[briefing]/[file]'>;

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The picture that stands for a statement where somebody shares its page. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { briefing, file } = await params;
  return draw(statementImage(await openLibrary(), briefing, slugOf(file)));
}
