import { parseArgs } from 'node:util'
import { z } from 'zod'
import { CONSOLE, ROLES } from '#app/core/people/roles.ts'
import {
  invitePerson,
  type Invitation,
} from '#app/desk/people/invite-person.ts'
import type { App } from '#app/http/app.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { ensureDesk } from '#app/http/sign-in/first-run.ts'
import { people } from '#app/messages/en/people.ts'
import { CommandFault, type Output } from './command.ts'
import { withApp } from './with-app.ts'

export const help = `
npm run -s desk -- user add --email EMAIL --name NAME --role ROLE [--role ROLE] [--json]

Adds a person to the desk and prints a link with which they choose a password.
The link works once, within 72 hours, and is not shown again.

  --email   what they sign in with
  --name    what colleagues call them
  --role    ${ROLES.join(', ')}; give it several times for several
  --json    the answer as JSON
`

const Options = z.object({
  email: z.email('--email takes an e-mail address, such as ana@example.org.'),
  name: z
    .string('--name says what colleagues call them.')
    .trim()
    .min(1, '--name says what colleagues call them.')
    .max(100, '--name takes at most 100 characters.'),
  role: z
    .array(
      z.enum(ROLES, { error: `--role takes one of ${ROLES.join(', ')}.` }),
      '--role says what they may do; give at least one.',
    )
    .min(1),
  json: z.boolean().default(false),
})

/** Add a person and print the link with which they join. */
export async function run(args: string[], { out }: Output) {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  })
  const options = Options.safeParse(values)
  if (!options.success) {
    const messages = options.error.issues.map(({ message }) => message)
    throw new CommandFault(messages.join('\n'))
  }
  const { json, role: roles, ...person } = options.data
  return withApp(async (app) => {
    const added = await addUser(app, { ...person, roles, by: 'copy' })
    out(json ? `${JSON.stringify(added)}\n` : asText(added))
    return 0
  })
}

async function addUser(app: App, invitation: Invitation) {
  await ensureDesk(app)
  const invited = await invitePerson(deskAs(app, CONSOLE), invitation)
  if (!invited.ok) throw new CommandFault(people.errors[invited.refusal])
  const { personId, link } = invited.value
  return { personId, ...link! }
}

type Added = Awaited<ReturnType<typeof addUser>>

function asText({ address, endsAt }: Added) {
  return `${address}\nThe link works once, until ${endsAt}.\n`
}
