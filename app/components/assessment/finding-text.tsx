import type { ReactNode } from 'react'
import type { Level, RuleId } from '#app/core/review/rules/rule-table.ts'
import { Badge } from '../data/badge.tsx'
import { useMessages } from '../messages.tsx'

export type ShownFinding = {
  id: RuleId
  level: Level
  /** A JSON path or a selector. */
  path: string
  detail?: string | null
}

type FindingTextProps = {
  finding: ShownFinding
  /** What can be done about it here. */
  children?: ReactNode
}

/** One broken rule: how grave, what, how to mend it, and where it stands. */
export function FindingText({ finding, children }: FindingTextProps) {
  const { rules, ruleWords, draft } = useMessages()
  const { id, level, path, detail } = finding
  return (
    <div className="flex flex-col gap-0.5 border-s-2 border-line ps-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge tone={TONES[level]}>{ruleWords.levels[level]}</Badge>
        <span className="font-mono text-xs text-ink-faint">{id}</span>
      </p>
      <p className="font-medium">{rules[id].says}</p>
      <p className="text-ink-soft">{rules[id].mend}</p>
      <p className="font-mono text-xs break-all text-ink-faint">
        {path}
        {detail && ` · ${draft.rules.found} ${detail}`}
      </p>
      {children}
    </div>
  )
}

const TONES = { E: 'danger', W: 'warn', I: 'plain' } as const
