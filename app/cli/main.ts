import { COMMANDS } from './commands.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
