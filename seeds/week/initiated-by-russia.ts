import { takeClaim } from '#app/desk/assign/assign-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { ARTICLE_DAY, doctorow } from './claimants.ts'
import { addQuestion, addSources, type Source } from './sources.ts'
import { askForRatings, rate } from './steps.ts'

const CLAIM: ToldClaim = {
  phrase: 'Doctorow points out that the Thursday phone talk',
  quote:
    'Doctorow points out that the Thursday phone talk was initiated by the Russians.',
  wording: 'The call of 30 December 2021 was initiated by the Russian side',
  kind: 'event',
  claimant: doctorow,
  speaker: null,
  claimedOn: ARTICLE_DAY,
}

const SOURCES: Source[] = [
  {
    url: 'https://wabcradio.com/2021/12/30/biden-putin-hold-call-as-tensions-mount-over-ukraine-crisis',
    publisher: 'AP via WABC',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'Putin requested the call, the second that month, ahead of the January talks in Geneva.',
  },
  {
    url: 'https://apostrophe.ua/en/news/politics/2021-12-31/peregovoryi-baydena-s-putinyim-glavnoe-po-versii-belogo-doma-i-kremlya/254513',
    publisher: 'Apostrophe',
    stance: 'supports',
    primacy: 'secondary',
    finding: 'The conversation was held at the request of the Russian side.',
  },
]

/** In rating: one of two verdicts is in, and nobody sees it yet. */
export async function tellInitiatedByRussia(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:35'),
    article,
    CLAIM,
  )
  done(await takeClaim(await as(teller, 'ana', '6 14:00'), { claimId }))
  const ana = await as(teller, 'ana', '6 15:00')
  const ids = await addSources(ana, claimId, SOURCES)
  await addQuestion(ana, claimId, {
    text: 'Who asked for the call?',
    answer: 'Putin did, by American and by Ukrainian reports.',
    evidenceIds: ids,
  })
  done(await tagClaim(ana, { claimId }, { names: ['Putin–Biden call'] }))
  const { ana: anaId, ben } = teller.personIds
  const chloe = await as(teller, 'chloe', '7 9:00')
  await askForRatings(chloe, claimId, [anaId, ben])
  await rate(await as(teller, 'ana', '7 10:00'), claimId, {
    labelKey: 'true',
    reasoning: 'Reports from two countries say the same.',
    evidenceIds: ids,
  })
}
