/** The program itself. */
export const programId = {
  program: {
    title: 'Program',
    version: (version: string) => `Program: Kasir QRIS ${version}`,
    autostart: 'Buka otomatis saat komputer menyala',
    feedTitle: 'Versi baru',
    feed: 'Alamat versi baru (https; kosongkan bila tidak dipakai)',
    publicKey: 'Kunci penerbit (Base64)',
    feedHint:
      'Tanpa alamat, tidak ada yang pernah diperiksa. Versi baru hanya diterima dengan tanda tangan kunci ini.',
    check: 'Periksa versi baru',
    install: 'Pasang dan mulai ulang',
    state: {
      off: 'Pemeriksaan versi baru tidak aktif.',
      unknown: 'Belum diperiksa sejak aplikasi dibuka.',
      newest: 'Ini versi terbaru.',
    },
    downloading: (version: string) => `Versi ${version} sedang diunduh…`,
    ready: (version: string) => `Versi ${version} siap dipasang. Dipasang hanya bila kasir kosong.`,
  },
}
