/** From a file to an article: its kind told, its text and facts taken out. */
import { kindOf } from './extract/kind';
import { readText } from './extract/text';
import type { Article } from './model';

/** Reads a file's bytes; `name` is what faults call it. Throws ContentError where no text can be had from it. */
export async function readArticle(name: string, bytes: Buffer, isNamed = true): Promise<Article> {
  const kind = kindOf(name, bytes, isNamed);
  // What reads the other kinds is large, and is loaded where it is needed.
  if (kind === 'docx') return (await import('./extract/docx')).readDocx(name, bytes);
  if (kind === 'html') return (await import('./extract/html')).readHtml(name, bytes);
  return readText(name, bytes);
}
