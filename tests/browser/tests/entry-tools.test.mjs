// Tools of drawing in the entry card: an entry divided in two and saved as one changeset, outlines of
// neighbours followed vertex by vertex, lines moved parallel by metres; by mouse and by keyboard.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, shot } from '../support/browser.mjs'
import { mapReady, own, pixel, unique } from '../support/entries.mjs'
import { NO_ACCOUNTS, atWork, session } from '../support/officials.mjs'

const ROADS = '/api/v1/registers/droga_odcinek/classes/drg_odcinek/features'
const PLACES = '/api/v1/registers/miejsce_pamieci/classes/mpa_miejsce_pamieci/features'
const AXIS = [[6538900.123456789, 5886440.1], [6538950.000000001, 5886440.333333333], [6539000.7, 5886440.9], [6539060.01, 5886441.123]]
const RING = [[6539060.123456789, 5886440.1], [6539110.000000001, 5886441.333333333], [6539109.7, 5886479.99], [6539061.01, 5886478.123], [6539060.123456789, 5886440.1]]
const saved = (page) => page.getByText('Zapisano i opublikowano.')
const button = (page, name) => page.getByRole('button', { name, exact: true })

/** Saves, whatever soft rules doubt. */
async function save(page) {
  await button(page, 'Zapisz').click()
  await saved(page).or(button(page, 'Zapisz mimo uwag')).first().waitFor()
  if (!(await saved(page).isVisible())) await button(page, 'Zapisz mimo uwag').click()
  await saved(page).waitFor()
}

async function road(ask) {
  const properties = { nrDrogi: `W-${unique()}`, kategoria: 'wewnetrzna', kmOd: 0, kmDo: 0.16, zarzadca: 'Gmina', nawierzchnia: 'zwir', status: 'uzytkowana', stanTechniczny: 'B' }
  const { data } = await ask('POST', ROADS, { properties, geometry: { type: 'LineString', coordinates: AXIS }, crs: 2177 })
  return data.applied[0].id
}

/** Draws with the mouse, in shares of the map's width and height; nothing is snapped to. */
async function draw(page, places) {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  await page.keyboard.down('Alt')
  for (const [x, y] of places) {
    const at = [box.x + box.width * x, box.y + box.height * y]
    await page.mouse.move(...at)
    await page.mouse.click(...at)
    await page.waitForTimeout(50)
  }
  await page.keyboard.up('Alt')
  await button(page, 'Zakończ').click()
}

/** Drags a vertex, in shares of the map's width and height, beside what it could snap to. */
async function drag(page, from, to, key = null) {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  const at = ([x, y]) => [box.x + box.width * x, box.y + box.height * y]
  const keys = ['Alt', ...(key ? [key] : [])]
  for (const each of keys) await page.keyboard.down(each)
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at(to), { steps: 4 })
  await page.mouse.up()
  for (const each of keys) await page.keyboard.up(each)
  await page.waitForTimeout(200)
}

