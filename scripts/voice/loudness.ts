import { SAMPLE_RATE, type Samples } from './samples'

type Filter = { readonly b: readonly [number, number, number]; readonly a: readonly [number, number] }

/**
 * Loudness as ITU-R BS.1770 weighs it, in LUFS, over all samples: without its gate of 0.4 s blocks, which a word of
 * 0.3 s would not even fill.
 */
export function loudnessOf(samples: Samples): number {
  const weighted = filtered(filtered(samples, headFilter()), bassFilter())
  const power = weighted.reduce((sum, sample) => sum + sample * sample, 0) / weighted.length
  return -0.691 + 10 * Math.log10(Math.max(power, 1e-12))
}

/** What a head does to sound: treble gains. The constants are those of the standard, for any sample rate. */
function headFilter(): Filter {
  const k = Math.tan((Math.PI * 1681.974450955533) / SAMPLE_RATE)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const scale = 1 + k / q + k * k
  return {
    b: [
      (high + (band * k) / q + k * k) / scale,
      (2 * (k * k - high)) / scale,
      (high - (band * k) / q + k * k) / scale,
    ],
    a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale],
  }
}

/** Ears hear less of the bass. */
function bassFilter(): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / SAMPLE_RATE)
  const q = 0.5003270373238773
  const scale = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / scale, (1 - k / q + k * k) / scale] }
}

function filtered(samples: Samples, { b, a }: Filter): Samples {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    return y
  })
}
