import type { Finding } from '#app/core/review/rules/finding.ts'

/** A listed record with how many errors and warnings it has. */
export function countLevels<Row extends { findings: string }>({
  findings,
  ...row
}: Row) {
  const found = JSON.parse(findings) as Finding[]
  const count = (level: string) =>
    found.filter((finding) => finding.level === level).length
  return { ...row, errors: count('E'), warnings: count('W') }
}