describe('the tools of drawing', { skip: NO_ACCOUNTS }, () => {
  let browser
  let anna
  before(async () => {
    browser = await open()
    anna = await session('anna')
  })
  after(() => browser.close())

  test('divide a road in two, saved as one changeset in which both are right', async () => {
    const id = await road(anna)
    const { page, close, account } = await atWork(browser, 'anna', `rejestr/droga_odcinek/drg_odcinek/${id}`)
    await mapReady(page)
    await button(page, 'Podziel na dwa wpisy').click()
    await draw(page, [[0.4, 0.9], [0.45, 0.95]])
    await page.getByText(/Linia podziału musi przeciąć ten wpis dokładnie raz/).waitFor()
    await button(page, 'Podziel na dwa wpisy').click()
    await draw(page, [[0.4, 0.35], [0.4, 0.65]])
    const told = page.getByRole('group', { name: 'Wpis zostanie podzielony na dwa' })
    await told.waitFor()
    await shot(page, 'wpis-dwa-mapa')
    await button(page, 'Cofnij').click()
    await told.waitFor({ state: 'hidden' })
    await button(page, 'Ponów').click()
    await told.waitFor()

    // The corner where both meet moves in both; with Ctrl it moves in this one only.
    await page.locator('.maplibregl-canvas').scrollIntoViewIfNeeded()
    await drag(page, [0.4, 0.5], [0.41, 0.56])
    const [kept0, rest0] = await told.locator('dd').allTextContents()
    await drag(page, [0.41, 0.56], [0.43, 0.6], 'Control')
    const [kept1, rest1] = await told.locator('dd').allTextContents()
    assert.notEqual(kept1, kept0)
    assert.equal(rest1, rest0)
    await button(page, 'Cofnij').click()
    assert.deepEqual(await told.locator('dd').allTextContents(), [kept0, rest0])

    await page.getByLabel('Kilometraż do').first().fill('0,1')
    const fresh = page.getByRole('region', { name: 'Nowy wpis z drugiej części' })
    assert.equal(await fresh.getByLabel('Numer drogi').inputValue(), '')
    assert.equal(await fresh.getByLabel('Zarządca drogi').inputValue(), 'Gmina')
    await button(page, 'Zapisz').click()
    const summary = page.getByRole('group', { name: /Nie zapisano/ })
    await summary.getByRole('link', { name: 'Nowy wpis: Numer drogi' }).click()
    assert.ok(await fresh.getByLabel('Numer drogi').evaluate((input) => input === document.activeElement))
    assert.deepEqual((await own(anna, id, ROADS)).geometry.coordinates, AXIS)
    const { violations } = await new AxeBuilder({ page }).include('main').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
    assert.deepEqual(violations.map((each) => each.id), [])

    // What was typed for both is kept in the browser.
    const number = `W-${unique()}`
    await fresh.getByLabel('Numer drogi').fill(number)
    await fresh.getByLabel('Kilometraż od').fill('0,1')
    await page.waitForTimeout(900)
    await page.reload()
    await page.getByText(/Przywrócono niezapisane zmiany/).waitFor()
    assert.equal(await fresh.getByLabel('Numer drogi').inputValue(), number)
    await fresh.scrollIntoViewIfNeeded()
    await shot(page, 'wpis-dwa-formularze')
    await save(page)
    await page.getByText('Wpis podzielono na dwa.').waitFor()
    await fresh.waitFor({ state: 'hidden' })
    await shot(page, 'wpis-dwa-zapisane')

    const kept = await own(anna, id, ROADS)
    await page.getByRole('link', { name: 'Otwórz nowy wpis' }).click()
    await page.getByRole('heading', { level: 1, name: number }).waitFor()
    const made = await own(anna, decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)), ROADS)
    const [one, other] = [made.geometry.coordinates, kept.geometry.coordinates]
    assert.deepEqual(one.at(-1), other[0])
    assert.deepEqual([...one.slice(0, -1), ...other.slice(1)], AXIS)
    assert.ok(AXIS[0][1] - one.at(-1)[1] > 1, 'the corner was moved')
    assert.deepEqual([kept.properties.kmDo, made.properties.kmOd, made.properties.nrDrogi, made.properties.nawierzchnia], [0.1, 0.1, number, 'zwir'])
    const [last] = (await anna('GET', `${ROADS}/${id}/versions`)).data.versions
    const [first] = (await anna('GET', `${ROADS}/${made.id}/versions`)).data.versions
    assert.equal(first.made.changeset, last.made.changeset)
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })

  test('divide an area with the keyboard alone, in a draft that goes on from the server and is given up without a trace', async () => {
    const { data } = await anna('POST', PLACES, { properties: { nazwa: `Skwer ${unique()}`, typ: 'pomnik' }, geometry: { type: 'Polygon', coordinates: [RING] }, crs: 2177 })
    const id = data.applied[0].id
    const { page, close } = await atWork(browser, 'anna', `rejestr/miejsce_pamieci/mpa_miejsce_pamieci/${id}`)
    await mapReady(page)
    const press = async (key, times = 1) => {
      for (let time = 0; time < times; time += 1) {
        await page.keyboard.press(key)
        await page.waitForTimeout(150)
      }
    }
    await button(page, 'Podziel na dwa wpisy').focus()
    await press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'CANVAS')
    await press('ArrowUp', 3)
    await press(' ')
    await press('ArrowDown', 6)
    await press(' ')
    await press('Enter')
    const told = page.getByRole('group', { name: 'Wpis zostanie podzielony na dwa' })
    await told.waitFor()
    const fresh = page.getByRole('region', { name: 'Nowy wpis z drugiej części' })
    const name = `Skwer mniejszy ${unique()}`
    await fresh.getByLabel('Nazwa').first().fill(name)
    await button(page, 'Zapisz szkic').click()
    await page.getByText('Szkic zapisany na serwerze.').waitFor()
    await page.reload()
    await told.waitFor()
    assert.equal(await fresh.getByLabel('Nazwa').first().inputValue(), name)
    await button(page, 'Nie dziel wpisu').click()
    await told.waitFor({ state: 'hidden' })
    await page.getByLabel('Nazwa').first().fill(`Cały ${name}`)
    await save(page)
    assert.deepEqual((await own(anna, id, PLACES)).geometry.coordinates, [RING])
    const { data: list } = await anna('GET', `${PLACES}?limit=1000`)
    assert.deepEqual(list.features.filter(({ title }) => title === name), [])
    await close()
  })

  test('divide a street, which waits for approval in both pieces at once', async () => {
    const { data: streets } = await anna('GET', '/api/v1/registers/emuia/classes/emuia_ulica_plac/features?limit=100&crs=own')
    const street = streets.features.find(({ title }) => title === 'ulica Adama Mickiewicza')
    const { page, close } = await atWork(browser, 'anna', `rejestr/emuia/emuia_ulica_plac/${street.id}`)
    await mapReady(page)
    await button(page, 'Podziel na dwa wpisy').click()
    await draw(page, [[0.6, 0.2], [0.6, 0.8]])
    await page.getByRole('group', { name: 'Wpis zostanie podzielony na dwa' }).getByText(/obie zmiany zatwierdza najpierw inna osoba/).waitFor()
    const fresh = page.getByRole('region', { name: 'Nowy wpis z drugiej części' })
    await fresh.getByLabel('Nazwa pełna').fill(`ulica ${unique()}`)
    await fresh.getByLabel('Identyfikator ULIC').fill(String(10000 + Math.floor(Math.random() * 80000)))
    await button(page, 'Zapisz').click()
    const waits = page.getByText('Czeka na zatwierdzenie.')
    await waits.or(button(page, 'Zapisz mimo uwag')).first().waitFor()
    if (!(await waits.isVisible())) await button(page, 'Zapisz mimo uwag').click()
    await waits.waitFor()
    assert.equal(await fresh.getByRole('textbox').count(), 0)
    await shot(page, 'wpis-dwa-czeka')
    const number = (await page.getByRole('link', { name: /Zestaw zmian nr/ }).textContent()).match(/\d+/)[0]
    const { data: set } = await anna('GET', `/api/v1/changesets/${number}`)
    assert.deepEqual([set.state, ...set.changes.map(({ op }) => op).sort()], ['zgloszony', 'utworz', 'zmien'])
    await anna('POST', `/api/v1/changesets/${number}/withdraw`)
    const { data: still } = await anna('GET', `/api/v1/registers/emuia/classes/emuia_ulica_plac/features/${street.id}?crs=own`)
    assert.deepEqual(still.geometry, street.geometry)
    await close()
  })

  test('move a line parallel by metres, refuse what cannot be, and take it back', async () => {
    const id = await road(anna)
    const { page, close, account } = await atWork(browser, 'anna', `rejestr/droga_odcinek/drg_odcinek/${id}`)
    await mapReady(page)
    await button(page, 'Odsuń równolegle').focus()
    await page.keyboard.press('Enter')
    const group = page.getByRole('group', { name: 'Odsuń równolegle' })
    await group.waitFor()
    assert.equal(await page.evaluate(() => document.activeElement?.id.endsWith('-odleglosc')), true)
    await page.keyboard.type('daleko')
    await page.keyboard.press('Enter')
    await group.getByText(/Podaj odległość większą od 0/).waitFor()
    await group.getByLabel('Odległość w metrach').fill('2,5')
    await group.getByLabel('w lewo od kierunku linii').check()
    await shot(page, 'wpis-odsuniecie')
    await button(page, 'Odsuń').click()
    await button(page, 'Cofnij').click()
    await button(page, 'Ponów').click()
    await save(page)
    const { coordinates } = (await own(anna, id, ROADS)).geometry
    assert.equal(coordinates.length, AXIS.length)
    coordinates.forEach(([, north], index) => assert.ok(Math.abs(north - AXIS[index][1] - 2.5) < 0.002, `${north}`))
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })

  test('follow the outline of a parcel, the one way and the other, with the very vertices of the parcel', async () => {
    const query = 'crs=http://www.opengis.net/def/crs/EPSG/0/2177&limit=1&bbox=18.5825,53.1088,18.5832,53.1094'
    const parcels = await (await fetch(`${BASE}/collections/egb_dzialka_ewidencyjna/items?${query}`, { headers: { accept: 'application/geo+json' } })).json()
    const outline = parcels.features[0].geometry.coordinates[0].slice(0, -1).map(([north, east]) => [east, north])
    const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
    const [left, low, right, high] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    const frame = [[left, low], [right, low], [right, high], [left, high]]
    const { data } = await anna('POST', PLACES, { properties: { nazwa: `Skwer ${unique()}`, typ: 'pomnik' }, geometry: { type: 'Polygon', coordinates: [[...frame, frame[0]]] }, crs: 2177 })
    const id = data.applied[0].id
    const { page, close, account } = await atWork(browser, 'anna', `rejestr/miejsce_pamieci/mpa_miejsce_pamieci/${id}`, { height: 1100 })
    await mapReady(page)
    await button(page, 'Usuń geometrię').click()
    await button(page, 'Rysuj obszar').click()
    const half = Math.floor(outline.length / 2)
    const click = async (vertex) => {
      const at = await pixel(page, frame, vertex)
      await page.mouse.move(at.x + 2, at.y + 1)
      await page.mouse.move(at.x + 1, at.y + 1)
      await page.getByText(/^narożnik (działki|budynku) \S+/).waitFor()
      await page.mouse.click(at.x + 1, at.y + 1)
    }
    await click(outline[0])
    await button(page, 'Śledź granicę').click()
    assert.equal(await button(page, 'Śledź granicę').getAttribute('aria-pressed'), 'true')
    await click(outline[half])
    await page.getByText(/^Dodano punkty: \d+ \(granica działki/).first().waitFor()
    await shot(page, 'wpis-sledzenie')
    await button(page, 'Druga strona').click()
    await click(outline[0])
    await button(page, 'Zakończ').click()
    await page.getByText(/^obszar, punktów: /).waitFor()
    await button(page, 'Cofnij').click()
    await page.getByText(/^obszar, punktów: /).waitFor({ state: 'hidden' })
    await button(page, 'Ponów').click()
    await save(page)
    const [ring] = (await own(anna, id, PLACES)).geometry.coordinates
    const known = outline.map(String)
    for (const vertex of ring) assert.ok(known.includes(String(vertex)), `${vertex} is none of the parcel's vertices`)
    assert.equal(new Set(ring.map(String)).size, outline.length)

    // By keyboard: a key brings the middle of the map to the next corner.
    await button(page, 'Rysuj na nowo').or(button(page, 'Dorysuj część')).click()
    await page.keyboard.press('n')
    await page.getByText(/^Środek mapy: narożnik (działki|budynku) \S+\.$/).waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await page.keyboard.press('t')
    await page.getByText(/^Śledzenie granicy wyłączone/).waitFor({ state: 'attached' })
    await button(page, 'Przerwij rysowanie').click()
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })
})
