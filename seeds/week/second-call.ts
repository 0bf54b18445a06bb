import { takeClaim } from '#app/desk/assign/assign-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { ARTICLE_DAY, rasmussen } from './claimants.ts'
import { addQuestion, addSources, type Source } from './sources.ts'
import { askForRatings, rate, submitAndPublish, write } from './steps.ts'

const CLAIM: ToldClaim = {
  phrase: 'The second call in a month',
  quote:
    'The second call in a month between Vladimir Putin and Joe Biden signals the beginning of a US-Russia dialogue even though there has not been a breakthrough yet, deems Eurasia Centre Vice President Earl Rasmussen.',
  wording:
    'The 30 December 2021 call was the second between Putin and Biden in a month',
  kind: 'quantity',
  claimant: rasmussen,
  speaker: null,
  claimedOn: ARTICLE_DAY,
}

const SOURCES: Source[] = [
  {
    url: 'https://www.telesurenglish.net/news/Biden-Putin-Hold-Phone-Call-Amid-Rising-Tension-Over-Ukraine-20211230-0013.html',
    publisher: 'teleSUR / Xinhua',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'Second conversation that month; the first was a video conference on 7 December.',
  },
]

/** Published with one source, and with the reasons for that in writing. */
export async function tellSecondCall(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:15'),
    article,
    CLAIM,
  )
  done(await takeClaim(await as(teller, 'ben', '3 10:00'), { claimId }))
  const ben = await as(teller, 'ben', '3 15:00')
  const ids = await addSources(ben, claimId, SOURCES)
  await addQuestion(ben, claimId, {
    text: 'When did the two speak in December 2021?',
    answer: 'By video on 7 December and by phone on 30 December.',
    evidenceIds: ids,
  })
  done(await tagClaim(ben, { claimId }, { names: ['Putin–Biden call'] }))
  await judge(teller, claimId)
  await write(await as(teller, 'ben', '6 10:00'), claimId, DRAFT)
  await submitAndPublish(teller, claimId, {
    writer: 'ben',
    editor: 'dara',
    day: 6,
  })
}

async function judge(teller: Teller, claimId: string) {
  const { ana, ben } = teller.personIds
  await askForRatings(await as(teller, 'chloe', '4 9:00'), claimId, [ana, ben])
  await rate(await as(teller, 'ana', '4 10:00'), claimId, {
    labelKey: 'true',
    reasoning: 'The source names both conversations and their days.',
    confidence: 2,
  })
  await rate(await as(teller, 'ben', '5 10:00'), claimId, {
    labelKey: 'true',
    reasoning: '7 and 30 December lie within one month.',
    confidence: 2,
  })
}

const DRAFT = {
  shortClaim:
    'The 30 December call was the second between Putin and Biden in a month',
  slug: 'second-putin-biden-call-in-a-month',
  summary:
    'The two spoke by video on 7 December 2021 and by phone on 30 December 2021.',
  explanation: `The report that we have on file calls the phone call of 30 December the second conversation that
month and names the first: a video conference on 7 December [1]. What the call “signals” is a judgement
and was not checked.`,
  onePrimaryReason: 'No notice of either government is on file.',
  oneOriginReason:
    'Only one source is on file. It names both conversations with their days.',
  otherSideReason:
    'The claim counts two dated conversations; there is no party that would tell it otherwise.',
}
