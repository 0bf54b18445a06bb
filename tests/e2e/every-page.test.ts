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
    const page = await browser.lastingPageOf(email)
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    browser.forgive(/410 \(Gone\)/)

    expect(await page.title()).toMatch(/^.+ · Demo Fact Desk$/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const findings = [await overflowOn(page), await wrongOn(page)]
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(NARROW)
    findings.push(await overflowOn(page), await wrongOn(page))
    expect(findings.flat()).toEqual([])
    browser.forgive(AXE_IN_PREVIEW)
  },
)

/** The wide one is looked at in light, the narrow one in dark. */
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 900 }

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

/** What axe finds serious. Told of nothing else, it takes half the time. */
async function wrongOn(page: Page) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
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
