import { api } from './en/api/api.ts'
import { tokens } from './en/api/tokens.ts'
import { webhooks } from './en/api/webhooks.ts'
import { articles } from './en/articles.ts'
import { audit } from './en/audit.ts'
import { auth } from './en/auth.ts'
import { cases } from './en/upkeep/cases.ts'
import { rechecks } from './en/upkeep/rechecks.ts'
import { claim } from './en/claim.ts'
import { media } from './en/check/media.ts'
import { log } from './en/check/log.ts'
import { siteCheck } from './en/check/site-check.ts'
import { validate } from './en/check/validate.ts'
import { draft } from './en/draft.ts'
import { engine } from './en/engine.ts'
import { feeds } from './en/shared/feeds.ts'
import { flash } from './en/shared/flash.ts'
import { intake } from './en/intake.ts'
import { matching } from './en/shared/matching.ts'
import { jobs } from './en/shared/jobs.ts'
import { imports } from './en/shared/imports.ts'
import { people } from './en/people.ts'
import { publicSite } from './en/public-site.ts'
import { queue } from './en/queue.ts'
import { rating } from './en/rating.ts'
import { research } from './en/research.ts'
import { review } from './en/review.ts'
import { rules, ruleWords } from './en/rules.ts'
import { model } from './en/shared/model.ts'
import { server } from './en/shared/server.ts'
import { settings } from './en/shared/settings.ts'
import { common } from './en/shared/common.ts'
import { form } from './en/shared/form.ts'
import { shell } from './en/shared/shell.ts'
import { states } from './en/shared/states.ts'
import { workbench } from './en/workbench.ts'

/** The English interface: one file an area, gathered here. */
export const en = {
  api,
  articles,
  audit,
  auth,
  cases,
  claim,
  common,
  draft,
  engine,
  feeds,
  flash,
  form,
  imports,
  intake,
  matching,
  media,
  jobs,
  log,
  model,
  people,
  publicSite,
  queue,
  rating,
  rechecks,
  research,
  review,
  rules,
  ruleWords,
  server,
  settings,
  shell,
  siteCheck,
  states,
  tokens,
  validate,
  webhooks,
  workbench,
}
