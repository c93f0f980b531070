import type { Shop } from '../../shared/counter'
import type { Settings } from '../../shared/settings'

/** What of the settings stands on the screens. */
export const shopOnCounter = (settings: Settings): Shop => ({
  shopName: settings.shop.name,
  pictures: settings.pictures,
  cashierLanguage: settings.cashierLanguage,
  customerLanguage: settings.customerLanguage,
  timeZone: settings.timeZone,
  cashierTheme: settings.appearance.cashier,
  customerTheme: settings.appearance.customer,
  sound: settings.sound,
  scanner: settings.scanner,
  setUpDone: settings.setUpDone,
})
