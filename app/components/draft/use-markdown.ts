import { useEffect, useState, type RefObject } from 'react'

const PAUSE_MS = 400

/**
 * What the server makes of the Markdown in the text area inside `source`, asked a
 * moment after typing.
 * A plain request and not a fetcher's: those load the whole page's data again.
 */
export function useMarkdown(
  source: RefObject<HTMLElement>,
  numbers: string,
): string | null {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    const area = source.current?.querySelector('textarea')
    if (!area) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = 0
    async function show() {
      const mine = ++asked
      const made = await askServer(area?.value ?? '', numbers)
      if (made !== null && mine === asked) setHtml(made)
    }
    function later() {
      clearTimeout(timer)
      timer = setTimeout(show, PAUSE_MS)
    }
    if (area.value) void show()
    area.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      asked = -1
      area.removeEventListener('input', later)
    }
  }, [source, numbers])
  return html
}

/** Null where there is no answer: the last preview stays. */
async function askServer(text: string, numbers: string) {
  const body = new URLSearchParams({ text, numbers })
  try {
    const response = await fetch('/desk/markdown', { method: 'POST', body })
    if (!response.ok || response.redirected) return null
    const { html } = (await response.json()) as { html: string }
    return html
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
