import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { CommandFault } from './command.ts'

/** The bytes of `file`, or of standard input where `file` is `-`. */
export async function readInput(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin)
  try {
    return await readFile(whereCalled(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = REASONS[code ?? '']
    if (!reason) throw error
    throw new CommandFault(`${file} ${reason}.`, { cause: error })
  }
}

/** npm runs a command in the project's folder and says where it was called. */
export function whereCalled(file: string) {
  return path.resolve(process.env.INIT_CWD ?? '', file)
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EISDIR: 'is a folder, not a file',
}
