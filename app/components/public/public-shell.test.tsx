import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InterfaceProvider } from '../format.tsx'
import { PublicShell } from './public-shell.tsx'

const html = renderToStaticMarkup(
  <InterfaceProvider locale="en" timeZone="UTC">
    <PublicShell deskName="The Desk" section="scale">
      <p>Text</p>
    </PublicShell>
  </InterfaceProvider>,
)

test('the public shell needs no script, inline style or router', () => {
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
})

test('the public shell marks the section that the page belongs to', () => {
  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  expect(html).toMatch(/href="\/scale" aria-current="page"/)
})

test('the public shell leads past its header first', () => {
  expect(html).toMatch(/^<a href="#content"/)
  expect(html).toContain('<main id="content"')
})
