const help = (name: string): string => `${name}

Menerima pembayaran QRIS di kasir toko yang mengirim dengan KiriminAja.
Takes QRIS payments at the counter of a shop that ships with KiriminAja.

  kasir-qris             membuka jendela kasir dan pelanggan / opens the counter
  kasir-qris --version   nama dan versi / name and version
  kasir-qris --help      teks ini / this text

Opsi lain adalah milik Chromium; yang tidak dikenal diabaikan.
Other options are Chromium's; unknown ones are ignored.

KASIR_DATA_DIR           folder data / the folder for all files of this installation
KASIR_API_URL            alamat KiriminAja / KiriminAja's address
KASIR_API_KEY            kunci API / the API key
KASIR_SIMULATOR          on, off: simulasi / the built-in simulator
`

/** What is said on a terminal in place of opening any window; null: nothing was asked, the counter opens. */
export function answerToCommandLine(
  args: readonly string[],
  { name, version }: { readonly name: string; readonly version: string },
): string | null {
  if (args.includes('--version')) return `${name} ${version}\n`
  return args.includes('--help') ? help(`${name} ${version}`) : null
}
