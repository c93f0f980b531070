import type { ComponentType } from 'react'
import type { Words } from '../../language/id'
import { AppearanceSection } from './appearance-section'
import { BackupSection } from './backup-section'
import { DisplaysSection } from './displays-section'
import { KiriminAjaSection } from './kiriminaja-section'
import { LanguageSection } from './language-section'
import { PrinterSection } from './printer-section'
import { ReceiptSection } from './receipt-section'
import { ScannerSection } from './scanner-section'
import { ShopSection } from './shop-section'
import { SoundSection } from './sound-section'
import { UpdateSection } from './update-section'
import type { SectionProps } from './use-draft'

type Section = {
  readonly name: string
  readonly title: (words: Words) => string
  readonly Section: ComponentType<SectionProps>
}

/** In the order of a technician's work; what is seldom touched comes last, beside the key it belongs to. */
export const sections: readonly Section[] = [
  { name: 'shop', title: ({ settings }) => settings.shop, Section: ShopSection },
  { name: 'displays', title: ({ settings }) => settings.displays.title, Section: DisplaysSection },
  { name: 'appearance', title: ({ settings }) => settings.appearance, Section: AppearanceSection },
  { name: 'language', title: ({ settings }) => settings.language, Section: LanguageSection },
  { name: 'sound', title: ({ sound }) => sound.title, Section: SoundSection },
  { name: 'receipt', title: ({ settings }) => settings.receipt.title, Section: ReceiptSection },
  { name: 'printer', title: ({ settings }) => settings.printing, Section: PrinterSection },
  { name: 'scanner', title: ({ settings }) => settings.scanner.title, Section: ScannerSection },
  { name: 'backups', title: ({ settings }) => settings.backups, Section: BackupSection },
  { name: 'updates', title: ({ program }) => program.feedTitle, Section: UpdateSection },
  { name: 'kiriminaja', title: ({ settings }) => settings.kiriminAja, Section: KiriminAjaSection },
]
