import type { ComponentType } from 'react'
import { Card } from '../card'
import { DisplaysSection } from '../settings/displays-section'
import { EnvironmentField } from '../settings/environment-field'
import { PrinterSection } from '../settings/printer-section'
import { ScannerSection } from '../settings/scanner-section'
import { ShopSection } from '../settings/shop-section'
import type { SectionProps } from '../settings/use-draft'
import type { FirstStartStep } from './steps'

/** The same sections as in the settings: what was learnt here is found again there. */
export const stepSections: Readonly<Record<FirstStartStep, ComponentType<SectionProps>>> = {
  shop: ShopSection,
  kiriminAja: (section) => (
    <Card>
      <EnvironmentField {...section} />
    </Card>
  ),
  displays: DisplaysSection,
  printer: PrinterSection,
  scanner: ScannerSection,
}
