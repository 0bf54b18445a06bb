import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { open } from './open.ts'

/** An endpoint on this machine whose model answers with these claims. */
export async function serveModel(claims: readonly unknown[]) {
  const keys: (string | undefined)[] = []
  const server = createServer(async (request, response) => {
    keys.push(request.headers.authorization)
    await json(request)
    const content = `Here you are:\n\`\`\`json\n${JSON.stringify({ claims })}\n\`\`\``
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { content } }] }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}/v1`, keys }
}

/** Let the desk have a model of its own, as an admin does. */
export async function setUpModel(page: Page, baseUrl: string) {
  await open(page, '/desk/settings/model')
  await page.getByLabel('Address').fill(baseUrl)
  await page.getByLabel(/^Model/).fill('example-model')
  await page.getByLabel('Key', { exact: true }).fill('sk-example')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/may be asked/).waitFor()
}

/** Let the desk's own model go. */
export async function removeModel(page: Page) {
  await page.getByLabel(/remove the model and its key/).check()
  await page.getByRole('button', { name: 'Remove the model' }).click()
  await page.getByText('No model is set').waitFor()
}
