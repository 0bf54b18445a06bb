import { ErrorPage } from '#app/components/shell/error-page.tsx'

/** Published reviews are answered with their stored bytes before this is asked. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function Review() {
  return <ErrorPage status={404} />
}
