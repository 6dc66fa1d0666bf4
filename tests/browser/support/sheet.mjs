// One picture of all pictures that the tests have taken: every screen in every state, to be looked at before a release.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { open, SHOTS } from './browser.mjs'

const names = readdirSync(SHOTS).filter((name) => name.endsWith('.png') && name !== 'wszystko.png').sort()
const cell = (name) => {
  const source = `data:image/png;base64,${readFileSync(join(SHOTS, name)).toString('base64')}`
  return `<figure><img src="${source}" alt=""><figcaption>${name.replace('.png', '')}</figcaption></figure>`
}
const page = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Ekrany</title><style>
  body { margin: 16px; font: 13px 'Noto Sans', sans-serif; background: #e8ebf0; columns: 6 280px; column-gap: 12px; }
  figure { margin: 0 0 12px; break-inside: avoid; background: #fff; border: 1px solid #c9d0da; }
  img { display: block; width: 100%; } figcaption { padding: 4px 8px; }
</style></head><body>${names.map(cell).join('')}</body></html>`
writeFileSync(join(SHOTS, 'wszystko.html'), page)

const browser = await open()
const tab = await browser.newPage({ viewport: { width: 1800, height: 1200 } })
await tab.goto(`file://${join(SHOTS, 'wszystko.html')}`)
await tab.screenshot({ path: join(SHOTS, 'wszystko.png'), fullPage: true })
await browser.close()
console.log(`${names.length} screens: ${join(SHOTS, 'wszystko.png')}`)
