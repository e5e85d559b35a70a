/** The bytes that are to be imported, from a file or from standard input. */
import { readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { isatty } from 'node:tty';
import { FILE_LIMIT } from '../../lib/import/extract/kind';
import { Fault } from './fault.mjs';
import { systemFault } from './system-fault';

/** What was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** False for standard input. */
  readonly isNamed: boolean;
}

/** Reads what is named, or what is piped in; throws a Fault that says what to give instead. */
export async function givenFile(file: string | undefined): Promise<GivenFile> {
  if (file === undefined && isatty(0))
    throw new Fault('Give the file that has the article: npm run import -- article.docx (.txt, .html, .docx).');
  if (file === undefined || file === '-') return { name: 'standard input', bytes: await piped(), isNamed: false };
  // npm runs its scripts in the project's folder, and the file is named from where the editor stands.
  const from = process.env.npm_lifecycle_event === 'import' ? (process.env.INIT_CWD ?? '.') : '.';
  const path = resolve(from, file);
  if (file === '') throw new Fault('The name of the file is empty. Give the file that has the article.');
  const found = readable(file, () => statSync(path, { throwIfNoEntry: false }));
  const where = isAbsolute(file) ? 'each folder in it' : `the folder that it is looked for in (${from})`;
  if (!found) throw new Fault(`${file}: there is no such file. Is the name right, and ${where}?`);
  if (found.isDirectory()) throw new Fault(`${file} is a folder. Give one file in it: .txt, .html or .docx.`);
  if (!found.isFile())
    throw new Fault(`${file} is no file that can be read to its end. Give a .txt, .html or .docx file.`);
  if (found.size > FILE_LIMIT)
    throw new Fault(
      `${file} has ${found.size} bytes, and ${FILE_LIMIT} are allowed. Copy the article alone into a .txt file.`,
    );
  return { name: basename(file), bytes: readable(file, () => readFileSync(path)), isNamed: true };
}

function readable<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const why = systemFault(error) ?? (error instanceof Error ? error.message : error);
    throw new Fault(`${[...file].slice(0, 200).join('')} cannot be read: ${why}`);
  }
}

async function piped(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > FILE_LIMIT)
      throw new Fault(`Standard input has more than ${FILE_LIMIT} bytes. Give the article alone.`);
  }
  return Buffer.concat(chunks);
}
