/** From a file to an article: its kind told, its text and facts taken out. */
import { readDocx } from './extract/docx';
import { readHtml } from './extract/html';
import { kindOf } from './extract/kind';
import { readText } from './extract/text';
import type { Article } from './model';

/** Reads a file's bytes; `name` is what faults call it. Throws ContentError where no text can be had from it. */
export async function readArticle(name: string, bytes: Buffer, isNamed = true): Promise<Article> {
  const kind = kindOf(name, bytes, isNamed);
  if (kind === 'docx') return readDocx(name, bytes);
  return kind === 'html' ? readHtml(name, bytes) : readText(name, bytes);
}
