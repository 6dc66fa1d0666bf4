// A report of an error with a photograph: sent without any script, seen by its sender and by the officials of the unit.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { BASE, open, shot, visit } from '../support/browser.mjs'
import { at, skip } from '../support/office.mjs'

/** A PNG of one colour; the browser has to show it, so it is a real one. */
function png(side) {
  const crc = (bytes) => {
    let value = ~0
    for (const byte of bytes) {
      value ^= byte
      for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
    }
    return ~value >>> 0
  }
  const chunk = (name, body) => {
    const head = Buffer.concat([Buffer.from(name), body])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(body.length, 0)
    frame.writeUInt32BE(crc(head), 4)
    return Buffer.concat([frame.subarray(0, 4), head, frame.subarray(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(side, 0)
  size.writeUInt32BE(side, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([0x2e, 0x7d, 0x32]))])
  const rows = Buffer.concat(Array.from({ length: side }, () => row))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('tEXt', Buffer.from('GPS\x0053.109 18.582')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a photograph of an error', { skip }, () => {
  let browser
  before(async () => (browser = await open()))
  after(() => browser.close())

  test('is sent without scripts, refused clearly when it is none, and seen by its sender and the officials only', async () => {
    const { page, close, account } = await visit(browser, 'zglos', { width: 360, height: 740, javaScriptEnabled: false })
    await page.getByLabel('Adres albo nazwa ulicy').check()
    await page.getByLabel('Miejsce').fill('Kwiatowa 38')
    await page.getByLabel('Opis błędu').fill('Numer stoi po złej stronie ulicy, jak na zdjęciu.')
    const photo = page.getByLabel('Zdjęcie (nieobowiązkowo)')
    await photo.setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1') })
    await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click()
    await page.getByText('Zdjęć HEIC i AVIF nie przyjmujemy').first().waitFor()
    assert.equal(await page.getByLabel('Opis błędu').inputValue(), 'Numer stoi po złej stronie ulicy, jak na zdjęciu.')
    await shot(page, 'report-photo-refused')

    await photo.setInputFiles({ name: 'dom.png', mimeType: 'image/png', buffer: png(320) })
    await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click()
    await page.getByText('Dziękujemy, zgłoszenie zostało przyjęte.').waitFor()
    const image = page.getByAltText('Zdjęcie dołączone do zgłoszenia')
    await image.scrollIntoViewIfNeeded()
    assert.equal(await image.evaluate((element) => element.complete && element.naturalWidth), 320)
    await shot(page, 'report-photo-status')
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    const number = (await page.getByRole('heading', { level: 1 }).textContent()).match(/\d{4}-\d{6}/)[0]
    const bytes = Buffer.from(await (await fetch(await image.getAttribute('src'))).arrayBuffer())
    assert.ok(!bytes.includes('GPS'), 'where it was taken has gone')
    assert.deepEqual(account.foreign, [])
    await close()

    const office = await at(browser, 'anna')
    const shown = office.page.getByAltText(`Zdjęcie przy zgłoszeniu ${number}`)
    await shown.first().scrollIntoViewIfNeeded()
    await office.page.waitForFunction((alt) => [...document.images].some((each) => each.alt.startsWith(alt) && each.naturalWidth === 320), `Zdjęcie przy zgłoszeniu ${number}`)
    await shot(office.page, 'praca-zgloszenie-zdjecie')
    const href = await shown.first().getAttribute('src')
    assert.equal((await fetch(`${BASE}${href}`)).status, 401)
    assert.deepEqual(office.account.violations, [])
    await office.close()
  })
})
