import { assignClaim } from '#app/desk/assign/assign-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { ARTICLE_DAY, sputnik } from './claimants.ts'
import { addQuestion, addSources, type Source } from './sources.ts'
import { askForRatings, rate, submitAndPublish, write } from './steps.ts'

const CLAIM: ToldClaim = {
  phrase: '50-minute phone conversation',
  quote:
    'During the 50-minute phone conversation on 30 December, Vladimir Putin told Joe Biden about the key principles of the proposed security accords Russia had submitted earlier, stressing that Moscow needs legally binding agreements on security guarantees.',
  wording: 'Putin and Biden spoke by phone for 50 minutes on 30 December 2021',
  kind: 'quantity',
  claimant: sputnik,
  speaker: null,
  claimedOn: ARTICLE_DAY,
}

const SOURCES: Source[] = [
  {
    url: 'https://zeenews.india.com/world/us-its-allies-will-respond-decisively-if-russia-invades-ukraine-president-joe-biden-tells-president-putin-during-phone-call-2424110.html',
    publisher: 'Zee News',
    stance: 'supports',
    primacy: 'secondary',
    originGroup: 'White House',
    finding:
      'Reports the White House: the call began at 3:35 pm EST and concluded at 4:25 pm EST.',
  },
  {
    url: 'https://apostrophe.ua/en/news/politics/2021-12-31/peregovoryi-baydena-s-putinyim-glavnoe-po-versii-belogo-doma-i-kremlya/254513',
    publisher: 'Apostrophe',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'The conversation ran from 22:35 to 23:25 Kyiv time, 50 minutes, at the Russian side’s request.',
  },
]

/** Published at the first go, by an editor who assigned it. */
export async function tellFiftyMinutes(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:10'),
    article,
    CLAIM,
  )
  const { ben } = teller.personIds
  const chloe = await as(teller, 'chloe', '1 11:30')
  done(await assignClaim(chloe, { claimId }, { assigneeId: ben }))
  await research(teller, claimId)
  await judge(teller, claimId)
  await write(await as(teller, 'ben', '4 11:00'), claimId, DRAFT)
  await submitAndPublish(teller, claimId, {
    writer: 'ben',
    editor: 'dara',
    day: 4,
  })
}

async function research(teller: Teller, claimId: string) {
  const ben = await as(teller, 'ben', '2 9:30')
  const ids = await addSources(ben, claimId, SOURCES)
  await addQuestion(ben, claimId, {
    text: 'When did the call begin and end?',
    answer:
      'From 3:35 pm to 4:25 pm EST, which is 22:35 to 23:25 in Kyiv: 50 minutes.',
    evidenceIds: ids,
  })
  await addQuestion(ben, claimId, {
    text: 'Does an account on file give another length?',
    otherSide: 1,
    answer:
      'No. The times that the White House gave and the Ukrainian report agree to the minute.',
    evidenceIds: ids,
  })
  done(await tagClaim(ben, { claimId }, { names: ['Putin–Biden call'] }))
}

async function judge(teller: Teller, claimId: string) {
  const { ana, ben } = teller.personIds
  const chloe = await as(teller, 'chloe', '2 16:00')
  await askForRatings(chloe, claimId, [ana, ben])
  await rate(await as(teller, 'ben', '3 9:00'), claimId, {
    labelKey: 'true',
    reasoning: 'Two reports give the same start and the same end.',
  })
  await rate(await as(teller, 'ana', '3 9:40'), claimId, {
    labelKey: 'true',
    reasoning: 'The times that were given add up to 50 minutes.',
  })
}

const DRAFT = {
  shortClaim:
    'Putin and Biden spoke by phone for 50 minutes on 30 December 2021',
  slug: 'putin-biden-call-lasted-50-minutes',
  summary:
    'The White House gave the call’s times as 3:35 pm to 4:25 pm EST on 30 December 2021: 50 minutes.',
  explanation: `Zee News reports the times that the White House gave: the call began at 3:35 pm and ended at
4:25 pm EST [1]. The Ukrainian outlet Apostrophe gives 22:35 to 23:25 Kyiv time [2]. Both are the same
50 minutes.`,
  onePrimaryReason:
    'The White House’s own notice is not on file; we read its times in a report that quotes them.',
}
