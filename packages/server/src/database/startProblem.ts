/** Why the product cannot start, in one line that says what to do. Printed without a stack; the process ends with code 1. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}

/** A file system's refusal, or PostgreSQL's over a full disk, in words a person can act on; any other error comes back as it is. */
export function fileProblem(error: unknown, path: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (['ENOSPC', 'EDQUOT', '53100'].includes(code)) return diskFull(path);
  // On a read-only disk a recursive mkdir says ENOENT.
  if (['EACCES', 'EPERM', 'EROFS'].includes(code) || (code === 'ENOENT' && syscall === 'mkdir'))
    return new StartProblem(`Cannot write to ${path}. Make it writable, or set OPENVISIT_DATA to a folder that is.`);
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new StartProblem(`${path} is not a folder. Move it away, or set OPENVISIT_DATA to a folder.`);
  return error;
}

export const diskFull = (path: string) =>
  new StartProblem(`The disk that holds ${path} is full. Free some space, or set OPENVISIT_DATA to another disk.`);
