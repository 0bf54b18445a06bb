/** What was published or corrected, as readers' news. */
export type NewsItem = {
  slug: string
  title: string
  summary: string
  tags: readonly string[]
  language: string
  firstPublishedAt: string
  publishedAt: string
  version: number
}

/** A correction is news of its own, so each version has an id of its own. */
export function newsId(origin: string, { slug, version }: NewsItem) {
  return `${newsUrl(origin, { slug })}#v${version}`
}

/** The address that a piece of news leads to. */
export function newsUrl(origin: string, { slug }: Pick<NewsItem, 'slug'>) {
  return `${origin}/reviews/${slug}`
}
