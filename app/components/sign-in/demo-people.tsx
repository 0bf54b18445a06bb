import { Form } from '@remix-run/react'
import { FlaskConical } from 'lucide-react'
import type { Role } from '#app/core/people/roles.ts'
import { Avatar } from '../data/person.tsx'
import { buttonLook } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

export type DemoPerson = {
  id: string
  name: string
  email: string
  roles: Role[]
}

type DemoPeopleProps = { people: readonly DemoPerson[]; password: string }

/** Who can be tried out, with their public password; one click signs in. */
export function DemoPeople({ people, password }: DemoPeopleProps) {
  const t = useMessages().auth.demo
  return (
    <section
      aria-labelledby="demo-title"
      className="rounded-lg border border-marker-strong/50 bg-marker-soft p-5 text-on-marker sm:p-8"
    >
      <h2
        id="demo-title"
        className="flex items-center gap-2 font-serif text-lg font-semibold"
      >
        <FlaskConical aria-hidden className="size-4.5" />
        {t.title}
      </h2>
      <p className="mt-1.5 text-sm">{t.body}</p>
      <p className="mt-3 text-sm">
        {t.password}:{' '}
        <code className="rounded-sm bg-sheet px-1.5 py-0.5 font-mono text-ink select-all">
          {password}
        </code>
      </p>
      <ul className="mt-4 flex flex-col divide-y divide-marker-strong/30">
        {people.map((person) => (
          <DemoRow key={person.id} {...{ person, password }} />
        ))}
      </ul>
    </section>
  )
}

function DemoRow(props: { person: DemoPerson; password: string }) {
  const { person, password } = props
  const t = useMessages()
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <Avatar name={person.name} />
      <div className="min-w-0 flex-1 basis-40 text-sm">
        <p className="font-semibold">
          {person.name}{' '}
          <span className="font-normal">
            {person.roles.map((role) => t.states.role[role]).join(' · ')}
          </span>
        </p>
        <p className="break-all">{person.email}</p>
      </div>
      <Form method="post">
        <input type="hidden" name="email" value={person.email} />
        <input type="hidden" name="password" value={password} />
        <button
          type="submit"
          className={buttonLook({ size: 'small' })}
          aria-label={t.auth.demo.signInAs(person.name)}
        >
          {t.auth.login.submit}
        </button>
      </Form>
    </li>
  )
}
