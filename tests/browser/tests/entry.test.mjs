// The entry card: a form drawn from the declaration, by mouse and by keyboard alone, what it says and what it keeps.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, shot } from '../support/browser.mjs'
import { ADDRESSES, clickMap, mapReady, own, tree, unique } from '../support/entries.mjs'
import { NO_ACCOUNTS, atWork, session } from '../support/officials.mjs'

const NEW_TREE = 'rejestr/drzewa/drzewa_drzewo/nowy'
const saved = (page) => page.getByText('Zapisano i opublikowano.')
const idIn = (page) => decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1))

describe('the entry card', { skip: NO_ACCOUNTS }, () => {
  let browser
  let anna
  before(async () => {
    browser = await open()
    anna = await session('anna')
  })
  after(() => browser.close())

  test('says everything that is wrong at once, at the fields and on top with links', async () => {
    const { page, close, account } = await atWork(browser, 'anna', NEW_TREE)
    await page.getByLabel('Wysokość').fill('wysokie')
    await page.getByLabel('Obowiązuje od').fill('31.02.2026')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    const summary = page.getByRole('group', { name: /Nie zapisano/ })
    await summary.waitFor()
    assert.ok(await summary.evaluate((box) => box === document.activeElement))
    assert.match(await summary.textContent(), /Podaj datę w postaci 21\.11\.2026/)
    await page.getByLabel('Wysokość').fill('12,5')
    await page.getByLabel('Obowiązuje od').fill('21.11.2026')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await summary.getByRole('link', { name: 'Gatunek' }).waitFor()
    assert.equal(await summary.getByRole('link').count(), 5)
    await shot(page, 'wpis-bledy')
    await summary.getByRole('link', { name: 'Gatunek' }).click()
    const field = page.getByRole('combobox', { name: /Gatunek/ })
    assert.ok(await field.evaluate((input) => input === document.activeElement))
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
    const note = await field.getAttribute('aria-describedby')
    assert.match(await page.locator(`[id="${note.split(' ').at(-1)}"]`).textContent(), /Uzupełnij to pole/)
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })

  test('makes a tree by mouse, which anybody can see at once', async () => {
    const { page, close, account } = await atWork(browser, 'anna', NEW_TREE)
    const number = unique()
    await page.getByLabel('Numer drzewa').fill(number)
    await page.getByRole('combobox', { name: /Gatunek/ }).fill('lipa drob')
    await page.getByRole('option', { name: /drobnolistna/i }).click()
    await page.getByLabel('Zarządca terenu').fill('Gmina')
    await page.getByLabel('Status drzewa').selectOption({ label: 'rośnie' })
    await mapReady(page)
    await clickMap(page, 0.48, 0.5)
    await page.getByText('Niezapisane zmiany, zachowane').waitFor()
    await shot(page, 'wpis-nowy')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await saved(page).waitFor()
    await page.getByRole('heading', { level: 1, name: number }).waitFor()
    await shot(page, 'wpis-zapisany')
    const public_ = await fetch(`${BASE}/collections/drzewa_drzewo/items/${idIn(page)}`, { headers: { accept: 'application/geo+json' } })
    assert.equal(public_.status, 200)
    const entry = await own(anna, idIn(page))
    assert.equal(entry.properties.gatunek, 'tilia_cordata')
    assert.equal(entry.srid, 2177)
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })

  test('makes a tree with the keyboard alone', async () => {
    const { page, close } = await atWork(browser, 'anna', NEW_TREE)
    const type = (text) => page.keyboard.type(text)
    const press = (key) => page.keyboard.press(key)
    /** Walks with Tab until the focus is on what has this name. */
    const reach = async (name, most = 60) => {
      for (let step = 0; step < most; step += 1) {
        const here = await page.evaluate(() => {
          const at = document.activeElement
          const label = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? ''
          return label.replace(/\s+/g, ' ').trim()
        })
        if (here.startsWith(name)) return
        await press('Tab')
      }
      assert.fail(`Tab does not lead to ${name}`)
    }
    const number = unique()
    await reach('Numer drzewa')
    await type(number)
    await reach('Gatunek')
    await type('klon zwy')
    await press('Enter')
    await reach('Zarządca terenu')
    await type('Gmina')
    await reach('Status drzewa')
    await type('ro')
    await reach('Współrzędne w tabeli')
    await press('Enter')
    await reach('X (północ)')
    await type('5886484,25')
    await press('Tab')
    await type('6539099,5')
    await press('Enter')
    await page.getByLabel('Y (wschód), punkt 1').waitFor()
    await press('Control+s')
    await saved(page).waitFor()
    const entry = await own(anna, idIn(page))
    assert.deepEqual(entry.geometry.coordinates, [6539099.5, 5886484.25])
    assert.equal(entry.properties.gatunek, 'acer_platanoides')
    await close()
  })

  test('asks before it saves what a soft rule doubts', async () => {
    const id = await tree(anna)
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByLabel('Stan zdrowotny').selectOption({ label: 'zły' })
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByRole('group', { name: 'Jedna uwaga przed zapisaniem' }).waitFor()
    await shot(page, 'wpis-uwaga')
    assert.equal((await own(anna, id)).properties.stan, undefined)
    await page.getByRole('button', { name: 'Zapisz mimo uwag' }).click()
    await saved(page).waitFor()
    assert.equal((await own(anna, id)).properties.stan, 'zly')
    await close()
  })

  test('keeps what was typed when the network drops, and finds it after a reload', async () => {
    const id = await tree(anna)
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByLabel('Szacowany wiek').fill('77')
    await page.context().setOffline(true)
    await page.getByText('Brak połączenia z siecią.').first().waitFor()
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await page.getByRole('alert').first().waitFor()
    await page.getByRole('textbox', { name: 'Uwagi', exact: true }).fill('Napisane bez sieci')
    await page.getByText('zachowane w tej przeglądarce').waitFor()
    await page.waitForTimeout(700)
    await shot(page, 'wpis-bez-sieci')
    await page.context().setOffline(false)
    await page.reload()
    await page.getByText(/Przywrócono niezapisane zmiany z \d+:\d\d/).waitFor()
    await shot(page, 'wpis-przywrocony')
    assert.equal(await page.getByLabel('Szacowany wiek').inputValue(), '77')
    assert.equal(await page.getByRole('textbox', { name: 'Uwagi', exact: true }).inputValue(), 'Napisane bez sieci')
    // Whoever leaves before the saved entry has been read again leaves nothing unsaved.
    await page.route(`**/drzewa_drzewo/features/${id}?*`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.continue().catch(() => null)
    })
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await saved(page).waitFor()
    const entry = await own(anna, id)
    assert.deepEqual([entry.properties.wiek, entry.properties.uwagiPubliczne], [77, 'Napisane bez sieci'])
    await page.reload()
    await page.getByLabel('Szacowany wiek').waitFor()
    assert.equal(await page.getByText(/Przywrócono/).count(), 0)
    await close()
  })

  test('sends an address to be approved, and the public sees it when a colleague has agreed', async () => {
    const { page, close } = await atWork(browser, 'anna', 'rejestr/emuia/emuia_punkt_adresowy/nowy')
    const number = String(1000 + Math.floor(Math.random() * 8000))
    await page.getByLabel('Numer porządkowy').fill(number)
    await page.getByRole('combobox', { name: /Miejscowość/ }).click()
    await page.locator('#pole-miejscowosc-lista [role=option]').first().click()
    await page.getByRole('combobox', { name: /Ulica lub plac/ }).fill('k')
    await page.locator('#pole-ulica2-lista [role=option]').first().click()
    await page.getByLabel('Status').selectOption({ label: 'nadany' })
    await page.getByRole('button', { name: /^Dzisiaj.*Data nadania/ }).click()
    await mapReady(page)
    await clickMap(page, 0.5, 0.5)
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    const anyway = page.getByRole('button', { name: 'Zapisz mimo uwag' })
    const waits = page.getByText('Czeka na zatwierdzenie.')
    await anyway.or(waits).first().waitFor()
    if (await anyway.isVisible()) await anyway.click()
    await waits.waitFor()
    await shot(page, 'wpis-czeka')
    const [, set] = /zestawy\/(\d+)/.exec(await page.getByRole('link', { name: /Zestaw zmian nr/ }).getAttribute('href'))
    const jan = await session('jan')
    const { data, headers } = await jan('GET', `/api/v1/changesets/${set}`)
    await jan('POST', `/api/v1/changesets/${set}/approve`, undefined, { 'if-match': headers.get('etag') })
    const id = data.changes[0].id
    const public_ = await (await fetch(`${BASE}/collections/emuia_punkt_adresowy/items/${id}`, { headers: { accept: 'application/geo+json' } })).json()
    assert.equal(public_.properties.numerPorzadkowy, number)
    const [lon, lat] = public_.geometry.coordinates
    const visitor = await browser.newPage()
    await visitor.goto(`${BASE}/mapa?z=20&x=${lon.toFixed(7)}&y=${lat.toFixed(7)}`)
    await visitor.waitForFunction(() => document.querySelector('[data-idle="true"]') !== null, null, { timeout: 90_000 })
    await visitor.waitForTimeout(1000)
    await shot(visitor, 'wpis-na-mapie')
    const told = await (await fetch(`${BASE}/api/co-tu-jest?lon=${lon}&lat=${lat}&r=1`, { headers: { accept: 'application/json' } })).json()
    assert.ok(JSON.stringify(told).includes(number))
    assert.ok((await own(anna, id, ADDRESSES)).properties.nazwaUlicy)
    await close()
  })

  test('is read, not written, by those without the right', async () => {
    const id = await tree(anna)
    const { page, close } = await atWork(browser, 'ola', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByText('tylko do odczytu').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Zapisz', exact: true }).count(), 0)
    await page.getByText('klon zwyczajny').first().waitFor()
    await shot(page, 'wpis-do-odczytu')
    await close()
  })

  for (const [size, width, height] of [['komputer', 1280, 800], ['telefon', 360, 720]]) {
    test(`passes axe and fits: ${size}`, async () => {
      const id = await tree(anna)
      for (const [name, path] of [['nowy', NEW_TREE], ['istniejacy', `rejestr/drzewa/drzewa_drzewo/${id}`]]) {
        const { page, close } = await atWork(browser, 'anna', path, { width, height })
        await page.getByLabel('Numer drzewa').waitFor()
        await page.getByText('Współrzędne w tabeli').click()
        await mapReady(page)
        await page.getByRole('button', { name: /^Dodaj.*Zabiegi pielęgnacyjne/ }).click()
        const { violations } = await new AxeBuilder({ page }).include('main').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
        assert.deepEqual(violations.map((each) => [each.id, each.nodes.map((node) => node.html.slice(0, 160))]), [])
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
        await page.evaluate(() => scrollTo(0, 0))
        await shot(page, `wpis-${name}-${size}`)
        await page.getByText('Współrzędne w tabeli').scrollIntoViewIfNeeded()
        await shot(page, `wpis-${name}-polozenie-${size}`)
        await close()
      }
    })
  }
})
