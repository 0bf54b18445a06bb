import { Link } from '@remix-run/react'
import { Download, ExternalLink, FilePlus2, FileText } from 'lucide-react'
import { Day } from '../format.tsx'
import { buttonLook } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'
import { Breadcrumbs } from '../shell/page-head.tsx'
import { useAddress, useWorkbench } from './workbench-state.tsx'

type WorkbenchHeadProps = { areReasonsShown: boolean }

/** Which article it is, from where and when, and what else can be done. */
export function WorkbenchHead({ areReasonsShown }: WorkbenchHeadProps) {
  const { workbench: t, feeds } = useMessages()
  const { shown } = useWorkbench()
  const { article, versionNumber, mayTriage, maySubmit } = shown
  const address = useAddress()
  const base = `/desk/articles/${article.id}`
  return (
    <header className="mb-6 flex flex-col gap-2 md:ms-27">
      <Breadcrumbs crumbs={[{ label: t.crumb, to: '/desk/articles' }]} />
      <h1 className="max-w-[65ch] font-sans text-base font-semibold text-balance">
        {article.headline}
      </h1>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        {article.publisher && <span>{article.publisher}</span>}
        {article.author && <span>{article.author}</span>}
        {article.publishedOn && <Day value={article.publishedOn} />}
        <span>{t.version(versionNumber)}</span>
        {article.canonicalUrl && (
          <a
            href={article.canonicalUrl}
            rel="noreferrer"
            className="inline-flex items-center gap-1 text-accent underline underline-offset-2"
          >
            {t.readSource}
            <ExternalLink aria-hidden className="size-3.5" />
          </a>
        )}
      </p>
      {article.reach !== 'full' && (
        <p className="max-w-[65ch] text-sm text-ink-soft">
          {t.reach[article.reach](article.language)}
        </p>
      )}
      <div
        data-screen-only
        className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line pb-3"
      >
        {mayTriage && (
          <Link to={`${base}/details`} className={SMALL}>
            <FileText aria-hidden />
            {t.details}
          </Link>
        )}
        {maySubmit && (
          <Link to={`${base}/version`} className={SMALL}>
            <FilePlus2 aria-hidden />
            {t.newVersion}
          </Link>
        )}
        <Link
          to={address({ why: areReasonsShown ? null : '1' })}
          preventScrollReset
          className={SMALL}
        >
          {areReasonsShown ? t.reasonsShown : t.reasonsHidden}
        </Link>
        <a
          href={`${base}/annotations`}
          download
          title={feeds.annotations.link}
          className={SMALL}
        >
          <Download aria-hidden />
          {feeds.annotations.short}
        </a>
      </div>
    </header>
  )
}

const SMALL = `${buttonLook({ tone: 'quiet', size: 'small' })} -ms-2.5 [&:not(:first-child)]:ms-0`
