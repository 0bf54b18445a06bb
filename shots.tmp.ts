import { chromium } from 'playwright'
const [origin, email, ...paths] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [w, scheme] of [[1280, 'light'], [390, 'dark']] as const) {
  const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme })
  const page = await ctx.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  if (email) {
    await page.goto(`${origin}/login`)
    await page.fill('input[name=email]', email); await page.fill('input[name=password]', 'demo-desk-2022')
    await page.click('main button[type=submit]:not([name])').catch(() => page.keyboard.press('Enter'))
    await page.waitForURL(/desk/)
  }
  for (const p of paths) {
    await page.goto(origin + p)
    const name = p.replace(/\W+/g, '-')
    await page.screenshot({ path: `/tmp/api/${name}-${w}.png`, fullPage: p !== '/api' })
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) console.log('overflow', p, w)
  }
  await ctx.close()
}
await browser.close()
