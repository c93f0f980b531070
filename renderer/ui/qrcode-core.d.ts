/** The encoder alone: the package's own entry brings drawing by canvas and SVG with it. */
declare module 'qrcode/lib/core/qrcode' {
  export { create } from 'qrcode'
}
