import { dismissClaim } from '#app/desk/claims/triage/dismiss-claim.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { markInboxSeen } from '#app/desk/assign/mark-seen.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { findArticleVersion } from '#db/articles/articles.ts'
import { DEMO_PEOPLE, type DemoName } from '../people.ts'
import { putinBidenCall } from '../articles/putin-biden-call.ts'
import { as, done, tellTogether, type Teller } from '../teller.ts'
import type { TakenIn } from './claims.ts'
import { tellFiftyMinutes } from './fifty-minutes.ts'
import { tellGasShare } from './gas-share.ts'
import { tellInitiatedByRussia } from './initiated-by-russia.ts'
import { tellMemorandum } from './memorandum.ts'
import { tellRusi } from './rusi.ts'
import { tellSecondCall } from './second-call.ts'
import { tellStrikeWeapons } from './strike-weapons.ts'

/** Seven days on the demo desk with one article. */
export async function tellWeek(teller: Omit<Teller, 'turns'>) {
  const [article] = await tellTogether(teller, [takeIn])
  const stories = [
    tellGasShare,
    tellFiftyMinutes,
    tellSecondCall,
    tellMemorandum,
    tellRusi,
    tellStrikeWeapons,
    tellInitiatedByRussia,
    dismissUncheckable,
    catchUp,
  ]
  await tellTogether(
    teller,
    stories.map((story) => (teller) => story(teller, article!)),
  )
}

async function takeIn(teller: Teller): Promise<TakenIn> {
  const gus = await as(teller, 'gus', '1 9:30')
  const taken = await takeInArticle(gus, {
    ...putinBidenCall,
    source: 'paste',
    sourceName: null,
  })
  const { articleId } = done(taken)
  const version = await findArticleVersion(gus.db, gus.deskId, {
    articleId,
    number: 1,
  })
  return { articleId, text: version!.text }
}

/** Predictions and opinions are set aside, each with its reason. */
async function dismissUncheckable(teller: Teller, { articleId }: TakenIn) {
  const ana = await as(teller, 'ana', '1 10:45')
  const claims = await listArticleClaims(ana.db, ana, articleId)
  for (const { id: claimId, kind, checkable, state } of claims) {
    if (checkable === 1 || state !== 'candidate') continue
    const reason =
      kind === 'prediction' || kind === 'opinion' ? kind : 'not-checkable'
    done(await dismissClaim(ana, { claimId }, { reason, note: null }))
  }
}

/** On the sixth morning everybody has read what reached them. */
async function catchUp(teller: Teller) {
  for (const name of Object.keys(DEMO_PEOPLE) as DemoName[])
    await markInboxSeen(await as(teller, name, '6 8:00'), {})
}
