// Taking files into a register as officials have them: tables, packed Shapefiles, GeoPackages with several layers.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { open, shot } from '../support/browser.mjs'
import { at, skip } from '../support/office.mjs'

const stamp = () => String(Date.now()).slice(-7)
const table = (text, name = 'drzewa.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) })

/** A text as Polish Windows writes it. */
function windows1250(text) {
  const signs = { ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ń: 0xf1, ó: 0xf3, ś: 0x9c, ź: 0x9f, ż: 0xbf, Ł: 0xa3, Ś: 0x8c, Ż: 0xaf }
  return Buffer.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0)))
}

/** A GeoPackage with two layers, made with GDAL's own tool; nothing where it is not installed. */
function geopackage(number) {
  const folder = mkdtempSync(join(tmpdir(), 'wczytanie-'))
  const [source, file] = [join(folder, 'a.geojson'), join(folder, 'zielen.gpkg')]
  const properties = { numer: number, gatunek: 'klon polny', zarzadca: 'Zarząd Zieleni', status: 'rosnie' }
  const feature = { type: 'Feature', properties, geometry: { type: 'MultiPoint', coordinates: [[18.5757, 53.1102]] } }
  writeFileSync(source, JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
  try {
    execFileSync('ogr2ogr', ['-f', 'GPKG', '-nln', 'drzewa', '-t_srs', 'EPSG:2177', file, source])
    execFileSync('ogr2ogr', ['-f', 'GPKG', '-update', '-nln', 'krzewy', '-t_srs', 'EPSG:2180', file, source])
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
  return { name: 'zielen.gpkg', mimeType: 'application/geopackage+sqlite3', buffer: readFileSync(file) }
}

describe('loading files', { skip }, () => {
  let browser
  before(async () => {
    browser = await open()
  })
  after(() => browser?.close())

  test('reads a table in windows-1250 with geodetic coordinates, and says what it found out', async () => {
    const { page, close } = await at(browser, 'anna', '/import/drzewa')
    const number = `T-${stamp()}`
    const rows = `numer;gatunek;zarządca terenu;status;wysokość;X;Y\r\n${number};klon polny;Zarząd Zieleni, Śródmieście;rośnie;12,5;5886585,84;6538549,27\r\n`
    await page.getByLabel('Plik z danymi').setInputFiles(table(windows1250(rows)))
    await page.getByText('Odczytano: CSV, kodowanie windows-1250, pola dzieli średnik.').waitFor()
    assert.equal(await page.getByLabel('Układ współrzędnych pliku').inputValue(), '2177')
    await page.getByText(/Plik nie podaje układu; odgadliśmy go.*W pliku pierwsza jest współrzędna północna/).waitFor()
    await page.getByText('Położenie wierszy z pliku (na mapie: 1):').waitFor()
    await page.locator('.maplibregl-canvas').waitFor()
    await page.waitForTimeout(2500)
    await shot(page, 'praca-import-csv')
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Plik można wczytać.').first().waitFor()
    await page.getByRole('button', { name: 'Wczytaj: 1 wpis' }).click()
    await page.getByText('Wczytano. Wpisy obowiązują.').first().waitFor()
    await page.getByRole('link', { name: 'Zobacz zestaw lub go cofnij' }).click()
    await page.getByText('Zarząd Zieleni, Śródmieście').first().waitFor()
    await close()
  })

  test('lets one choose the layer of a GeoPackage', async (context) => {
    const file = geopackage(`G-${stamp()}`)
    if (!file) return context.skip('ogr2ogr is not installed')
    const { page, close } = await at(browser, 'anna', '/import/drzewa')
    await page.getByLabel('Plik z danymi').setInputFiles(file)
    await page.getByRole('main').getByText('Plik ma kilka warstw.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Sprawdź na próbę' }).count(), 0)
    await page.getByLabel('Warstwa').selectOption('krzewy')
    await page.getByText('Układ podany w pliku.').waitFor()
    assert.equal(await page.getByLabel('Układ współrzędnych pliku').inputValue(), '2180')
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Plik można wczytać.').first().waitFor()
    await shot(page, 'praca-import-gpkg')
    await close()
  })

  test('asks for what a file does not tell, and refuses what it cannot read with a remedy', async () => {
    const { page, close } = await at(browser, 'anna', '/import/drzewa', { width: 360, height: 780 })
    await page.getByLabel('Plik z danymi').setInputFiles(table(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'drzewa.xls'))
    await page.getByText('To jest arkusz kalkulacyjny. Zapisz go jako CSV').waitFor()
    await page.getByLabel('Plik z danymi').setInputFiles(table('numer,gatunek,wsch,poln\nA,klon polny,100,200\n'))
    await page.getByText('Nie znaleźliśmy kolumn ze współrzędnymi.').waitFor()
    await page.getByLabel('Kolumna X albo długości').selectOption('wsch')
    await page.getByLabel('Kolumna Y albo szerokości').selectOption('poln')
    await page.getByText('Plik nie podaje układu i nie da się go odgadnąć.').waitFor()
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Wybierz układ współrzędnych pliku.').waitFor()
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'load-crs')
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    await shot(page, 'praca-import-360')
    await close()
  })

  test('comes back after a reload to the same step: columns, dry run, and a load under way', async () => {
    const { page, close } = await at(browser, 'anna', '/import/drzewa')
    const number = `R-${stamp()}`
    const rows = `numer;gatunek;opiekun;status;lon;lat\n${number};klon polny;Zarząd Zieleni;rosnie;18,5757;53,1103\n`
    await page.getByLabel('Plik z danymi').setInputFiles(table(rows, 'po-kolei.csv'))
    await page.getByLabel('Atrybut dla kolumny opiekun').selectOption({ label: 'zarządca terenu (wymagany)' })
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByRole('main').getByText('Wracamy do wczytywania pliku „po-kolei.csv”').waitFor()
    await page.getByText('Odczytano: CSV, kodowanie UTF-8, pola dzieli średnik.').waitFor()
    assert.match(await page.getByLabel('Atrybut dla kolumny opiekun').evaluate((list) => list.selectedOptions[0].textContent), /zarządca terenu/)
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Plik można wczytać.').first().waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByText('Plik można wczytać.').first().waitFor()
    await page.getByLabel('Powód albo źródło danych').fill('Inwentaryzacja')
    await shot(page, 'praca-import-powrot')
    const sent = page.waitForRequest((request) => request.url().includes('/import?') && !request.url().includes('dryRun'))
    await page.getByRole('button', { name: 'Wczytaj: 1 wpis' }).click()
    await sent
    await page.reload()
    await page.getByText('Wczytano. Wpisy obowiązują.').first().waitFor()
    await shot(page, 'praca-import-po-odswiezeniu')
    await page.getByRole('link', { name: 'Zobacz zestaw lub go cofnij' }).click()
    await page.getByText('Inwentaryzacja').first().waitFor()
    await close()
  })

  test('finds no load that never arrived, says so, and starts again when asked', async () => {
    const { page, close } = await at(browser, 'anna', '/import/drzewa')
    const rows = `numer;gatunek;zarzadca;status;lon;lat\nN-${stamp()};klon polny;Zarząd Zieleni;rosnie;18,5757;53,1104\n`
    await page.getByLabel('Plik z danymi').setInputFiles(table(rows, 'nie-dotarl.csv'))
    await page.getByRole('button', { name: 'Sprawdź na próbę' }).click()
    await page.getByText('Plik można wczytać.').first().waitFor()
    await page.route(/\/import\?(?!.*dryRun)/, (route) => route.abort())
    await page.getByRole('button', { name: 'Wczytaj: 1 wpis' }).click()
    await page.getByRole('main').getByText('Wczytywanie przerwano, zanim się zaczęło').first().waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Zacznij od nowa' }).click()
    await page.getByText('Odczytano:').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByLabel('Plik z danymi').waitFor()
    assert.equal(await page.getByText('Wracamy do wczytywania').count(), 0)
    await close()
  })
})
