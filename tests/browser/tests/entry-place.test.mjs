// The place of an entry: vertices that nobody touched stay bit for bit, drawing snaps to things with names, survey files
// are pasted; and what happens when two officials change one entry.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, shot } from '../support/browser.mjs'
import { TREES, mapReady, own, pixel, tree, unique } from '../support/entries.mjs'
import { NO_ACCOUNTS, atWork, colleague, session } from '../support/officials.mjs'

const PLACES = '/api/v1/registers/miejsce_pamieci/classes/mpa_miejsce_pamieci/features'
const RING = [
  [6539060.123456789, 5886440.1], [6539110.000000001, 5886441.333333333], [6539109.7, 5886479.99], [6539061.01, 5886478.123], [6539060.123456789, 5886440.1],
]
const saved = (page) => page.getByText('Zapisano i opublikowano.')
const save = (page) => page.getByRole('button', { name: 'Zapisz', exact: true }).click()

async function garden(ask) {
  const body = { properties: { nazwa: `Skwer ${unique()}`, typ: 'pomnik' }, geometry: { type: 'Polygon', coordinates: [RING] }, crs: 2177 }
  const { data } = await ask('POST', PLACES, body)
  return data.applied[0].id
}

describe('the place of an entry', { skip: NO_ACCOUNTS }, () => {
  let browser
  let anna
  before(async () => {
    browser = await open()
    anna = await session('anna')
  })
  after(() => browser.close())

  test('changes by a dragged vertex in that vertex only', async () => {
    const id = await garden(anna)
    const { page, close, account } = await atWork(browser, 'anna', `rejestr/miejsce_pamieci/mpa_miejsce_pamieci/${id}`)
    await mapReady(page)
    const from = await pixel(page, RING, RING[2])
    await page.keyboard.down('Alt')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + 20, from.y - 20, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.up('Alt')
    await page.getByText('Niezapisane zmiany, zachowane').waitFor()
    await shot(page, 'wpis-obszar')
    await save(page)
    await saved(page).waitFor()
    const [ring] = (await own(anna, id, PLACES)).geometry.coordinates
    for (const index of [0, 1, 3, 4]) assert.deepEqual(ring[index], RING[index])
    const moved = Math.hypot(ring[2][0] - RING[2][0], ring[2][1] - RING[2][1])
    assert.ok(moved > 2 && moved < 15, `moved by ${moved} m`)
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })

  test('changes by the table, with undo and redo', async () => {
    const id = await garden(anna)
    const { page, close } = await atWork(browser, 'anna', `rejestr/miejsce_pamieci/mpa_miejsce_pamieci/${id}`)
    await page.getByText('Współrzędne w tabeli').click()
    const x = page.getByLabel('X (północ), punkt 2')
    assert.equal(await x.inputValue(), '5886441,333333333')
    await x.fill('58864,5')
    await x.press('Tab')
    await page.getByText(/To nie są współrzędne układu PL-2000, strefa 6/).waitFor()
    await x.fill('5886441,5')
    await x.press('Tab')
    await page.getByRole('button', { name: /^Dodaj punkt za punktem 4/ }).click()
    await page.getByLabel('X (północ), punkt 5').fill('5886460')
    await page.getByLabel('Y (wschód), punkt 5').fill('6539050,5')
    await page.getByLabel('Y (wschód), punkt 5').press('Tab')
    await page.getByRole('button', { name: 'Cofnij', exact: true }).click()
    assert.notEqual(await page.getByLabel('Y (wschód), punkt 5').inputValue(), '6539050,50')
    await page.getByRole('button', { name: 'Ponów', exact: true }).click()
    assert.equal(await page.getByLabel('Y (wschód), punkt 5').inputValue(), '6539050,50')
    await page.getByLabel('X (północ), punkt 2').scrollIntoViewIfNeeded()
    await shot(page, 'wpis-tabela')
    await save(page)
    await saved(page).waitFor()
    const [ring] = (await own(anna, id, PLACES)).geometry.coordinates
    assert.deepEqual(ring, [RING[0], [RING[1][0], 5886441.5], RING[2], RING[3], [6539050.5, 5886460], RING[0]])
    await close()
  })

  test('is pasted from a survey file, whichever column comes first', async () => {
    const { page, close } = await atWork(browser, 'anna', 'rejestr/miejsce_pamieci/mpa_miejsce_pamieci/nowy')
    await page.getByLabel('Nazwa', { exact: false }).first().fill(`Skwer ${unique()}`)
    await page.getByRole('combobox', { name: /^Typ/ }).or(page.getByLabel(/^Typ/)).first().selectOption({ index: 1 })
    await page.getByText('Współrzędne w tabeli').click()
    await page.getByRole('button', { name: 'Wklej współrzędne' }).click()
    const lines = ['nr\tY\tX', '101\t6 539 060,25\t5 886 440,10', '102\t6539110.5\t5886441.3', '103\t6539109,70\t5886479,99', '']
    await page.getByLabel('Współrzędne do wklejenia').fill(lines.join('\r\n'))
    await page.getByRole('button', { name: 'Wstaw', exact: true }).click()
    await page.getByLabel('X (północ), punkt 3').waitFor()
    await page.getByText(/powierzchnia .* m²/).first().waitFor()
    await save(page)
    await saved(page).waitFor()
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1))
    const [ring] = (await own(anna, id, PLACES)).geometry.coordinates
    assert.deepEqual(ring, [[6539060.25, 5886440.1], [6539110.5, 5886441.3], [6539109.7, 5886479.99], [6539060.25, 5886440.1]])
    await close()
  })

  test('is drawn by mouse, split along a line, merged again, and gets a hole', async () => {
    const { page, close, account } = await atWork(browser, 'anna', 'rejestr/miejsce_pamieci/mpa_miejsce_pamieci/nowy')
    await page.getByLabel('Nazwa', { exact: false }).first().fill(`Park ${unique()}`)
    await page.getByLabel(/^Typ/).selectOption({ index: 1 })
    await mapReady(page)
    const box = await page.locator('.maplibregl-canvas').boundingBox()
    const at = (x, y) => [box.x + box.width * x, box.y + box.height * y]
    const draw = async (places) => {
      await page.keyboard.down('Alt')
      for (const place of places) {
        await page.mouse.move(...at(...place))
        await page.mouse.click(...at(...place))
        await page.waitForTimeout(50)
      }
      await page.keyboard.up('Alt')
      await page.getByRole('button', { name: 'Zakończ', exact: true }).click()
    }
    await page.getByRole('button', { name: 'Rysuj obszar' }).click()
    await draw([[0.4, 0.45], [0.6, 0.45], [0.6, 0.6], [0.4, 0.6]])
    await page.getByText(/obszar, punktów: 4, powierzchnia/).waitFor()
    await page.getByRole('button', { name: 'Podziel linią' }).click()
    await draw([[0.5, 0.4], [0.52, 0.5], [0.5, 0.66]])
    await page.getByText(/obszar, części: 2, punktów: 10/).waitFor()
    await shot(page, 'wpis-podzial')
    await page.getByRole('button', { name: 'Scal części' }).click()
    await page.getByText(/obszar, punktów: 6/).waitFor()
    await page.getByRole('button', { name: 'Wytnij otwór' }).click()
    await draw([[0.43, 0.5], [0.47, 0.5], [0.47, 0.56]])
    await page.getByText(/obszar, punktów: 9/).waitFor()
    await save(page)
    await saved(page).waitFor()
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1))
    const { geometry } = await own(anna, id, PLACES)
    const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates[0] : geometry.coordinates
    assert.deepEqual(rings.map((ring) => ring.length), [7, 4])
    assert.deepEqual(account, { violations: [], foreign: [], errors: [] })
    await close()
  })

  test('snaps to a corner of a parcel and says which', async () => {
    const query = 'crs=http://www.opengis.net/def/crs/EPSG/0/2177&limit=1&bbox=18.5825,53.1088,18.5832,53.1094'
    const parcels = await (await fetch(`${BASE}/collections/egb_dzialka_ewidencyjna/items?${query}`, { headers: { accept: 'application/geo+json' } })).json()
    const [parcel] = parcels.features
    const [north, east] = parcel.geometry.coordinates[0][0]
    const start = [east + 8, north + 8]
    const id = await tree(anna, { geometry: { type: 'Point', coordinates: start } })
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await mapReady(page)
    await page.getByRole('button', { name: 'Wskaż na nowo' }).click()
    const at = await pixel(page, [start], [east, north])
    await page.mouse.move(at.x + 3, at.y + 3)
    await page.mouse.move(at.x + 2, at.y + 2)
    await page.getByText(/^narożnik (działki|budynku) \S+/).waitFor()
    await shot(page, 'wpis-przyciaganie')
    await page.mouse.click(at.x + 2, at.y + 2)
    await page.getByText('Niezapisane zmiany, zachowane').waitFor()
    await save(page)
    await saved(page).or(page.getByRole('button', { name: 'Zapisz mimo uwag' })).first().waitFor()
    if (!(await saved(page).isVisible())) await page.getByRole('button', { name: 'Zapisz mimo uwag' }).click()
    await saved(page).waitFor()
    assert.deepEqual((await own(anna, id)).geometry.coordinates, [east, north])
    await close()
  })

  test('and values of two officials meet in a dialog, where nothing is lost', async () => {
    const id = await tree(anna, { properties: { wysokosc: 10, wiek: 20 } })
    const other = await colleague()
    const path = `rejestr/drzewa/drzewa_drzewo/${id}`
    const first = await atWork(browser, other, path)
    const second = await atWork(browser, 'anna', path)
    await second.page.getByLabel('Wysokość').fill('14,5')
    await second.page.getByLabel('Średnica korony').fill('6')
    await second.page.getByText('Współrzędne w tabeli').click()
    await second.page.getByLabel('X (północ), punkt 1').fill('5886485,75')
    await second.page.getByLabel('X (północ), punkt 1').press('Tab')

    await first.page.getByLabel('Wysokość').fill('12')
    await first.page.getByLabel('Szacowany wiek').fill('33')
    await save(first.page)
    await saved(first.page).waitFor()

    await save(second.page)
    const dialog = second.page.getByRole('dialog', { name: 'Ktoś inny zmienił ten wpis przed Tobą' })
    await dialog.waitFor()
    await dialog.getByText('Zbigniew Drugi').waitFor()
    await shot(second.page, 'wpis-konflikt')
    const { violations } = await new AxeBuilder({ page: second.page }).include('dialog').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
    assert.deepEqual(violations.map((each) => each.id), [])
    await dialog.getByRole('button', { name: 'Połącz i zapisz' }).click()
    await dialog.getByText('Wybierz jeszcze: Wysokość.').waitFor()
    await dialog.getByRole('button', { name: 'Wróć do formularza' }).click()
    assert.equal(await second.page.getByLabel('Wysokość').inputValue(), '14,5')
    await save(second.page)
    await dialog.waitFor()
    await dialog.getByRole('group', { name: 'Wysokość' }).getByRole('radio', { name: /Moje/ }).check()
    await dialog.getByRole('button', { name: 'Połącz i zapisz' }).click()
    await saved(second.page).waitFor()
    const { properties, geometry } = await own(anna, id)
    assert.deepEqual([properties.wysokosc, properties.wiek, properties.srednicaKorony], [14.5, 33, 6])
    assert.deepEqual(geometry.coordinates, [6539099.123, 5886485.75])
    await first.close()
    await second.close()
  })

  test('stays in a draft on the server, which is gone on with from there', async () => {
    const id = await tree(anna)
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByLabel('Szacowany wiek').fill('41')
    await page.getByRole('button', { name: 'Zapisz szkic' }).click()
    await page.getByText('Szkic zapisany na serwerze.').waitFor()
    assert.match(page.url(), /zestaw=\d+/)
    assert.equal((await own(anna, id)).properties.wiek, undefined)
    await page.reload()
    await page.getByText(/szkic nr \d+/).waitFor()
    assert.equal(await page.getByLabel('Szacowany wiek').inputValue(), '41')
    await save(page)
    await saved(page).waitFor()
    assert.equal((await own(anna, id)).properties.wiek, 41)
    await close()
  })

  test('has its documents, is copied, and is ended with a reason', async () => {
    const id = await tree(anna)
    const { page, close } = await atWork(browser, 'anna', `rejestr/drzewa/drzewa_drzewo/${id}`)
    await page.getByText('Ten wpis nie ma załączników.').waitFor()
    await page.getByLabel('Dodaj pliki').setInputFiles({ name: 'Zgłoszenie.txt', mimeType: 'text/plain', buffer: Buffer.from('Drzewo do oceny.\n') })
    await page.getByRole('link', { name: /Zgłoszenie\.txt/ }).waitFor()
    await page.getByRole('link', { name: /Zgłoszenie\.txt/ }).scrollIntoViewIfNeeded()
    await shot(page, 'wpis-zalaczniki')
    await page.getByRole('button', { name: 'Powiel wpis' }).click()
    await page.getByRole('heading', { name: 'Nowy wpis: Drzewa' }).waitFor()
    await page.waitForFunction(() => document.querySelector('#pole-gatunek')?.value === 'klon zwyczajny')
    assert.equal(await page.getByLabel('Numer drzewa').inputValue(), '')
    await page.goBack()
    await page.getByRole('button', { name: 'Zakończ wpis' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Zakończ wpis' }).click()
    await dialog.getByText('Podaj powód zakończenia wpisu.').waitFor()
    await dialog.getByLabel(/^Powód/).fill('Drzewo przewrócił wiatr')
    await shot(page, 'wpis-koniec')
    await dialog.getByRole('button', { name: 'Zakończ wpis' }).click()
    await page.getByText('Wpis zakończono.').waitFor()
    const { data } = await anna('GET', `${TREES}/${id}/versions`)
    assert.ok(data.versions[0].version_to)
    await close()
  })
})
