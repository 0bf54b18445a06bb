import { useEffect, useState, type RefObject } from 'react'

export type TextSelection = {
  start: number
  end: number
  /** Where the selection ends on the screen. */
  top: number
  bottom: number
  left: number
}

/**
 * What is selected of the article, in offsets of its text. Every stretch of
 * text names its first offset in `data-start`.
 */
export function useTextSelection(
  root: RefObject<HTMLElement>,
): TextSelection | null {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  useEffect(() => {
    let frame = 0
    function read() {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() =>
        setSelection(root.current && selectionIn(root.current)),
      )
    }
    read()
    document.addEventListener('selectionchange', read)
    window.addEventListener('scroll', read, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', read)
      window.removeEventListener('scroll', read)
    }
  }, [root])
  return selection
}

function selectionIn(root: HTMLElement): TextSelection | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const stretches = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const inside = stretches.filter((one) => range.intersectsNode(one))
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return null

  const start = offsetIn(first, range.startContainer, range.startOffset)
  const end = offsetIn(last, range.endContainer, range.endOffset, 'end')
  if (end <= start) return null
  const { top, bottom, left } = range.getBoundingClientRect()
  return { start, end, top, bottom, left }
}

/** The offset of a point; outside the stretch, its near edge. */
function offsetIn(
  stretch: HTMLElement,
  container: Node,
  ...[offset, edge = 'start']: [offset: number, edge?: 'start' | 'end']
) {
  const start = Number(stretch.dataset['start'])
  if (container.nodeType === Node.TEXT_NODE && stretch.contains(container))
    return start + offset
  return edge === 'start' ? start : start + (stretch.textContent?.length ?? 0)
}
