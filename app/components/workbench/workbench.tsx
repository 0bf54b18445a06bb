import { Link, useSearchParams } from '@remix-run/react'
import { useCallback, useRef, type RefObject } from 'react'
import { Banner } from '../feedback/banner.tsx'
import { useMessages } from '../messages.tsx'
import { ClaimList } from './list/claim-list.tsx'
import { ClaimsSheet } from './list/claims-sheet.tsx'
import { ORDERS, SHOWS, type ShownWorkbench } from './shown.ts'
import { ArticleText } from './text/article-text.tsx'
import { ChooseSentences } from './text/choose-sentences.tsx'
import { ClaimSelection } from './text/claim-selection.tsx'
import {
  showInList,
  useLighting,
  usePickedClaims,
} from './text/use-lighting.ts'
import { WorkbenchHead } from './workbench-head.tsx'
import {
  useAddress,
  useWorkbench,
  WorkbenchProvider,
} from './workbench-state.tsx'

type WorkbenchProps = { shown: ShownWorkbench; claimantNames: string[] }

/** An article and its claims, side by side: where a claim begins its life. */
export function Workbench({ shown, claimantNames }: WorkbenchProps) {
  const root = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const [search] = useSearchParams()
  const show = SHOWS.find((one) => one === search.get('show')) ?? 'all'
  const order = ORDERS.find((one) => one === search.get('order')) ?? 'text'
  const areReasonsShown = search.get('why') === '1'
  useLighting(root)
  return (
    <WorkbenchProvider shown={shown}>
      <PickedClaims root={root} />
      <div
        ref={root}
        className="mx-auto w-full max-w-[104rem] gap-x-8 px-4 sm:px-6 md:grid md:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)] xl:gap-x-12"
      >
        <section
          ref={text}
          aria-label={headlineOf(shown)}
          className="min-w-0 py-6"
        >
          <WorkbenchHead areReasonsShown={areReasonsShown} />
          <VersionNotice shown={shown} />
          <ChooseSentences />
          <ArticleText areReasonsShown={areReasonsShown} />
        </section>
        <ClaimsSheet>
          <ClaimList show={show} order={order} />
        </ClaimsSheet>
        <ClaimSelection root={text} />
        <datalist id="known-claimants">
          {claimantNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
    </WorkbenchProvider>
  )
}

/** A click on a claim in the text leads to it in the list. */
function PickedClaims({ root }: { root: RefObject<HTMLElement> }) {
  const { setSheetOpen } = useWorkbench()
  const show = useCallback(
    (claimId: string) => {
      setSheetOpen(true)
      requestAnimationFrame(() => showInList(claimId))
    },
    [setSheetOpen],
  )
  usePickedClaims(root, show)
  return null
}

function VersionNotice({ shown }: { shown: ShownWorkbench }) {
  const t = useMessages().workbench
  const address = useAddress()
  const { versionNumber, article } = shown
  if (versionNumber === article.currentVersion) return null
  return (
    <div className="mb-6">
      <Banner
        title={t.oldVersion(versionNumber, article.currentVersion)}
        actions={<Link to={address({ version: null })}>{t.toCurrent}</Link>}
      />
    </div>
  )
}

function headlineOf({ article }: ShownWorkbench) {
  return article.headline
}
