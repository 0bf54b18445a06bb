/** Where programs that follow a site find its news. */
export const NEWS = [
  { type: 'application/rss+xml', href: '/feed.rss', label: 'rss' },
  { type: 'application/feed+json', href: '/feed.jsonfeed', label: 'jsonFeed' },
] as const
