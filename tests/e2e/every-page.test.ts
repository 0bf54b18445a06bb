import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { findIds, PAGES } from './pages.ts'

const browser = openBrowser()
let ids: Awaited<ReturnType<typeof findIds>>

beforeAll(async () => {
  ids = await findIds(await browser.newPageOf('faye@demo.example'))
})

test.each(PAGES.map(([viewer, address]) => [viewer, nameOf(address), address]))(
  'for %s, %s can be read by everybody on every screen',
  async (viewer, _, address) => {
    const path = typeof address === 'string' ? address : address(ids)
    const email = viewer === 'reader' ? null : `${viewer}@demo.example`
    const openAt = async (width: number) => {
      const screen = { viewport: { width, height: 900 } }
      const page = email
        ? await browser.newPageOf(email, screen)
        : await browser.newPage(screen)
      await page.goto(path)
      return page
    }

    const wide = await openAt(1280)
    const narrow = await openAt(390)
    browser.forgive(/410 \(Gone\)/)

    expect(await wide.title()).toMatch(/^.+ · Demo Fact Desk$/)
    expect(await wide.getByRole('heading', { level: 1 }).count()).toBe(1)
    const findings = await Promise.all([
      overflowOn(wide),
      overflowOn(narrow),
      wrongOn(new AxeBuilder({ page: wide })),
      wrongOn(new AxeBuilder({ page: narrow }).disableRules('color-contrast')),
    ])
    await wide.emulateMedia({ colorScheme: 'dark' })
    findings.push(
      await wrongOn(new AxeBuilder({ page: wide }).withRules('color-contrast')),
    )
    expect(findings.flat()).toEqual([])
    browser.forgive(AXE_IN_PREVIEW)
  },
)

/** The preview of a page runs no scripts, not even those of axe. */
const AXE_IN_PREVIEW = /Blocked script execution in .*\/preview/

/** What is wider than the screen. */
async function overflowOn(page: Page) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  return scrollWidth > clientWidth
    ? [`${scrollWidth} px in ${clientWidth} px`]
    : []
}

/**
 * What axe finds serious. Colours are the same on every screen, so that the
 * costly rule of contrast is asked on the wide one alone, in light and in dark.
 */
async function wrongOn(axe: AxeBuilder) {
  const { violations } = await axe.setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** What an address is called in the name of its test. */
function nameOf(address: (typeof PAGES)[number][1]) {
  if (typeof address === 'string') return address
  return String(address)
    .replace(/^.*=> `|`$/g, '')
    .replaceAll('$', '')
}
