import type { Language } from '../../shared/receipt'

export const fileNames = { id: 'indonesian', en: 'english' } as const satisfies Record<Language, string>
