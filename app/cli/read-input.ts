import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { CommandFault } from './command.ts'

/** The bytes of `file`, or of standard input where `file` is `-`. */
export async function readInput(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin)
  return explaining(file, readFile(whereCalled(file)))
}

/** The first bytes of `file`, so that one knows what it is. */
export function readHead(file: string, most: number): Promise<Buffer> {
  return explaining(file, readFirst(whereCalled(file), most))
}

async function readFirst(file: string, most: number) {
  await using handle = await open(file)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(most))
  return buffer.subarray(0, bytesRead)
}

async function explaining<Value>(file: string, reading: Promise<Value>) {
  try {
    return await reading
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
