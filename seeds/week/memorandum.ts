import { takeClaim } from '#app/desk/assign/assign-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { NOBODY } from '#app/core/people/roles.ts'
import { correctForCase } from '#app/desk/cases/correct-for-case.ts'
import { reportError } from '#app/desk/cases/report-error.ts'
import type { Desk } from '#app/desk/desk.ts'
import { writeComment } from '#app/desk/research/write-comment.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { sputnik, ARTICLE_DAY } from './claimants.ts'
import { FIRST_SOURCES, LATER_SOURCES } from './memorandum-sources.ts'
import { FIRST_DRAFT, MENDED_DRAFT } from './memorandum-texts.ts'
import { addQuestion, addSources } from './sources.ts'
import { askForRatings, rate, submitAndPublish, write } from './steps.ts'

const CLAIM: ToldClaim = {
  phrase: 'On 23 June, Ukraine and UK signed',
  quote:
    'On 23 June, Ukraine and UK signed a Memorandum of Implementation (MOI) envisaging financial aid for construction of missile boats, purchase of two minehunters from the UK and establishment of two naval bases.',
  wording:
    'On 23 June 2021 Ukraine and the UK signed a Memorandum of Implementation covering missile boats, two minehunters and two naval bases',
  kind: 'event',
  claimant: sputnik,
  speaker: null,
  claimedOn: ARTICLE_DAY,
}

/** Published with the wrong day of the signing, and corrected in the open. */
export async function tellMemorandum(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:20'),
    article,
    CLAIM,
  )
  done(await takeClaim(await as(teller, 'ana', '1 15:00'), { claimId }))
  await publishFirst(teller, claimId)
  await correct(teller, claimId)
}

async function publishFirst(teller: Teller, claimId: string) {
  const { ana, ben } = teller.personIds
  const writer = await as(teller, 'ana', '1 16:00')
  const ids = await addSources(writer, claimId, FIRST_SOURCES)
  await addQuestion(writer, claimId, {
    text: 'What does the memorandum cover?',
    answer:
      'Platforms (missile craft), shipborne armaments, training, new naval bases and two Sandown-class mine-countermeasures vessels, with funding by UK Export Finance.',
    evidenceIds: ids.slice(0, 2),
  })
  await addQuestion(writer, claimId, {
    text: 'Does the UK government confirm that it was signed?',
    otherSide: 1,
    answer:
      'Yes. A joint statement of November 2021 says that it was signed in June 2021, without a day.',
    evidenceIds: ids.slice(2),
  })
  done(await tagClaim(writer, { claimId }, { names: ['Defence', 'Navy'] }))
  await askForRatings(await as(teller, 'chloe', '2 9:10'), claimId, [ana, ben])
  await rate(await as(teller, 'ana', '2 10:30'), claimId, {
    labelKey: 'true',
    reasoning: 'The memorandum covers all three and was reported on 23 June.',
    confidence: 2,
  })
  await rate(await as(teller, 'ben', '2 13:30'), claimId, {
    labelKey: 'true',
    reasoning: 'All parts of the claim are in the sources on file.',
    confidence: 2,
  })
  await write(await as(teller, 'ana', '2 14:00'), claimId, FIRST_DRAFT)
  const by = { writer: 'ana', editor: 'dara', day: 2 } as const
  await submitAndPublish(teller, claimId, by)
}

async function correct(teller: Teller, claimId: string) {
  const { ana, ben } = teller.personIds
  const caseId = await reportAsReader(await as(teller, 'chloe', '4 18:00'))
  const ben5 = await as(teller, 'ben', '5 9:00')
  done(
    await writeComment(ben5, {
      claimId,
      parentId: null,
      body: '@Chloe Demo a Royal Navy caption dates the signing to Monday 21 June. We say 23 June, which is the day of the announcement.',
      audience: { visibility: 'desk', personIds: [] },
    }),
  )
  const chloe = await as(teller, 'chloe', '5 9:30')
  done(
    await correctForCase(
      chloe,
      { caseId },
      {
        class: 'correction',
        note: 'An earlier version said that the memorandum was signed on 23 June 2021. It was signed on 21 June; 23 June is the day it was announced.',
      },
    ),
  )
  await addSources(await as(teller, 'ana', '5 10:00'), claimId, LATER_SOURCES)
  await askForRatings(await as(teller, 'chloe', '5 10:30'), claimId, [ana, ben])
  await rate(await as(teller, 'ana', '5 11:00'), claimId, {
    labelKey: 'mostly-true',
    reasoning: 'Right in substance, but the day is that of the announcement.',
  })
  await rate(await as(teller, 'ben', '5 11:30'), claimId, {
    labelKey: 'mostly-true',
    reasoning: 'Everything holds but the date, which is two days late.',
  })
  await write(await as(teller, 'ana', '5 12:00'), claimId, MENDED_DRAFT)
  const by = { writer: 'ana', editor: 'dara', day: 5 } as const
  await submitAndPublish(teller, claimId, by)
}

/** A made-up reader, who leaves no address and says so. */
async function reportAsReader(desk: Desk) {
  const reader = { ...desk, actor: NOBODY }
  const report = {
    slug: FIRST_DRAFT.slug,
    report:
      'A report by a reader of this demonstration: the check says that the memorandum was signed on 23 June. Was that not the day it was announced?',
    source: '',
    email: '',
  }
  const taken = await reportError(reader, report, { network: 'demo' })
  return done(taken).caseId
}
