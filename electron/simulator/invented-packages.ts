import type { PaymentId } from '../../shared/payment-id'
import { numberOf } from './simulated-payment'

const NEW = 100
const FINDING_DRIVER = 101

const services = ['gosend', 'grab_express'] as const

/** Nobody lives here: "Contoh", "Simulasi", "Rekaan" and "Angan" all say example; 0800-000 numbers ring nowhere. */
const shops = [
  {
    name: 'Toko Sepatu Pura-Pura',
    address: 'Jl. Contoh Raya No. 12, RT.1/RW.2, Kel. Rekaan, Kec. Simulasi, Kota Angan, 00012',
    phone: '080000000012',
    latitude: -6.2184034,
    longitude: 106.8276737,
  },
  {
    name: 'Dapur Bu Simulasi',
    address: 'Ruko Andai-Andai Blok C No. 7, Jl. Misalnya, Kec. Simulasi, Kota Angan, 00034',
    phone: '080000000034',
    latitude: -6.2297465,
    longitude: 106.829518,
  },
] as const

const people = [
  {
    name: 'Siti Contohwati',
    address: 'Jl. Khayalan Indah III No. 45, RT.3/RW.4, Kel. Umpama, Kec. Rekaan, Kota Angan Selatan, 00056',
    phone: '080000000056',
    latitude: -6.1599934,
    longitude: 106.6872187,
  },
  {
    name: 'Budi Percobaan',
    address: 'Apartemen Seandainya Tower B Lt. 9, Jl. Rekayasa No. 1, Kec. Umpama, Kota Angan Barat, 00078',
    phone: '080000000078',
    latitude: -6.1751105,
    longitude: 106.8650395,
  },
  {
    name: 'Ni Luh Ilustrasi',
    address: 'Gang Melati Khayal No. 3, Kel. Rekaan, Kec. Simulasi, Kota Angan, 00090',
    phone: '080000000090',
    latitude: -6.2087634,
    longitude: 106.845599,
  },
] as const

/** One or two packages in the published shape. Only a paid pickup has an AWB and a link to follow the courier. */
export function inventedPackages(paymentId: PaymentId, paid: boolean) {
  const seed = numberOf(`packages of ${paymentId}`)
  return Array.from({ length: 1 + (seed % 2) }, (_, index) => {
    const number = numberOf(`package ${index} of ${paymentId}`)
    return {
      awb: paid ? `SIM-11-${String(number % 10_000_000).padStart(7, '0')}` : null,
      order_id: `SIM-${String(number).padStart(10, '0')}`,
      service: services[number % services.length],
      service_name: 'instant',
      status: paid ? FINDING_DRIVER : NEW,
      live_track_url: paid ? `https://lacak.invalid/${number.toString(36)}` : null,
      origin: shops[seed % shops.length],
      destination: people[(seed + index) % people.length],
    }
  })
}
