/** What the system refuses, in words that say what to do. */

const MENDS: Readonly<Record<string, string>> = {
  EACCES: 'reading or writing there is not allowed. Ask for the right to, or take another folder.',
  EBUSY: 'another program holds it. Close that program, then try again.',
  EDQUOT: 'no more space may be used there. Delete what is not needed, then try again.',
  EIO: 'the disk does not answer. Copy the file to another disk, then try again.',
  ELOOP: 'its link leads round in a circle. Give the file itself.',
  EMFILE: 'too many files are open. Close some programs, then try again.',
  ENAMETOOLONG: 'its name is too long. Give it a shorter one.',
  ENOSPC: 'the disk is full. Delete what is not needed, then try again.',
  ENOTDIR: 'something on the way to it is a file and no folder. Is the name right?',
  EPERM: 'it is not allowed. Ask for the right to, or take another folder.',
  EROFS: 'the disk can only be read. Work in a copy of the project on another disk.',
};

/** Gives why the system refused and what to do; nothing where an error is not the system's. */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  const mend = MENDS[error.code];
  return mend === undefined ? undefined : `${mend} (${error.code})`;
}
