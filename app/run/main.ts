import { build, buildWhatChanged } from './build.ts'
import { inNode, note } from './step.ts'

const [command = 'start', ...words] = process.argv.slice(2)
/** npm leaves out the `--` that stands before a script's own words. */
const args = words[0] === '--' ? words.slice(1) : words

/** What the words after `npm` and `npm run` do; each answers with an exit status. */
const COMMANDS: Record<string, () => Promise<number | undefined>> = {
  start: async () => (await import('./start.ts')).start(),
  dev: async () => (await import('./dev.ts')).dev(),
  test: async () => (await import('./test.ts')).test(args),
  build: async () => ((await build(['site', 'node'])) ? 0 : 1),
  desk: () => afterBuild(['node'], 'build/node/desk.js', args),
  'validate-site': () =>
    afterBuild(['site', 'node'], 'build/node/desk.js', [
      'validate-site',
      ...args,
    ]),
  bench: () =>
    args[0] === 'matching'
      ? inNode('tests/bench/matching/main.ts', args.slice(1))
      : afterBuild(['site', 'node'], 'tests/bench/main.ts', args),
}

const run = COMMANDS[command]
if (!run) {
  note(
    `There is no ${command}. Those there are: ${Object.keys(COMMANDS).join(', ')}.`,
  )
  process.exit(2)
}
const status = await run()
if (status !== undefined) process.exitCode = status

async function afterBuild(
  parts: Parameters<typeof build>[0],
  script: string,
  words: string[],
) {
  if (!(await buildWhatChanged(parts))) return 1
  return inNode(script, words, { NODE_ENV: 'production' })
}
