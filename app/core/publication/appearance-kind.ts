import type { AppearanceKind } from '../review/content.ts'

const KINDS: [AppearanceKind, RegExp][] = [
  ['VideoObject', /(^|\.)(youtube\.com|youtu\.be|tiktok\.com|vimeo\.com)$/],
  [
    'SocialMediaPosting',
    /(^|\.)(x\.com|twitter\.com|facebook\.com|instagram\.com|threads\.net|bsky\.app|t\.me|telegram\.me|vk\.com|reddit\.com|linkedin\.com)$/,
  ],
]

/** What sort of work stands at `url`, as far as its host tells. */
export function kindOfAppearance(url: string | null): AppearanceKind {
  if (!url || !URL.canParse(url)) return 'CreativeWork'
  const { hostname } = new URL(url)
  return KINDS.find(([, hosts]) => hosts.test(hostname))?.[0] ?? 'CreativeWork'
}
