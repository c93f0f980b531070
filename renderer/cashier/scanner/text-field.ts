export type TextField = HTMLInputElement | HTMLTextAreaElement

/** Input types that nobody types into. */
const NOT_TYPED = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])

export const isTextField = (element: Element | null): element is TextField =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !NOT_TYPED.has(element.type))

/** Types for a person whose keys were held back: at the caret, heard by React, and undone by Ctrl+Z. */
export function typeInto(element: Element | null, text: string): void {
  if (text !== '' && isTextField(element)) document.execCommand('insertText', false, text)
}

/** Remembers what stands in the focused field, and where its caret is; the answer puts both back. */
export function rememberField(element: Element | null): () => void {
  if (!isTextField(element)) return () => undefined
  const { value, selectionStart, selectionEnd } = element
  return () => {
    if (element.value !== value) writeField(element, value)
    // Number fields have no caret to be told about.
    if (selectionStart !== null) element.setSelectionRange(selectionStart, selectionEnd)
  }
}

/** Writes past React's own setter and tells it, so that a controlled field and its state stay one. */
export function writeField(field: TextField, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Reflect.set(kind.prototype, 'value', value, field)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
