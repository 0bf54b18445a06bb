import { ErrorPage } from '#app/components/shell/error-page.tsx'

/** A published version is answered with its stored bytes before this is asked. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function Version() {
  return <ErrorPage status={404} />
}
