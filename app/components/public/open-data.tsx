import { useMessages } from '../messages.tsx'

const LINKS = [
  ['dataFeed', '/feed.json'],
  ['changes', '/feed.json?since=2026-01-01'],
  ['rss', '/feed.rss'],
  ['jsonFeed', '/feed.jsonfeed'],
  ['sitemap', '/sitemap.xml'],
] as const

/** What of the site can be taken away, and in which form. */
export function OpenData() {
  const t = useMessages()
  const texts = t.feeds
  return (
    <>
      <p>{t.publicSite.policyPages.dataBody}</p>
      <ul className="my-3 flex flex-col gap-1.5">
        {LINKS.map(([key, href]) => {
          const [name, what] = texts.open[key]
          return (
            <li key={key}>
              <a href={href}>
                {name} ({what})
              </a>
            </li>
          )
        })}
      </ul>
      <p>{texts.openMore}</p>
    </>
  )
}
