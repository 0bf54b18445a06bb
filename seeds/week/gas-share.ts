import { takeClaim } from '#app/desk/assign/assign-claim.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { writeComment } from '#app/desk/research/write-comment.ts'
import { as, done, type Teller } from '../teller.ts'
import { acceptTold, type TakenIn, type ToldClaim } from './claims.ts'
import { ARTICLE_DAY, doctorow } from './claimants.ts'
import { addQuestion, addSources, type Source } from './sources.ts'
import { askForRatings, rate, submitAndPublish, write } from './steps.ts'

const CLAIM: ToldClaim = {
  phrase: 'over 30%',
  quote:
    "For instance, the US cannot force the EU to abandon Russian hydrocarbons, given that the country's share constitutes over 30% of the union's gas purchases.",
  wording:
    'Russia’s share constitutes over 30% of the European Union’s gas purchases',
  kind: 'quantity',
  claimant: doctorow,
  speaker: null,
  claimedOn: ARTICLE_DAY,
}

const SOURCES: Source[] = [
  {
    url: 'https://www.ciphernews.com/articles/eu-dependence-on-russian-natural-gas-has-deepened-in-recent-years/',
    publisher: 'Cipher News',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'Citing Eurostat: nearly 44% of EU gas import needs came from Russia in 2020 (about 26% in 2010), and 46.8% in the first half of 2021.',
  },
  {
    url: 'https://www.repubblica.it/economia/2022/02/23/news/gas_dipendenza_russia_italia_europa-338868282/',
    publisher: 'la Repubblica',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'About 41% of the EU’s overall gas need was covered by Russian gas in early 2022.',
  },
]

/** Published at the first go: two raters agree that the figure holds. */
export async function tellGasShare(teller: Teller, article: TakenIn) {
  const claimId = await acceptTold(
    await as(teller, 'ana', '1 10:05'),
    article,
    CLAIM,
  )
  done(await takeClaim(await as(teller, 'ana', '1 11:00'), { claimId }))
  await research(teller, claimId)
  await judge(teller, claimId)
  await write(await as(teller, 'ana', '3 11:00'), claimId, DRAFT)
  await submitAndPublish(teller, claimId, {
    writer: 'ana',
    editor: 'dara',
    day: 3,
  })
}

async function research(teller: Teller, claimId: string) {
  const ana = await as(teller, 'ana', '1 14:00')
  const ids = await addSources(ana, claimId, SOURCES)
  await addQuestion(ana, claimId, {
    text: 'What share of the EU’s gas came from Russia before the article?',
    answer:
      'Of what the EU imported, nearly 44% in 2020 and 46.8% in the first half of 2021; of all it used, about 41% by early 2022.',
    evidenceIds: ids,
  })
  await addQuestion(ana, claimId, {
    text: 'Is there a measure by which the share is 30% or less?',
    otherSide: 1,
    answer:
      'Only for an earlier time: about 26% of import needs in 2010. No figure on file for 2020 or later is that low.',
    evidenceIds: ids.slice(0, 1),
  })
  done(await tagClaim(ana, { claimId }, { names: ['Energy', 'Gas'] }))
  done(
    await writeComment(ana, {
      claimId,
      parentId: null,
      body: '@Ben Demo “purchases” can be read as imports or as use. Both readings are over 30%, so I give both figures.',
      audience: { visibility: 'desk', personIds: [] },
    }),
  )
}

async function judge(teller: Teller, claimId: string) {
  const { ana, ben } = teller.personIds
  const editor = await as(teller, 'chloe', '2 9:00')
  await askForRatings(editor, claimId, [ana, ben])
  await rate(await as(teller, 'ana', '2 10:00'), claimId, {
    labelKey: 'true',
    reasoning: 'Every figure on file for 2020 and later is above 30%.',
  })
  await rate(await as(teller, 'ben', '2 13:00'), claimId, {
    labelKey: 'true',
    reasoning: 'By imports and by use the share is well over 30%.',
  })
}

const DRAFT = {
  shortClaim:
    'Russia’s share constitutes over 30% of the European Union’s gas purchases',
  slug: 'russia-share-of-eu-gas-over-30-percent',
  summary:
    'Eurostat-based figures put Russia well above 30% of EU natural-gas imports: nearly 44% of import needs in 2020 and 46.8% in the first half of 2021. By consumption the figure then quoted was about 41%. “Over 30%” is correct and, if anything, low.',
  explanation: `Gilbert Doctorow argued that the United States cannot make the European Union give up
Russian hydrocarbons, because Russia’s share “constitutes over 30% of the union’s gas purchases”.

“Purchases” can be read in two ways. Read as **imports**, figures that Cipher News takes from Eurostat
give nearly 44% of import needs for 2020 and 46.8% for the first half of 2021 [1]. Read as **use**, la
Repubblica puts the part of the EU’s gas need that Russian gas covered in early 2022 at about 41% [2].

The one lower figure on file is an old one: about 26% of import needs in 2010 [1]. It does not speak
against a statement about the present.`,
  methodologyNote:
    'The claim names no year. We took the latest figures on file before and shortly after the article of 1 January 2022.',
  onePrimaryReason:
    'The statistics behind both sources are Eurostat’s; we read them through the two articles and link those.',
}
