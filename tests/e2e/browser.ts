import { AxeBuilder } from '@axe-core/playwright'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { DEMO_PASSWORD } from '#app/core/people/demo.ts'
import { findBrowser } from '#app/run/find-browser.ts'

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

/** Where the desk under test answers. */
export const ORIGIN = inject('origin')

/** Longer than any step takes on a busy machine. */
const PATIENCE_MS = 15_000

/** Chromium's own calls home would be refused on a machine without a network. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

/**
 * One browser for the tests of a file; call it at the top of the file. What a
 * page says in `console.error`, or throws, fails the test it happens in.
 */
export function openBrowser() {
  let browser: Browser
  const contexts: BrowserContext[] = []
  const lasting = new Map<string, Page>()
  const signedIn = new Map<string, StorageState>()
  let errors: string[] = []

  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    const seen = errors
    errors = []
    expect(seen).toEqual([])
  })
  afterAll(() => browser.close())

  /** A page of somebody who shares nothing with the other pages. */
  async function newPage(options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      baseURL: ORIGIN,
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(PATIENCE_MS)
    contexts.push(context)
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    return page
  }

  /** A page of the person with this address, signed in once for the file. */
  async function newPageOf(email: string, options: BrowserContextOptions = {}) {
    const storageState = signedIn.get(email)
    if (storageState) return newPage({ ...options, storageState })
    const page = await newPage(options)
    await signIn(page, email)
    signedIn.set(email, await page.context().storageState())
    return page
  }

  return {
    newPage,
    newPageOf,
    /**
     * The one page of a person, or of a reader who is not signed in, that lasts
     * for all tests of the file: what it loaded once it need not load again.
     */
    async lastingPageOf(email: string | null) {
      const known = lasting.get(email ?? '')
      if (known) return known
      const page = email ? await newPageOf(email) : await newPage()
      contexts.splice(contexts.indexOf(page.context()), 1)
      lasting.set(email ?? '', page)
      return page
    },
    /** What the page may say once: a refused form is an error to Chromium. */
    forgive(pattern: RegExp) {
      errors = errors.filter((error) => !pattern.test(error))
    },
  }
}

/** Sign in by the form, as a person does. */
export async function signIn(
  page: Page,
  email: string,
  password = DEMO_PASSWORD,
) {
  await page.goto('/login')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^Password/).fill(password)
  await page
    .getByRole('button', { name: 'Log in', exact: true })
    .first()
    .click()
  await page.waitForURL(/\/desk/)
}

/** Axe finds nothing serious on the page, in light and in dark. */
export async function expectNoSeriousFindings(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} (${colorScheme}): ${nodes[0]?.html}`)
    expect(serious, page.url()).toEqual([])
  }
}

function launch() {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium or Chrome was found.')
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET,
  })
}
