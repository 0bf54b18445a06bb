import type { Audience, Party } from '#app/core/research/research.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findContact,
  insertContact,
  updateContact,
} from '#db/research/contacts.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeResearch, setAudience } from './change-research.ts'

/** A request for reply: days are YYYY-MM-DD. */
export type ContactText = {
  party: Party
  name: string
  channel: string | null
  request: string
  sentOn: string
  dueOn: string | null
  answeredOn: string | null
  answer: string | null
  audience: Audience
}

export type SeenContact = {
  claimId: string
  contactId: string
  seenVersion: number
}

/** Note that the claimant or an expert was asked. */
export function addContact(
  desk: Desk,
  { claimId, audience, ...given }: ContactText & { claimId: string },
) {
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const contact = {
      id: desk.newId('con'),
      deskId: desk.deskId,
      claimId,
      ...given,
      visibility: audience.visibility,
      createdAt: desk.now.toISOString(),
      createdById: desk.actor.id,
      version: 1,
    }
    await insertContact(desk.tx, contact)
    await setAudience(desk, contact.id, audience)
    await record(desk, {
      action: 'contact.added',
      subjectId: claimId,
      detail: { contactId: contact.id, party: given.party },
    })
    return accept({ contactId: contact.id })
  })
}

/** Note an answer to a request, or put the request right. */
export function changeContact(
  desk: Desk,
  seen: SeenContact,
  { audience, ...given }: ContactText,
) {
  const { claimId, contactId } = seen
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const contact = await findContact(desk.tx, desk, contactId)
    if (contact?.claimId !== claimId) return refuse('no-such-contact')
    if (contact.version !== seen.seenVersion)
      return refuse('changed-since', contact)

    const answered = given.answeredOn !== null && contact.answeredOn === null
    const { visibility } = audience
    await updateContact(desk.tx, contact, { ...given, visibility })
    await setAudience(desk, contactId, audience)
    await record(desk, {
      action: answered ? 'contact.answered' : 'contact.changed',
      subjectId: claimId,
      detail: { contactId },
    })
    return accept({ contactId })
  })
}
