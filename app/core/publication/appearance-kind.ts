import type { AppearanceKind } from '../review/content.ts'

const HOSTS: [AppearanceKind, RegExp][] = [
  ['VideoObject', /(^|\.)(youtube\.com|youtu\.be|tiktok\.com|vimeo\.com)$/],
  ['AudioObject', /(^|\.)(soundcloud\.com|podcasts\.apple\.com)$/],
  [
    'SocialMediaPosting',
    /(^|\.)(x\.com|twitter\.com|facebook\.com|instagram\.com|threads\.net|bsky\.app|t\.me|telegram\.me|vk\.com|reddit\.com|linkedin\.com)$/,
  ],
]

const FILES: [AppearanceKind, RegExp][] = [
  ['ImageObject', /\.(avif|gif|jpe?g|png|webp)$/i],
  ['VideoObject', /\.(m4v|mov|mp4|webm)$/i],
  ['AudioObject', /\.(m4a|mp3|oga|ogg|opus|wav)$/i],
]

/** What sort of work stands at `url`, as far as its host and ending tell. */
export function kindOfAppearance(url: string | null): AppearanceKind {
  if (!url || !URL.canParse(url)) return 'CreativeWork'
  const { hostname, pathname } = new URL(url)
  const byHost = HOSTS.find(([, hosts]) => hosts.test(hostname))
  const byFile = FILES.find(([, endings]) => endings.test(pathname))
  return (byHost ?? byFile)?.[0] ?? 'CreativeWork'
}
