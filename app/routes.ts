import {
  index,
  layout,
  prefix,
  route,
  type RouteConfig,
} from '@remix-run/route-config'

/** Every address of the product, and the module that answers it. */
export default [
  layout('routes/public/layout.tsx', [
    index('routes/public/front.tsx'),
    route('articles/:articleId', 'routes/public/article.tsx'),
    route('reviews/:slug', 'routes/public/review.tsx'),
    route('reviews/:slug/versions/:number', 'routes/public/version.tsx'),
    route('scale/:number?', 'routes/public/scale.tsx'),
    route('methodology', 'routes/public/methodology.tsx'),
    route('corrections', 'routes/public/corrections.tsx'),
    route('about', 'routes/public/about.tsx'),
    route('api', 'routes/public/api.tsx'),
  ]),
  route('feed.json', 'routes/feeds/data-feed.ts'),
  route('feed.rss', 'routes/feeds/rss.ts'),
  route('feed.jsonfeed', 'routes/feeds/json-feed.ts'),
  route('sitemap.xml', 'routes/feeds/sitemap.ts'),
  route('sitemap/:file', 'routes/feeds/sitemap-part.ts'),
  route('robots.txt', 'routes/feeds/robots.ts'),

  layout('routes/sign-in/layout.tsx', [
    route('login', 'routes/sign-in/login.tsx'),
    route('forgotten', 'routes/sign-in/forgotten.tsx'),
    route('link/:secret', 'routes/sign-in/link.tsx'),
    route('first-admin', 'routes/sign-in/first-admin.tsx'),
  ]),
  route('logout', 'routes/sign-in/logout.ts'),

  route('api/v1/openapi.json', 'routes/api/open-api.ts'),
  route('api/v1/*', 'routes/api/v1.ts'),

  ...prefix('desk', [
    layout('routes/desk/layout.tsx', [
      index('routes/desk/home.tsx'),
      route('inbox', 'routes/assign/inbox.tsx'),
      route('queue', 'routes/assign/queue.tsx'),
      route('board', 'routes/assign/board.tsx'),
      route('tags', 'routes/assign/tags.tsx'),

      route('articles', 'routes/articles/list.tsx'),
      route('articles/new', 'routes/articles/new.tsx'),
      route('articles/:articleId', 'routes/articles/workbench.tsx'),
      route('articles/:articleId/details', 'routes/articles/details.tsx'),
      route('articles/:articleId/version', 'routes/articles/version.tsx'),
      route('claims/new', 'routes/articles/enter-claim.tsx'),

      route('claims/:claimId', 'routes/claims/layout.tsx', [
        index('routes/claims/overview.tsx'),
        route('research', 'routes/research/research.tsx'),
        route('discussion', 'routes/research/discussion.tsx'),
        route('rating', 'routes/rating/rating.tsx'),
        route('draft', 'routes/draft/draft.tsx'),
        route('review', 'routes/draft/review.tsx'),
        route('publication', 'routes/draft/publication.tsx'),
        route('history', 'routes/claims/history.tsx'),
      ]),
      route('claims/:claimId/preview', 'routes/draft/preview.ts'),

      route('reviews', 'routes/publication/reviews.tsx'),
      route('site-check', 'routes/site-check/site-check.tsx'),
      route('export', 'routes/publication/export.tsx'),
      route('import', 'routes/publication/import.tsx'),
      route('import/:importedId', 'routes/publication/imported.tsx'),
      route('scale', 'routes/rating/scale.tsx'),
      route('agreement', 'routes/rating/agreement.tsx'),

      route('account', 'routes/people/account.tsx'),
      route('people', 'routes/people/people.tsx'),
      route('people/:personId', 'routes/people/person.tsx'),
      route('conflicts', 'routes/people/conflicts.tsx'),
      route('settings', 'routes/people/settings.tsx'),
      route('settings/model', 'routes/people/model.tsx'),
      route('settings/tokens', 'routes/api/tokens.tsx'),
      route('audit', 'routes/people/audit.tsx'),
    ]),
    route('palette', 'routes/desk/palette.ts'),
    route('theme', 'routes/desk/theme.ts'),
    route('export/file', 'routes/publication/export-file.ts'),
    route('markdown', 'routes/draft/markdown.ts'),
    route('claims/:claimId/draft/save', 'routes/draft/save.ts'),
    route('files/:attachmentId', 'routes/research/file.ts'),
    route('snapshots/:snapshotId', 'routes/research/snapshot.ts'),
    route('images/:claimId', 'routes/articles/image.ts'),
  ]),
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
