import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { CommandFault, type CommandEntry } from '#app/cli/command.ts'
import { runCommand } from '#app/cli/run-command.ts'

async function run(...words: string[]) {
  let out = ''
  let err = ''
  const status = await runCommand(COMMANDS, words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { status, out, err }
}

const COMMANDS: Record<string, CommandEntry> = {
  count: {
    summary: 'counts words',
    load: async () => ({
      help: 'desk count [--loud] WORD…\n',
      run: async (args) => {
        const { positionals } = parseArgs({
          args,
          allowPositionals: true,
          options: { loud: { type: 'boolean' } },
        })
        if (positionals.length === 0) throw new CommandFault('Give a word.')
        return positionals.length > 9 ? 1 : 0
      },
    }),
  },
  'audit verify': {
    summary: 'reads the log',
    load: async () => ({ help: 'desk audit verify', run: async () => 3 }),
  },
}

test.each([[[]], [['--help']], [['help']]])(
  'without a command it lists what there is: %o',
  async (words) => {
    const { status, out } = await run(...words)

    expect(status).toBe(0)
    expect(out).toContain('count         counts words')
    expect(out).toContain('audit verify  reads the log')
  },
)

test('a command of two words is found and its status passed on', async () => {
  const { status } = await run('audit', 'verify')

  expect(status).toBe(3)
})

test('--help explains the command and does not run it', async () => {
  const { status, out } = await run('audit', 'verify', '--help')

  expect(status).toBe(0)
  expect(out).toBe('desk audit verify\n')
})

test.each([
  [['publish'], 'There is no command publish'],
  [['audit'], 'There is no command audit'],
  [['count'], 'Give a word.'],
  [['count', '--quietly'], "Unknown option '--quietly'"],
])('wrong words are told on stderr: %o', async (words, sentence) => {
  const { status, out, err } = await run(...words)

  expect(status).toBe(2)
  expect(err).toContain(sentence)
  expect(out).toBe('')
})
