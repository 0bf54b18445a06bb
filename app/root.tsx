import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import {
  DEFAULT_LOCALE,
  directionOf,
  messagesFor,
} from '#app/messages/index.ts'
import { InterfaceProvider } from './components/format.tsx'
import { useNonce } from './components/nonce.tsx'
import { ErrorPage } from './components/shell/error-page.tsx'
import { loadRootData } from './http/page/root-data.ts'
import appCss from './styles/app.css?url'
import publicCss from './styles/public.css?url'

export function loader({ request, context }: LoaderFunctionArgs) {
  return loadRootData({ request, context })
}

/** The title of pages that do not set their own. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.desk.name || messagesFor(DEFAULT_LOCALE).common.product },
]

export default function Root() {
  return <Outlet />
}

/** The document around every page; pages for readers carry no script. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const isPublic = useMatches().some(({ id }) =>
    id.startsWith('routes/public/'),
  )
  const locale = root?.locale ?? DEFAULT_LOCALE
  const theme = root?.signedIn?.preferences.theme
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      {...(theme && theme !== 'system' && !isPublic && { 'data-theme': theme })}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <FontPreload href={serif} />
        <FontPreload href={sans} />
        <link rel="stylesheet" href={isPublic ? publicCss : appCss} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <Meta />
        <Links />
      </head>
      <body>
        <InterfaceProvider locale={locale} timeZone={root?.timeZone ?? 'UTC'}>
          {children}
        </InterfaceProvider>
        {!isPublic && <PageScripts />}
      </body>
    </html>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const root = useRouteLoaderData<typeof loader>('root')
  const isAnswer = isRouteErrorResponse(error)
  const detail =
    isAnswer && typeof error.data === 'string' ? error.data : undefined
  return (
    <ErrorPage
      status={isAnswer ? error.status : 500}
      detail={detail}
      requestId={root?.requestId}
      isSignedIn={Boolean(root?.signedIn)}
    />
  )
}

function FontPreload({ href }: { href: string }) {
  return (
    <link
      rel="preload"
      href={href}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  )
}

function PageScripts() {
  const nonce = useNonce()
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  )
}
