import { resolve } from 'node:path'
import { startSimulator } from '../../../electron/simulator/start-simulator'
import { FixedClock } from '../fixed-clock'
import { launchKasir, newInstallation } from '../launch-kasir'
import { startLoopbackPrinter } from '../loopback-printer'
import { claimSecondDisplay } from '../second-display'
import type { Scene, Stage } from './scene'

const fonts = resolve(import.meta.dirname, '../fonts.conf')
const shop = {
  name: 'Toko Berkah Jaya',
  address: 'Jl. Contoh Raya 12, Kota Angan',
  footer: 'Terima kasih',
}

/** Plays a scene from its beginning to its end in an app, a data folder and a simulator of its own. */
export async function playScene(
  scene: Scene,
  shown: (stage: Omit<Stage, 'shown'>, ...screen: Parameters<Stage['shown']>) => Promise<void>,
): Promise<void> {
  const clock = new FixedClock()
  const simulator = await startSimulator({ makeUnknown: true, now: clock.now })
  // On the network: a receipt as PDF is drawn in a window of its own, which would come and go among those two.
  const printer = await startLoopbackPrinter()
  const installation = newInstallation({
    shop,
    printer: { kind: 'network', host: printer.host, port: printer.port },
    setUpDone: true,
    ...scene.settings,
  })
  try {
    const kasir = await launchKasir(installation, simulator.url, { FONTCONFIG_FILE: fonts })
    try {
      await clock.begin(kasir)
      if (scene.secondDisplay) await claimSecondDisplay(kasir)
      const stage = { kasir, simulator, installation, clock }
      await scene.play({ ...stage, shown: (...screen) => shown(stage, ...screen) })
    } finally {
      await kasir.close()
    }
  } finally {
    await simulator.stop()
    await printer.stop()
    installation.remove()
  }
}
