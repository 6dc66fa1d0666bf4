// Three ways in which people use a page: with a mouse, with the keyboard alone, and with a finger on a telephone. A story
// is told once and played with all of them.
import assert from 'node:assert/strict'

export const WAYS = [
  { name: 'by mouse', size: { width: 1280, height: 800 } },
  { name: 'with the keyboard alone', size: { width: 1280, height: 800 }, keys: true },
  { name: 'on a telephone', size: { width: 360, height: 720, hasTouch: true, isMobile: true }, touch: true },
]

/** Whether something lies before the focus, or before what the address points at while nothing has the focus. */
const lies = (element) => {
  const named = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  const from = document.activeElement === document.body ? named : document.activeElement
  return from !== null && (element.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
const same = (locator) => locator.evaluate((element) => element === document.activeElement)

/** What somebody's hands do on a page; with the keyboard alone nothing is clicked and nothing is given the focus by the test. */
export class Hands {
  actions = 0

  constructor(page, way) {
    this.page = page
    this.way = way
  }

  /** Walks with Tab, or back with Shift and Tab, until the focus is on this. */
  async reach(locator, most = 250) {
    await locator.waitFor()
    const key = (await locator.evaluate(lies)) ? 'Shift+Tab' : 'Tab'
    for (let step = 0; step < most; step += 1) {
      if (await same(locator)) return
      await this.page.keyboard.press(key)
    }
    assert.fail(`Tab does not lead to ${locator}`)
  }

  /** A button, a link, a box to tick. */
  async press(locator) {
    this.actions += 1
    if (!this.way.keys) return this.way.touch ? locator.tap() : locator.click()
    await this.reach(locator)
    const ticked = await locator.evaluate((element) => element.matches('input[type=checkbox], input[type=radio]'))
    await this.page.keyboard.press(ticked ? 'Space' : 'Enter')
  }

  /** One of several round buttons: Tab comes to their group, arrows walk through it. */
  async pick(locator, most = 20) {
    if (!this.way.keys) return this.press(locator)
    this.actions += 1
    const group = await locator.getAttribute('name')
    const inGroup = () => this.page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group)
    for (let step = 0; step < 160 && !(await inGroup()); step += 1) await this.page.keyboard.press('Tab')
    if (!(await locator.isChecked())) await this.page.keyboard.press('Space')
    for (let step = 0; step < most && !(await locator.isChecked()); step += 1) await this.page.keyboard.press('ArrowDown')
    assert.ok(await locator.isChecked())
  }

  async type(locator, text) {
    this.actions += 1
    if (!this.way.keys) return locator.fill(text)
    await this.reach(locator)
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(text)
  }

  /** An item of a drop-down list by its words. */
  async choose(locator, label) {
    this.actions += 1
    if (!this.way.keys) return locator.selectOption({ label })
    await this.reach(locator)
    const chosen = () => locator.evaluate((list) => list.selectedOptions[0]?.label.trim())
    await this.page.keyboard.press('Home')
    for (let step = 0; step < 400 && (await chosen()) !== label; step += 1) await this.page.keyboard.press('ArrowDown')
    assert.equal(await chosen(), label)
  }

  /** What a box with suggestions offers first for these words. */
  async suggested(box, text, option) {
    await this.type(box, text)
    await option.waitFor()
    if (!this.way.keys) return this.press(option)
    this.actions += 1
    const wanted = await option.getAttribute('id')
    for (let step = 0; step < 40 && (await box.getAttribute('aria-activedescendant')) !== wanted; step += 1) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** A file through the system's own dialog. */
  async file(locator, file) {
    this.actions += 1
    if (!this.way.keys) return locator.setInputFiles(file)
    await this.reach(locator)
    const [dialog] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.keyboard.press('Space')])
    await dialog.setFiles(file)
  }

  async enters(login, password) {
    await this.type(this.page.getByLabel('Login'), login)
    await this.type(this.page.getByLabel('Hasło', { exact: true }), password)
    await this.press(this.page.getByRole('button', { name: 'Zaloguj się' }))
    await this.page.locator('header .account').waitFor()
  }

  /** Nothing may need scrolling sideways. */
  async fits() {
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(over <= 0, `${this.page.url()} scrolls sideways by ${over} px`)
  }
}
