import { createContext, type ReactNode, use, useEffect } from 'react'
import type { Language } from '../../shared/receipt'
import { commonId, type CommonWords } from './common-id'

const CommonContext = createContext<CommonWords>(commonId)

/** For parts that both windows use, whichever words the window itself has besides. */
export const useCommonWords = (): CommonWords => use(CommonContext)

type Props = { readonly language: Language; readonly words: CommonWords; readonly children: ReactNode }

/** What the cashier's and the customer's language have in common; the document says which one it is. */
export function CommonLanguage({ language, words, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <CommonContext value={words}>{children}</CommonContext>
}
