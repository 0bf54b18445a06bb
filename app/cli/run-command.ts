import { CommandFault, type CommandEntry, type Output } from './command.ts'

type Commands = Record<string, CommandEntry>

/** Run the command that `words` begin with; the value is the exit status. */
export async function runCommand(
  commands: Commands,
  words: string[],
  output: Output,
) {
  const [first = '--help'] = words
  if (['--help', '-h', 'help'].includes(first)) {
    output.out(overview(commands))
    return 0
  }
  try {
    return await runNamed(commands, words, output)
  } catch (error) {
    if (!isOfCaller(error)) throw error
    output.err(`${error.message}\n`)
    return 2
  }
}

async function runNamed(commands: Commands, words: string[], output: Output) {
  const length = commands[words.slice(0, 2).join(' ')] ? 2 : 1
  const name = words.slice(0, length).join(' ')
  const entry = commands[name]
  if (!entry) {
    throw new CommandFault(
      `There is no command ${name}. Those there are: ${Object.keys(commands).join(', ')}.`,
    )
  }
  const command = await entry.load()
  const args = words.slice(length)
  if (!args.includes('--help')) return command.run(args, output)
  output.out(`${command.help.trim()}\n`)
  return 0
}

function overview(commands: Commands) {
  const width = Math.max(0, ...Object.keys(commands).map((n) => n.length)) + 2
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${summary}`,
  )
  return [
    'npm run -s desk -- COMMAND',
    '',
    ...lines,
    '',
    'Each command explains itself with --help.',
    '',
  ].join('\n')
}

/** Wrong words on the line: ours, or those that `parseArgs` does not know. */
function isOfCaller(error: unknown): error is Error {
  if (error instanceof CommandFault) return true
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return code.startsWith('ERR_PARSE_ARGS')
}
