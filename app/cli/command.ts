/** Where a command writes: what was asked for, and what went wrong. */
export type Output = {
  out: (text: string) => void
  err: (text: string) => void
}

/** A command of the command line; `run` answers with the exit status. */
export type Command = {
  /** What `--help` prints, from the line that shows how it is called. */
  help: string
  run: (args: string[], output: Output) => Promise<number>
}

/** A command by name; its code is loaded only when it is called. */
export type CommandEntry = {
  summary: string
  load: () => Promise<Command>
}

/** Thrown for a call that cannot be carried out; the message says why. */
export class CommandFault extends Error {
  override name = 'CommandFault'
}
