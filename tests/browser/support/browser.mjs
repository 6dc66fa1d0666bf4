// The browser of the tests: Debian's Chromium without a graphics card, with an ear for everything that must not happen.
import { AxeBuilder } from '@axe-core/playwright'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

export const BASE = (process.env.INFOSTRADA_URL ?? 'http://127.0.0.1:8080').replace(/\/+$/, '')
export const SHOTS = process.env.SCREENSHOTS ?? fileURLToPath(new URL('../out', import.meta.url))
/** How long something may take; a busy machine without a graphics card takes its time. */
const PATIENCE = Number(process.env.PATIENCE ?? 90) * 1000
mkdirSync(SHOTS, { recursive: true })

const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** The one without windows does the same with half the work. */
const PROGRAMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

export async function open() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? PROGRAMS.find((each) => existsSync(each)) ?? PROGRAMS[0], args: FLAGS })
}

/** The map with this query, or the page of this path; it keeps account: refused by the content security policy, foreign requests, errors in the console. */
export async function visit(browser, query = '', { width = 1280, height = 800, ...more } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'pl-PL',
    ...more,
  })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const account = { violations: [], foreign: [], errors: [] }
  await context.exposeFunction('noteViolation', (text) => account.violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.noteViolation(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${BASE}/`) && !/^(data|blob):/.test(url)) account.foreign.push(url)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') account.errors.push(message.text())
  })
  page.on('pageerror', (error) => account.errors.push(error.message))
  await page.goto(query === '' || query.startsWith('?') ? `${BASE}/mapa${query}` : `${BASE}/${query}`)
  return { page, account, close: () => context.close() }
}

/** Waits until the map has drawn everything it wants to draw. */
export async function settled(page) {
  await page.waitForTimeout(200)
  await page.waitForFunction(() => document.querySelector('[data-idle="true"]') !== null, null, { timeout: PATIENCE })
  await page.waitForTimeout(100)
}

export async function shot(page, name) {
  return page.screenshot({ path: `${SHOTS}/${name}.png` })
}

/** How many pixels of the map's picture have a colour (#rrggbb), give or take what smoothing does. */
export async function pixels(browser, page, colour) {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  const png = (await page.screenshot({ clip: box })).toString('base64')
  const blank = await browser.newPage()
  const count = await blank.evaluate(
    async ([data, hex]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context.drawImage(image, 0, 0)
      const { data: rgba } = context.getImageData(0, 0, image.width, image.height)
      const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
      let found = 0
      for (let at = 0; at < rgba.length; at += 4) {
        if (wanted.every((part, index) => Math.abs(part - rgba[at + index]) < 40)) found += 1
      }
      return found
    },
    [png, colour],
  )
  await blank.close()
  return count
}

/** A tool of the map by its name. */
export const tool = (page, name) => page.getByRole('group', { name: 'Narzędzia mapy' }).getByRole('button', { name })

/** What axe finds on a page, each with the elements that have it. */
export const faults = async (page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' | ')}`)
