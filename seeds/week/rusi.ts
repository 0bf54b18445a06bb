import { takeClaim } from '#app/desk/assign/assign-claim.ts'
import { planClaim } from '#app/desk/assign/plan-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { ARTICLE_DAY, sputnik } from './claimants.ts'
import { addQuestion, addSources, type Source } from './sources.ts'

const CLAIM: ToldClaim = {
  phrase: 'The Royal United Services Institute (RUSI)',
  quote:
    'The Royal United Services Institute (RUSI), the UK’s leading defence and security think tank, revealed in November that the UK has committed to helping Kiev to "enhance [the country\'s] naval capabilities, focusing on the development of new bases and platforms, delivery of shipborne armaments, and the training of naval personnel".',
  wording:
    'RUSI revealed in November 2021 that the UK has committed to help Ukraine enhance its naval capabilities with new bases, platforms, armaments and training',
  kind: 'statement',
  claimant: sputnik,
  speaker: 'Royal United Services Institute',
  claimedOn: ARTICLE_DAY,
}

const SOURCES: Source[] = [
  {
    url: 'https://www.gov.uk/government/news/joint-statement-by-defence-secretary-ben-wallace-and-ukraine-defence-minister-oleksii-yuriyovych-reznikov',
    publisher: 'UK Ministry of Defence',
    stance: 'supports',
    primacy: 'primary',
    finding:
      'The UK government publicly stated the commitment in June and November 2021; it did not need revealing.',
  },
  {
    url: 'https://www.shephardmedia.com/news/naval-warfare/uk-progresses-support-for-ukrainian-naval-capabili/',
    publisher: 'Shephard Media',
    stance: 'context',
    primacy: 'secondary',
    finding:
      'On 16 November 2021 the UK MoD announced an intergovernmental framework agreement with Ukraine, signed the week before in London, on joint naval projects.',
  },
]

/** Still in research: the text that the article cites has not been found. */
export async function tellRusi(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:25'),
    article,
    CLAIM,
  )
  done(await takeClaim(await as(teller, 'ana', '4 9:00'), { claimId }))
  const ana = await as(teller, 'ana', '4 14:00')
  await addSources(ana, claimId, SOURCES)
  await addQuestion(ana, claimId, {
    text: 'Which RUSI publication of November 2021 says this, and does it “reveal” it or cite the announced June memorandum?',
  })
  done(await tagClaim(ana, { claimId }, { names: ['Defence', 'Navy'] }))
  done(
    await planClaim(
      await as(teller, 'ana', '4 14:20'),
      { claimId },
      {
        priority: 2,
        dueOn: null,
        waitingOn: 'document',
        waitingUntil: null,
      },
    ),
  )
}
