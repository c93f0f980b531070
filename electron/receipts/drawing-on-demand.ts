import type { DocumentDrawing, DrawingParts } from './draw-document'

/**
 * The drawing of documents, whose code and letters of every code page are a third of the program: read when the first
 * document is drawn, or ahead of it, and not before the windows are there.
 */
export function drawingOnDemand(parts: DrawingParts) {
  let reading: Promise<DocumentDrawing> | null = null
  const read = (): Promise<DocumentDrawing> => {
    reading ??= import('./draw-document').then(({ documentDrawing }) => documentDrawing(parts))
    return reading
  }
  const drawing: DocumentDrawing = {
    svg: async (layout, settings) => (await read()).svg(layout, settings),
    commands: async (layout, settings, openDrawer) => (await read()).commands(layout, settings, openDrawer),
  }
  return { drawing, readAhead: async (): Promise<void> => void (await read()) }
}
