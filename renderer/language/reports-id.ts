import type { ExportFormat } from '../../shared/export'
import type { Grouping } from '../../shared/sales-report'

/** Reports, and what leaves the history as a file. */
export const reportsId = {
  reports: {
    title: 'Laporan penjualan',
    span: 'Rentang',
    spans: { week: '7 hari', month: '30 hari', year: '12 bulan' },
    from: 'Dari',
    to: 'Sampai',
    noSpan: 'Tanggal awal tidak boleh sesudah tanggal akhir; rentangnya paling lama lima tahun.',
    by: 'Per',
    grouping: { day: 'Hari', week: 'Minggu', month: 'Bulan' } satisfies Record<Grouping, string>,
    amount: 'Diterima',
    count: 'Pembayaran lunas',
    wait: 'Waktu bayar (rata-rata)',
    waitHint: 'Dari pindai sampai terlihat lunas, tanpa yang terlambat.',
    period: 'Periode',
    service: { express: 'Express', instant: 'Instant' },
    seconds: (text: string) => `${text} dtk`,
    chart: (what: string) => `Grafik: ${what}`,
    all: 'Seluruhnya',
    save: 'Simpan PDF',
    saved: 'PDF tersimpan.',
    print: 'Cetak A4',
    countedAt: (moment: string) => `dihitung ${moment}`,
    nothing: 'Belum ada yang lunas dalam rentang ini.',
  },
  exports: {
    action: 'Ekspor',
    title: 'Ekspor yang tampil di daftar',
    hint: 'Semua pembayaran yang cocok dengan saringan di atas, juga yang belum terlihat di layar.',
    format: { csv: 'CSV', xlsx: 'Excel (XLSX)' } satisfies Record<ExportFormat, string>,
    running: (rows: string) => `${rows} baris ditulis…`,
    done: (rows: string, file: string) => `${rows} baris tersimpan di ${file}`,
    cancelled: 'Ekspor dibatalkan; tidak ada berkas yang tertinggal.',
    cancel: 'Batalkan',
    close: 'Tutup',
  },
}
