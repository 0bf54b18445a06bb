import type { SKRSContext2D } from '@napi-rs/canvas'
import { renderToStaticMarkup } from 'react-dom/server'
import { toneOf, type VerdictTone } from '#app/components/verdict/tone.ts'
import { VerdictIcon } from '#app/components/verdict/verdict-icon.tsx'
import { SHARE_SIZE, type ShareCard } from '#app/core/publication/share-card.ts'
import { messagesFor } from '#app/messages/index.ts'
import { COLORS, VERDICT_COLORS } from './share-colors.ts'
import { loadShareFonts, type ShareFace } from './share-fonts.ts'
import { LINE_HEIGHT, wrapText } from './wrap-text.ts'

/** Changes whenever the same card would become another picture. */
export const DRAWING = 'share-1'

const EDGE = 72
const WIDTH = SHARE_SIZE.width - 2 * EDGE
const CLAIM = { top: 132, height: 270 }
const VERDICT = { top: 428, height: 80, size: 42, icon: 46 }

/** What stands on the picture; what its fonts cannot write is left out. */
type Written = { kicker: string; claim: string; label: string; desk: string }

/**
 * A card as a PNG, drawn without a browser. One is drawn after the other on the
 * same canvas, because a canvas is three megabytes that no collector counts.
 */
export function drawShareCard(card: ShareCard): Promise<Uint8Array> {
  const drawn = last.then(() => draw(card))
  last = drawn.catch(() => undefined)
  return drawn
}

let last: Promise<unknown> = Promise.resolve()

async function draw(card: ShareCard): Promise<Uint8Array> {
  const { canvas, loadImage, faces } = await drawing()
  const to = canvas.getContext('2d')
  const tone = toneOf(card.verdict)
  const written = writableOf(card, faces)
  drawGround(to, tone)
  drawHead(to, written, faces)
  drawClaim(to, { claim: written.claim, language: card.language }, faces)
  drawVerdict(to, { label: written.label, tone }, faces)
  const icon = await loadImage(Buffer.from(iconSvg(tone)))
  const { top, height, icon: size } = VERDICT
  to.drawImage(icon, EDGE + 24, top + (height - size) / 2, size, size)
  return canvas.encode('png')
}

type Faces = { serif: ShareFace; sans: ShareFace }

let loaded: ReturnType<typeof load> | undefined

/** The library is large, so it is loaded when the first card is drawn. */
function drawing() {
  loaded ??= load()
  return loaded
}

async function load() {
  const { createCanvas, loadImage, GlobalFonts } =
    await import('@napi-rs/canvas')
  const canvas = createCanvas(SHARE_SIZE.width, SHARE_SIZE.height)
  return { canvas, loadImage, faces: loadShareFonts(GlobalFonts) }
}

function writableOf(card: ShareCard, { serif, sans }: Faces): Written {
  const written = (text: string, { covers }: ShareFace) => {
    const plain = text.normalize('NFC').replace(PICTOGRAPHS, '').trim()
    return covers(plain) ? plain : ''
  }
  const kicker = messagesFor(card.language).publicSite.reviewPage.kicker
  return {
    kicker: written(kicker.toUpperCase(), sans),
    claim: written(card.claim, serif),
    label: written(card.verdict.label, serif),
    desk: written(card.deskName, sans),
  }
}

/** An emoji is no reason to leave the words out. */
const PICTOGRAPHS = /[\p{Extended_Pictographic}\uFE0F\u200D]/gu

function drawGround(to: SKRSContext2D, tone: VerdictTone) {
  const { width, height } = SHARE_SIZE
  to.fillStyle = COLORS.paper
  to.fillRect(0, 0, width, height)
  to.fillStyle = VERDICT_COLORS[tone].text
  to.fillRect(0, 0, width, 16)
}

function drawHead(
  to: SKRSContext2D,
  { kicker, desk }: Written,
  { sans }: Faces,
) {
  to.textBaseline = 'alphabetic'
  to.font = `600 26px ${sans.family}`
  to.fillStyle = COLORS.accent
  to.letterSpacing = '2.5px'
  to.fillText(kicker, EDGE, 96)
  to.letterSpacing = '0px'
  to.fillStyle = COLORS.line
  to.fillRect(EDGE, 540, WIDTH, 2)
  to.font = `600 28px ${sans.family}`
  to.fillStyle = COLORS['ink-soft']
  to.fillText(desk, EDGE, 588, WIDTH)
}

function drawClaim(
  to: SKRSContext2D,
  { claim, language }: { claim: string; language: string },
  { serif }: Faces,
) {
  const fontOf = (size: number) => `600 ${size}px ${serif.family}`
  const { size, lines } = wrapText(
    claim,
    { width: WIDTH, height: CLAIM.height },
    {
      language,
      measure(text, size) {
        to.font = fontOf(size)
        return to.measureText(text).width
      },
    },
  )
  to.font = fontOf(size)
  to.fillStyle = COLORS.ink
  lines.forEach((line, at) => {
    to.fillText(line, EDGE, CLAIM.top + size + at * size * LINE_HEIGHT)
  })
}

/** A badge as on the page: the icon's place, the word, its own colour. */
function drawVerdict(
  to: SKRSContext2D,
  { label, tone }: { label: string; tone: VerdictTone },
  { serif }: Faces,
) {
  const { top, height, size, icon } = VERDICT
  const { text, wash } = VERDICT_COLORS[tone]
  to.font = `600 ${size}px ${serif.family}`
  const start = 24 + icon + 20
  const room = WIDTH - start - 28
  const width = Math.min(room, to.measureText(label).width)
  to.fillStyle = wash
  to.beginPath()
  to.roundRect(EDGE, top, start + (label ? width + 28 : 4), height, 12)
  to.fill()
  to.fillStyle = text
  to.fillText(label, EDGE + start, top + height / 2 + size * 0.34, room)
}

/** The icon of the page itself, in the colours of its badge. */
function iconSvg(tone: VerdictTone) {
  const { text, wash } = VERDICT_COLORS[tone]
  const { icon } = VERDICT
  return renderToStaticMarkup(<VerdictIcon tone={tone} />)
    .replace(
      '<svg ',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${icon}" height="${icon}" `,
    )
    .replaceAll('currentColor', text)
    .replaceAll(/var\(--verdict-ground[^"]*\)/g, wash)
}
