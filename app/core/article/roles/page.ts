import type { LineRole } from '../broken-article.ts'
import type { LineFacts } from './line-facts.ts'
import type { Region } from './region.ts'

/** What is known of a page while its lines are given roles from the top. */
export type Page = {
  lines: LineFacts[]
  region: Region
  headline: number | undefined
  /** Blank lines stand between most lines, so that they tell nothing. */
  isDoubleSpaced: boolean
  /** The roles of the lines above. */
  roles: LineRole[]
}
