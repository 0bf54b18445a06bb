/**
 * Every rule: how severe breaking it is, and the field of the draft or the
 * place in the desk's settings that mends it (null: nothing a writer can do).
 * A finding may carry another level where the rule says so.
 */
export const ruleTable = {
  'CR-001': { level: 'E', field: null },
  'CR-002': { level: 'E', field: null },
  'CR-003': { level: 'E', field: null },
  'CR-004': { level: 'W', field: null },
  'CR-005': { level: 'E', field: null },
  'CR-006': { level: 'W', field: null },
  'CR-010': { level: 'E', field: 'shortClaim' },
  'CR-011': { level: 'W', field: 'shortClaim' },
  'CR-012': { level: 'E', field: 'shortClaim' },
  'CR-013': { level: 'W', field: 'shortClaim' },
  'CR-014': { level: 'W', field: 'shortClaim' },
  'CR-015': { level: 'W', field: 'shortClaim' },
  'CR-020': { level: 'E', field: 'verdict' },
  'CR-021': { level: 'E', field: 'verdict' },
  'CR-022': { level: 'W', field: 'verdict' },
  'CR-023': { level: 'E', field: 'scale' },
  'CR-024': { level: 'E', field: 'scale' },
  'CR-025': { level: 'E', field: 'scale' },
  'CR-026': { level: 'E', field: 'scale' },
  'CR-027': { level: 'W', field: 'scale' },
  'CR-028': { level: 'E', field: 'scale' },
  'CR-029': { level: 'E', field: 'scale' },
  'CR-030': { level: 'W', field: 'scale' },
  'CR-031': { level: 'E', field: 'scale' },
  'CR-032': { level: 'W', field: 'scale' },
  'CR-040': { level: 'E', field: 'slug' },
  'CR-041': { level: 'E', field: 'settings' },
  'CR-042': { level: 'E', field: 'settings' },
  'CR-043': { level: 'W', field: 'slug' },
  'CR-044': { level: 'E', field: 'slug' },
  'CR-045': { level: 'W', field: 'settings' },
  'CR-046': { level: 'E', field: null },
  'CR-050': { level: 'W', field: 'settings' },
  'CR-051': { level: 'E', field: 'settings' },
  'CR-052': { level: 'E', field: 'settings' },
  'CR-053': { level: 'W', field: 'settings' },
  'CR-054': { level: 'E', field: 'claimants' },
  'CR-060': { level: 'W', field: 'claimants' },
  'CR-061': { level: 'W', field: null },
  'CR-062': { level: 'E', field: null },
  'CR-063': { level: 'W', field: 'appearances' },
  'CR-064': { level: 'I', field: 'appearances' },
  'CR-065': { level: 'E', field: 'appearances' },
  'CR-066': { level: 'E', field: 'appearances' },
  'CR-067': { level: 'W', field: 'appearances' },
  'CR-068': { level: 'W', field: 'appearances' },
  'CR-070': { level: 'E', field: 'claimants' },
  'CR-071': { level: 'W', field: 'claimants' },
  'CR-072': { level: 'E', field: 'claimants' },
  'CR-073': { level: 'W', field: 'claimants' },
  'CR-080': { level: 'W', field: 'claimedOn' },
  'CR-081': { level: 'E', field: 'claimedOn' },
  'CR-082': { level: 'E', field: 'claimedOn' },
  'CR-083': { level: 'W', field: 'claimedOn' },
  'CR-084': { level: 'I', field: 'place' },
  'CR-090': { level: 'W', field: null },
  'CR-091': { level: 'E', field: null },
  'CR-092': { level: 'E', field: null },
  'CR-093': { level: 'W', field: null },
  'CR-094': { level: 'W', field: 'language' },
  'CR-095': { level: 'W', field: 'language' },
  'CR-096': { level: 'E', field: 'correctionNote' },
  'CR-097': { level: 'W', field: 'correctionNote' },
  'CR-098': { level: 'E', field: null },
  'CR-099': { level: 'I', field: 'expiresOn' },
  'CR-100': { level: 'E', field: null },
  'CR-101': { level: 'E', field: 'shortClaim' },
  'CR-102': { level: 'E', field: 'summary' },
  'CR-103': { level: 'E', field: 'verdict' },
  'CR-104': { level: 'E', field: 'settings' },
  'CR-105': { level: 'W', field: 'settings' },
  'CR-106': { level: 'W', field: 'sources' },
  'CR-107': { level: 'W', field: 'sources' },
  'CR-108': { level: 'W', field: null },
  'CR-109': { level: 'E', field: 'settings' },
  'CR-110': { level: 'W', field: 'settings' },
  'CR-111': { level: 'W', field: 'explanation' },
  'CR-112': { level: 'W', field: 'explanation' },
  'CR-120': { level: 'E', field: null },
  'CR-121': { level: 'W', field: 'settings' },
  'CR-122': { level: 'E', field: null },
  'CR-123': { level: 'E', field: null },
  'MR-01': { level: 'E', field: 'mediaCategories' },
  'MR-02': { level: 'E', field: 'mediaCategories' },
  'MR-03': { level: 'W', field: 'mediaContext' },
  'MR-04': { level: 'W', field: 'originalMedia' },
  'MR-05': { level: 'E', field: 'media' },
  'MR-06': { level: 'W', field: 'media' },
  'MR-07': { level: 'W', field: null },
  'MR-08': { level: 'E', field: 'media' },
  'MR-09': { level: 'E', field: 'slug' },
  'MR-10': { level: 'I', field: 'mediaCategories' },
} as const satisfies Record<string, { level: Level; field: MendField | null }>

/** Blocks publication, warns, or informs. */
export type Level = 'E' | 'W' | 'I'

export type RuleId = keyof typeof ruleTable

/** Where a person mends a finding: a field of the draft or claim, or a setting. */
export type MendField =
  | 'shortClaim'
  | 'verdict'
  | 'summary'
  | 'explanation'
  | 'claimants'
  | 'claimedOn'
  | 'place'
  | 'appearances'
  | 'sources'
  | 'slug'
  | 'language'
  | 'correctionNote'
  | 'expiresOn'
  | 'media'
  | 'mediaCategories'
  | 'mediaContext'
  | 'originalMedia'
  | 'scale'
  | 'settings'

/** All rule ids, in the order of the specification. */
export const ruleIds = Object.keys(ruleTable) as RuleId[]
