import { useEffect, useState } from 'react'
import { isTextField } from '../scanner/text-field'

/** Whether the list of keys is open. `?` opens it, except where a person is writing; no payment id begins with one. */
export function useKeyList() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing
      if (event.key !== '?' || modified || isWriting(document.activeElement)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return { open, setOpen }
}

/** The scan field always has the focus: while it is empty nobody is writing in it. */
const isWriting = (element: Element | null): boolean =>
  isTextField(element) && !(element.hasAttribute('data-scan-field') && element.value === '')
