import { Link } from '@remix-run/react'
import type { Messages } from '#app/messages/index.ts'
import { Banner } from '../feedback/banner.tsx'
import { useMessages } from '../messages.tsx'

type CorrectionBannerProps = {
  claimId: string
  class: keyof Messages['states']['correction']
  note: string
}

/** Says that the text corrects what is published, and what readers are told. */
export function CorrectionBanner(props: CorrectionBannerProps) {
  const t = useMessages()
  const texts = t.draft.correction
  return (
    <Banner
      title={`${texts.title}: ${t.states.correction[props.class]}`}
      actions={
        <Link to={`/desk/claims/${props.claimId}/publication`}>
          {texts.change}
        </Link>
      }
    >
      <p>“{props.note}”</p>
      <p>{texts.body}</p>
    </Banner>
  )
}
