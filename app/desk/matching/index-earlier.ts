import { findClaimRow } from '#db/claims/claims.ts'
import { findImported } from '#db/publication/imported-reviews.ts'
import { findReview } from '#db/publication/reviews.ts'
import { SEARCHED, type Searched } from '#db/search/search.ts'
import { addTerms, listUnindexed } from '#db/search/unindexed.ts'
import { claimSays } from '../claims/new/index-claim.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { importedSays } from '../feeds/index-imported.ts'
import { loadPublished } from '../publication/input/load-corrections.ts'
import { saysOf } from '../publication/words-of.ts'

const BATCH = 100

/**
 * Let what was searchable before there was matching be matched, a batch a
 * transaction; the value is how many. It goes on where it was stopped.
 */
export async function indexEarlier(desk: Desk): Promise<number> {
  let count = 0
  for (const noun of SEARCHED) {
    for (;;) {
      const indexed = await inTransaction(desk, (desk) => indexSome(desk, noun))
      if (indexed === 0) break
      count += indexed
    }
  }
  return count
}

async function indexSome(desk: OpenDesk, noun: Searched) {
  const documents = await listUnindexed(desk.tx, noun, BATCH)
  for (const document of documents) {
    const says = await SAYS[noun](desk, document.subjectId)
    await addTerms(desk.tx, noun, { ...document, says })
  }
  return documents.length
}

type Says = (
  desk: OpenDesk,
  subjectId: string,
) => Promise<readonly (string | null)[]>

/** What is gone says nothing. */
const SAYS: Record<Searched, Says> = {
  async claim({ tx, deskId }, subjectId) {
    const claim = await findClaimRow(tx, deskId, subjectId)
    return claim ? claimSays(claim) : []
  },
  async review({ tx, deskId }, subjectId) {
    const review = await findReview(tx, deskId, subjectId)
    return review ? saysOf(await loadPublished(tx, review)) : []
  },
  async imported({ tx, deskId }, subjectId) {
    const imported = await findImported(tx, deskId, subjectId)
    return imported ? importedSays(imported.claimText, imported.mapped) : []
  },
}
