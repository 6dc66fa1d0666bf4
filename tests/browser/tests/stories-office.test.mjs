// What officials and administrators do all day, told once and played by mouse, with the keyboard alone and on a telephone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { BASE, open, shot, visit } from '../support/browser.mjs'
import { unique } from '../support/entries.mjs'
import { Hands, WAYS } from '../support/hands.mjs'
import { accounts, published, skip } from '../support/office.mjs'

describe('an official', { skip }, () => {
  let browser
  before(async () => {
    browser = await open()
  })
  after(() => browser?.close())

  for (const way of WAYS) {
    const enter = async (login) => {
      const visited = await visit(browser, 'praca', way.size)
      const hands = new Hands(visited.page, way)
      await hands.enters(login, accounts[login])
      const end = async (name) => {
        await hands.fits()
        await shot(visited.page, `historia-${name}-${way.name.replaceAll(' ', '-')}`)
        assert.deepEqual(visited.account, { violations: [], foreign: [], errors: [] })
        await visited.close()
      }
      return { ...visited, hands, end }
    }
    /** By the menu, which a telephone folds away. */
    const go = async (page, hands, name) => {
      const fold = page.getByRole('button', { name: 'Menu', exact: true })
      if (await fold.isVisible()) await hands.press(fold)
      await hands.press(page.getByRole('navigation', { name: 'Menu główne' }).getByRole('link', { name, exact: true }))
      await page.getByRole('heading', { level: 1, name }).waitFor()
    }

    test(`adds an entry with a place from a survey, corrects it, and sees who did what, ${way.name}`, async () => {
      const { page, hands, end } = await enter('anna')
      await go(page, hands, 'Rejestry')
      await hands.press(page.getByRole('link', { name: 'Inwentaryzacja drzew' }))
      await hands.press(page.getByRole('link', { name: 'Dodaj wpis' }).first())
      const number = unique()
      await hands.type(page.getByLabel('Numer drzewa'), number)
      await hands.suggested(page.getByRole('combobox', { name: /Gatunek/ }), 'klon zwy', page.getByRole('option', { name: /klon zwyczajny/ }))
      await hands.type(page.getByLabel('Zarządca terenu'), 'Gmina')
      await hands.choose(page.getByLabel('Status drzewa'), 'rośnie')
      await hands.press(page.locator('summary').filter({ hasText: 'Współrzędne w tabeli' }))
      await hands.type(page.getByLabel('X (północ)'), '5886484,25')
      await hands.type(page.getByLabel('Y (wschód)'), '6539099,5')
      await hands.press(page.getByRole('button', { name: 'Wstaw punkt' }))
      await hands.press(page.getByRole('button', { name: 'Zapisz', exact: true }))
      await page.getByText('Zapisano i opublikowano.').waitFor()
      await page.getByRole('heading', { level: 1, name: number }).waitFor()
      await hands.type(page.getByLabel('Wysokość'), '12,5')
      await hands.type(page.getByLabel('Powód zmiany'), 'Pomiar w terenie')
      await hands.press(page.getByRole('button', { name: 'Zapisz', exact: true }))
      await page.getByText('Zapisano i opublikowano.').waitFor()
      await hands.press(page.getByRole('link', { name: 'Historia', exact: true }))
      await page.getByText(/Pomiar w terenie/).waitFor()
      assert.ok((await page.getByText(/Anna/).count()) > 0)
      await end('wpis')
    })

    test(`sends an address to be approved, a colleague approves it, and everybody reads it, ${way.name}`, async () => {
      const { page, hands, end } = await enter('anna')
      await go(page, hands, 'Rejestry')
      await hands.press(page.getByRole('link', { name: /^Punkty adresowe/ }).first())
      await hands.press(page.getByRole('link', { name: 'Dodaj wpis' }).first())
      const number = String(1000 + Math.floor(Math.random() * 8000))
      await hands.type(page.getByLabel('Numer porządkowy'), number)
      await hands.suggested(page.getByRole('combobox', { name: /Miejscowość/ }), 'ziel', page.locator('#pole-miejscowosc-lista [role=option]').first())
      await hands.suggested(page.getByRole('combobox', { name: /Ulica lub plac/ }), 'k', page.locator('#pole-ulica2-lista [role=option]').first())
      await hands.choose(page.getByLabel('Status'), 'nadany')
      await hands.press(page.getByRole('button', { name: /^Dzisiaj.*Data nadania/ }))
      await hands.press(page.locator('summary').filter({ hasText: 'Współrzędne w tabeli' }))
      await hands.type(page.getByLabel('X (północ)'), '5886441,5')
      await hands.type(page.getByLabel('Y (wschód)'), '6539050,5')
      await hands.press(page.getByRole('button', { name: 'Wstaw punkt' }))
      await hands.type(page.getByLabel('Powód zmiany'), `Zawiadomienie ${number}`)
      await hands.press(page.getByRole('button', { name: 'Zapisz', exact: true }))
      const anyway = page.getByRole('button', { name: 'Zapisz mimo uwag' })
      const waits = page.getByText('Czeka na zatwierdzenie.')
      await anyway.or(waits).first().waitFor()
      if (await anyway.isVisible()) await hands.press(anyway)
      await waits.waitFor()
      await end('adres-wyslany')

      const jan = await enter('jan')
      await go(jan.page, jan.hands, 'Do zatwierdzenia')
      await jan.hands.press(jan.page.getByRole('button', { name: new RegExp(`nowy wpis ${number}`) }))
      await jan.page.getByRole('row', { name: new RegExp(number) }).first().waitFor()
      await jan.hands.press(jan.page.getByRole('button', { name: 'Zatwierdź', exact: true }))
      await jan.page.getByText(/^Zatwierdzono|Wszystko sprawdzone/).first().waitFor()
      await jan.end('adres-zatwierdzony')
      const found = await (await fetch(`${BASE}/collections/emuia_punkt_adresowy/items?numerPorzadkowy=${number}`, { headers: { accept: 'application/geo+json' } })).json()
      assert.equal(found.features.length, 1)
      assert.equal((await published(found.features[0].id)).status, 'nadany')
    })

    test(`tries a file out, takes it in, and undoes the whole of it, ${way.name}`, async () => {
      const { page, hands, end } = await enter('anna')
      await go(page, hands, 'Rejestry')
      await hands.press(page.getByRole('link', { name: 'Inwentaryzacja drzew' }))
      await hands.press(page.getByRole('link', { name: /^(Wczytaj|Importuj)/ }).first())
      const number = unique()
      const feature = {
        type: 'Feature',
        properties: { numer: number, gatunek: 'acer_campestre', zarzadca: 'Zarząd Zieleni', status: 'rosnie' },
        geometry: { type: 'Point', coordinates: [18.5782, 53.1086] },
      }
      const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
      await hands.file(page.locator('input[type=file]').first(), { name: 'drzewa.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) })
      await hands.press(page.getByRole('button', { name: 'Sprawdź na próbę' }))
      await page.getByText('Plik można wczytać.').first().waitFor()
      await hands.press(page.getByRole('button', { name: 'Wczytaj: 1 wpis' }))
      await page.getByText('Wczytano. Wpisy obowiązują.').first().waitFor()
      await hands.press(page.getByRole('link', { name: 'Zobacz zestaw lub go cofnij' }))
      await hands.press(page.getByRole('button', { name: 'Cofnij cały zestaw' }))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Cofnij cały zestaw' }))
      await page.getByText('szkic').first().waitFor()
      await hands.press(page.getByRole('button', { name: 'Wyślij' }))
      await page.getByText('Zapisano. Zmiany obowiązują.').first().waitFor()
      await end('import')
    })

    test(`as an administrator opens an account, gives a role, and reads who may what, ${way.name}`, async () => {
      const { page, hands, end } = await enter('ewa')
      await go(page, hands, 'Administracja')
      await hands.press(page.getByRole('main').getByRole('link', { name: /^Osoby/ }).first())
      await hands.press(page.getByRole('button', { name: 'Dodaj osobę' }))
      const login = `hist${Date.now().toString(36)}`
      await hands.type(page.getByLabel('Imię i nazwisko'), 'Halina Historia')
      await hands.type(page.getByLabel('Login', { exact: true }), login)
      await hands.press(page.getByRole('button', { name: 'Utwórz konto' }))
      await page.getByText('Konto utworzone: Halina Historia').waitFor()
      await hands.press(page.getByRole('link', { name: 'Nadaj rolę' }))
      await hands.choose(page.getByLabel('Rola'), 'redaktor')
      await hands.press(page.getByRole('button', { name: 'Nadaj rolę' }))
      await page.getByText('Role zapisane.').first().waitFor()
      await page.getByRole('columnheader', { name: 'redaguje' }).waitFor()
      await end('osoba')
    })

    test(`as an auditor answers who changed what, ${way.name}`, async () => {
      const { page, hands, end } = await enter('iza')
      await go(page, hands, 'Administracja')
      await hands.press(page.getByRole('main').getByRole('link', { name: /^Dziennik/ }).first())
      await page.locator('tbody tr').first().waitFor()
      const act = page.locator('#journal-act')
      await hands.choose(act, await act.locator('option').nth(1).evaluate((option) => option.label.trim()))
      await hands.press(page.getByRole('button', { name: /^(Szukaj|Pokaż|Znajdź)/ }))
      await page.waitForURL(/czynnosc=/)
      await end('dziennik')
    })
  }
})
