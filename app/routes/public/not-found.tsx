import { ErrorPage } from '#app/components/shell/error-page.tsx'

export function loader() {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return <ErrorPage status={404} />
}
