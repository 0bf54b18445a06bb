import { accept, refuse } from '#app/core/result.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { countTry } from './count-tries.ts'

/**
 * Ask that a link for a new password be mailed. Whether the account exists is
 * looked up when the mail is made, so that the answer cannot tell.
 */
export async function askForLink(
  desk: Desk,
  { email, network }: { email: string; network: string },
) {
  if (!desk.outside.sendMail) return refuse('no-mail')
  const account = email.trim().toLowerCase()
  const counted = await countTry(desk, [
    { counted: 'network', of: [network] },
    { counted: 'mail', of: [account] },
  ])
  if (!counted.ok) return counted

  return inTransaction(desk, async (desk) => {
    await enqueue(desk, { kind: 'mail-password-link', email: account })
    return accept(undefined)
  })
}
