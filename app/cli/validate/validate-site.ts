import { parseArgs } from 'node:util'
import { CONSOLE } from '#app/core/people/roles.ts'
import { totalOf, type SiteCounts } from '#app/core/review/site/site-counts.ts'
import { beginSiteCheck } from '#app/desk/site-check/start-site-check.ts'
import { runSiteCheck } from '#app/desk/site-check/run-site-check.ts'
import type { App } from '#app/http/app.ts'
import { deskAs } from '#app/http/desk-for.ts'
import { prepareDemo } from '#app/http/start/demo-run.ts'
import { findDesk } from '#db/people/desks.ts'
import { findSiteCheck } from '#db/site-check/site-checks.ts'
import { listSiteFindings } from '#db/site-check/site-findings.ts'
import { CommandFault, type Output } from '../command.ts'
import { withApp } from '../with-app.ts'
import { siteReportAsText } from './site-report-text.ts'

export const help = `
npm run validate:site [-- --json]

Checks all that the desk has published against every rule: each page and its
markup byte for byte as they are served, the feed, the sitemap, and what shows
only when all pages are laid side by side. It reads the store of the settings,
whether or not the server runs; an empty demo desk is filled first, as npm start
would. The report is kept and can be read under Site check, too.

  --json   the counts and errors as JSON

Exit status: 0 no error (warnings are allowed), 1 an error (E), 2 the call was
wrong or there is no desk.
`

const MOST_ERRORS = 1000

/** Check everything that is published and print what breaks a rule. */
export async function run(args: string[], { out }: Output) {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
  })
  return withApp(async (app) => {
    if (app.env.desk === 'demo') await prepareDemo(app)
    if (!(await findDesk(app.db, app.deskId)))
      throw new CommandFault('There is no desk in this store yet.')
    const report = await checkSite(app)
    out(
      values.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : siteReportAsText(report),
    )
    return totalOf(report.counts, 'E') > 0 ? 1 : 0
  })
}

async function checkSite(app: App) {
  const desk = deskAs(app, CONSOLE)
  const id = await beginSiteCheck(desk)
  await runSiteCheck(desk, id)
  const check = await findSiteCheck(app.db, app.deskId, id)
  if (!check) throw new Error(`The report ${id} is gone`)
  const page = { level: 'E', limit: MOST_ERRORS } as const
  const errors = await listSiteFindings(app.db, id, page)
  return {
    origin: app.env.origin,
    reviews: check.checked,
    counts: JSON.parse(check.counts) as SiteCounts,
    errors: errors.map(({ page, ruleId, place, detail }) => ({
      page,
      rule: ruleId,
      path: place,
      detail,
    })),
  }
}
