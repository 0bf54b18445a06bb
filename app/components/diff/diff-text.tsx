import { useMessages } from '../messages.tsx'
import { diffWords } from './diff-words.ts'

type DiffTextProps = { before: string; after: string }

/** What changed between two texts, word by word. */
export function DiffText({ before, after }: DiffTextProps) {
  const t = useMessages().common
  return (
    <p className="max-w-measure font-serif whitespace-pre-wrap">
      {diffWords(before, after).map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        if (kind === 'added') {
          return (
            <ins
              key={at}
              className="rounded-sm bg-good-wash text-good decoration-2 underline-offset-2"
            >
              <span className="sr-only">[{t.added}: </span>
              {text}
              <span className="sr-only">]</span>
            </ins>
          )
        }
        return (
          <del key={at} className="rounded-sm bg-danger-wash text-danger">
            <span className="sr-only">[{t.deleted}: </span>
            {text}
            <span className="sr-only">]</span>
          </del>
        )
      })}
    </p>
  )
}
