import type { PrintingSettings } from '../../../shared/settings'
import type { CommandLanguage } from './command-language'
import { escPos } from './escpos'
import { star } from './star'

export const printerCommands: { readonly [L in PrintingSettings['commands']]: CommandLanguage } = {
  escpos: escPos,
  star,
}
