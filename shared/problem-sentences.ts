import type { ProblemCode } from './problem-codes'
import type { Language } from './receipt'

/**
 * A sentence for the person at the counter for every expected failure, in both languages. A printer's must be true of a
 * receipt that waits and of a test that does not.
 */
export const problemSentences = {
  'scan-empty': {
    id: 'Tidak ada ID pembayaran yang terbaca. Pindai lagi.',
    en: 'No payment id was read. Scan again.',
  },
  'scan-too-long': {
    id: 'Kode yang dipindai terlalu panjang untuk ID pembayaran.',
    en: 'The scanned code is too long for a payment id.',
  },
  'api-key-missing': {
    id: 'Kunci API KiriminAja belum diisi. Buka Pengaturan.',
    en: 'No KiriminAja API key is set. Open Settings.',
  },
  'api-key-locked': {
    id: 'Kunci API masih terkunci. Masukkan frasa sandinya dulu.',
    en: 'The API key is still locked. Type its passphrase first.',
  },
  'passphrase-wrong': { id: 'Frasa sandi salah.', en: 'The passphrase is wrong.' },
  'api-key-rejected': {
    id: 'KiriminAja menolak kunci API atau alamat internet toko ini. Hubungi pemilik toko.',
    en: 'KiriminAja refused the API key or this shop’s internet address. Call the shop’s owner.',
  },
  'api-unreachable': {
    id: 'KiriminAja tidak terhubung. Periksa internet; akan dicoba lagi.',
    en: 'KiriminAja cannot be reached. Check the internet; it will be tried again.',
  },
  'api-timeout': {
    id: 'KiriminAja terlalu lama menjawab; akan dicoba lagi.',
    en: 'KiriminAja took too long to answer; it will be tried again.',
  },
  'api-untrusted': {
    id: 'Sambungan ke KiriminAja tidak aman (sertifikat salah). Hubungi teknisi.',
    en: 'The connection to KiriminAja is not safe (wrong certificate). Call the technician.',
  },
  'api-redirected': {
    id: 'Jawaban dialihkan ke alamat lain dan tidak diikuti. Hubungi teknisi.',
    en: 'The answer pointed to another address and was not followed. Call the technician.',
  },
  'api-limited': {
    id: 'KiriminAja sedang membatasi permintaan; dicoba lagi sebentar.',
    en: 'KiriminAja is limiting requests; it will be tried again shortly.',
  },
  'api-broken': {
    id: 'KiriminAja sedang gangguan; akan dicoba lagi.',
    en: 'KiriminAja has a fault; it will be tried again.',
  },
  'api-refused': { id: 'KiriminAja menolak permintaan ini.', en: 'KiriminAja refused this request.' },
  'api-payment-not-found': {
    id: 'KiriminAja tidak mengenal ID pembayaran ini. Periksa kodenya.',
    en: 'KiriminAja does not know this payment id. Check the code.',
  },
  'api-not-understood': {
    id: 'Jawaban KiriminAja tidak dapat dibaca; status belum diketahui.',
    en: 'KiriminAja’s answer could not be read; the status is not known.',
  },
  'api-status-unknown': {
    id: 'KiriminAja menjawab dengan kode status yang tidak dikenal; status belum diketahui.',
    en: 'KiriminAja answered with a status code nobody knows; the status is not known.',
  },
  'api-other-payment': {
    id: 'KiriminAja menjawab untuk pembayaran lain; jawaban itu diabaikan.',
    en: 'KiriminAja answered for another payment; that answer is ignored.',
  },
  'api-other-letters': {
    id: 'Huruf besar/kecil ID ini lain dari yang ada di KiriminAja; pindai atau ketik lagi persis seperti tertulis.',
    en: 'KiriminAja writes this id with other capital letters; scan or type it again exactly as it is written.',
  },
  'payment-not-stored': {
    id: 'Pembayaran ini tidak ada di riwayat.',
    en: 'This payment is not in the history.',
  },
  'payment-not-paid': {
    id: 'Struk hanya untuk pembayaran yang sudah lunas.',
    en: 'A receipt is only for a payment that is paid.',
  },
  'payment-not-simulated': {
    id: 'Hanya pembayaran simulasi yang dapat dilunasi dari sini.',
    en: 'Only a simulated payment can be paid from here.',
  },
  'counter-in-use': {
    id: 'Masih ada pembayaran di kasir. Tekan Selesai (Esc) di sana dulu, lalu coba lagi.',
    en: 'A payment is still on the counter. Press Done (Esc) there first, then try again.',
  },
  'customer-display-hidden': {
    id: 'Layar pelanggan sedang disembunyikan; tidak ada yang bisa dicoba.',
    en: 'The customer’s screen is hidden; there is nothing to try.',
  },
  'history-unwritable': {
    id: 'Riwayat tidak dapat disimpan. Status belum ditampilkan; periksa ruang penyimpanan.',
    en: 'The history cannot be saved. Nothing is shown as paid; check the disk.',
  },
  'backup-failed': {
    id: 'Cadangan riwayat tidak dapat dibuat. Periksa ruang penyimpanan.',
    en: 'The backup of the history could not be made. Check the disk.',
  },
  'printer-unreachable': {
    id: 'Printer tidak terhubung. Cetakan yang menunggu dicoba lagi.',
    en: 'The printer cannot be reached. Whatever waits to be printed is tried again.',
  },
  'printer-outside': {
    id: 'Alamat printer ini di luar jaringan toko, jadi tidak dihubungi. Isi alamat IP printernya di Pengaturan.',
    en: 'This printer’s address is outside the shop’s network, so nothing was sent. Enter its IP address in Settings.',
  },
  'printer-uncertain': {
    id: 'Mungkin sudah tercetak. Lihat printer; cetak ulang bila perlu.',
    en: 'It may have printed. Look at the printer; print it again if needed.',
  },
  'printer-paper-out': {
    id: 'Kertas printer habis. Isi kertas; cetakan yang menunggu lalu keluar sendiri.',
    en: 'The printer is out of paper. Put in a roll; whatever waits then prints by itself.',
  },
  'printer-cover-open': {
    id: 'Tutup printer terbuka. Tutup dulu; cetakan yang menunggu lalu keluar sendiri.',
    en: 'The printer’s cover is open. Close it; whatever waits then prints by itself.',
  },
  'printer-offline': {
    id: 'Printer sedang tidak siap. Periksa printernya; cetakan yang menunggu lalu keluar sendiri.',
    en: 'The printer is not ready. Look at it; whatever waits then prints by itself.',
  },
  'printer-paper-ran-out': {
    id: 'Kertas habis di tengah cetakan. Isi kertas, lihat apakah cetakannya utuh; cetak ulang bila perlu.',
    en: 'The paper ran out in the middle. Put in a roll and see whether the print is whole; print it again if not.',
  },
  'printer-cover-opened': {
    id: 'Tutup printer dibuka di tengah cetakan. Lihat apakah cetakannya utuh; cetak ulang bila perlu.',
    en: 'The printer’s cover was opened in the middle. See whether the print is whole; print it again if not.',
  },
  'printer-forbidden': {
    id: 'Komputer ini tidak mengizinkan aplikasi memakai printernya. Hubungi teknisi.',
    en: 'This computer does not let the app use the printer. Call the technician.',
  },
  'printer-busy': {
    id: 'Printer sedang dipakai program lain. Cetakan yang menunggu dicoba lagi.',
    en: 'Another program is using the printer. Whatever waits to be printed is tried again.',
  },
  'printer-not-one': {
    id: 'Yang dipilih bukan printer. Pilih printer di Pengaturan.',
    en: 'What was chosen is no printer. Choose one in Settings.',
  },
  'printer-queued': {
    id: 'Cetakan masih di antrean printer komputer dan mungkin keluar nanti. Lihat printer.',
    en: 'It is still in the computer’s print queue and may come later. Look at the printer.',
  },
  'printer-not-followed': {
    id: 'Diserahkan ke sistem; keluarnya di kertas tidak dilaporkan.',
    en: 'Handed to the system; it does not report whether paper came.',
  },
  'printer-failed': { id: 'Tidak tercetak.', en: 'It did not print.' },
  'slip-not-needed': {
    id: 'Slip tunggu tidak perlu lagi: pembayarannya sudah lunas.',
    en: 'The waiting slip is not needed any more: the payment is paid.',
  },
  'print-not-doubted': {
    id: 'Cetakan ini sudah jelas.',
    en: 'Nothing is in doubt about this print any more.',
  },
  'sign-in-needed': {
    id: 'Kasir terkunci. Masuk dulu dengan PIN.',
    en: 'The counter is locked. Sign in with a PIN first.',
  },
  'owner-needed': {
    id: 'Hanya pemilik yang boleh melakukan ini. Perlu PIN pemilik.',
    en: 'Only the owner may do this. The owner’s PIN is needed.',
  },
  'pin-wrong': { id: 'PIN salah.', en: 'The PIN is wrong.' },
  'pin-waits': {
    id: 'PIN terlalu sering salah. Tunggu sebentar, lalu coba lagi.',
    en: 'The PIN was wrong too often. Wait a little, then try again.',
  },
  'cashier-unknown': { id: 'Kasir ini sudah tidak terdaftar.', en: 'This cashier is not listed any more.' },
  'cashier-name-taken': { id: 'Nama ini sudah dipakai.', en: 'This name is taken.' },
  'owner-lacking': {
    id: 'Harus ada pemilik dengan PIN selama PIN diwajibkan.',
    en: 'While PINs are required there must be an owner with one.',
  },
  'shift-open-already': { id: 'Sudah ada shift yang terbuka.', en: 'A shift is open already.' },
  'shift-not-open': { id: 'Tidak ada shift yang terbuka.', en: 'No shift is open.' },
  'shift-still-open': {
    id: 'Shift hari itu masih terbuka. Tutup shiftnya dulu.',
    en: 'A shift of that day is still open. Close it first.',
  },
  'day-closed-already': {
    id: 'Hari itu sudah ditutup dan tidak dapat ditutup lagi.',
    en: 'That day is closed already and cannot be closed again.',
  },
  'earlier-day-open': {
    id: 'Hari sebelumnya belum ditutup. Tutup hari itu dulu.',
    en: 'An earlier day is not closed yet. Close that one first.',
  },
  'day-without-shift': { id: 'Tidak ada shift pada hari itu.', en: 'There was no shift on that day.' },
  'report-unknown': { id: 'Laporan ini tidak ditemukan.', en: 'This report was not found.' },
  'file-unwritable': {
    id: 'Berkas tidak dapat ditulis. Periksa ruang disk dan foldernya.',
    en: 'The file could not be written. Check the disk space and the folder.',
  },
  'file-unreadable': { id: 'Berkas tidak dapat dibaca.', en: 'The file could not be read.' },
  'archive-not-one': {
    id: 'Berkas ini bukan arsip Kasir QRIS. Tidak ada yang diubah.',
    en: 'This file is no archive of Kasir QRIS. Nothing was changed.',
  },
  'archive-damaged': {
    id: 'Arsip ini rusak. Tidak ada yang diubah.',
    en: 'This archive is damaged. Nothing was changed.',
  },
  'archive-newer': {
    id: 'Arsip ini dari Kasir QRIS yang lebih baru. Perbarui dulu aplikasinya.',
    en: 'This archive is of a newer Kasir QRIS. Update the app first.',
  },
  'archive-other-environment': {
    id: 'Arsip ini dari lingkungan lain (sandbox, produksi, atau simulasi).',
    en: 'This archive is of another environment (sandbox, production or simulation).',
  },
  'archive-not-checked': {
    id: 'Arsip belum diperiksa, atau pemeriksaannya sudah lama. Pilih lagi.',
    en: 'The archive was not checked, or too long ago. Choose it again.',
  },
  'export-under-way': {
    id: 'Ekspor sebelumnya masih berjalan.',
    en: 'The export before this one is still under way.',
  },
  'update-feed-refused': {
    id: 'Alamat versi baru tidak disetujui. Pengaturan tidak berubah.',
    en: 'The address of new versions was not agreed to. The settings were not changed.',
  },
  'update-unreachable': {
    id: 'Versi baru tidak dapat diperiksa atau diunduh. Coba lagi nanti.',
    en: 'A new version could not be looked for or downloaded. Try again later.',
  },
  'update-not-signed': {
    id: 'Versi baru ditolak: tanda tangannya tidak cocok. Hubungi teknisi.',
    en: 'The new version was refused: its signature does not fit. Call the technician.',
  },
  'update-not-ready': { id: 'Belum ada versi baru yang siap.', en: 'No new version is ready yet.' },
  'update-would-interrupt': {
    id: 'Masih ada pembayaran yang berjalan atau cetakan yang menunggu. Selesaikan dulu.',
    en: 'A payment is under way or a paper waits. Finish that first.',
  },
  'update-not-installed': {
    id: 'Versi baru belum terpasang: kata sandi tidak diberikan atau pemasangnya gagal. Versi ini tetap berjalan.',
    en: 'The new version is not installed: no password was given, or the installer failed. This one goes on.',
  },
  'settings-unwritable': { id: 'Pengaturan tidak dapat disimpan.', en: 'The settings cannot be saved.' },
  'requests-used-up': {
    id: 'Jatah permintaan ke KiriminAja sedang habis. Coba lagi sebentar.',
    en: 'The requests KiriminAja allows are used up for now. Try again shortly.',
  },
  'picture-unreadable': {
    id: 'Gambar ini tidak dapat dipakai. Pilih foto PNG, JPEG atau WebP.',
    en: 'This picture cannot be used. Choose a PNG, JPEG or WebP photo.',
  },
  'picture-too-large': {
    id: 'Gambar ini terlalu besar. Pilih yang paling banyak 4 megapiksel, misalnya 2000 × 2000 titik.',
    en: 'This picture is too large. Choose one of at most 4 megapixels: 2000 × 2000 dots, for example.',
  },
  'request-refused': {
    id: 'Permintaan dari jendela ini ditolak.',
    en: 'A request from this window was refused.',
  },
  'request-invalid': { id: 'Permintaan tidak dapat dibaca.', en: 'A request could not be read.' },
  unexpected: {
    id: 'Terjadi kesalahan. Coba lagi; bila berulang hubungi teknisi.',
    en: 'Something went wrong. Try again; if it repeats, call the technician.',
  },
} as const satisfies Record<ProblemCode, Record<Language, string>>
