import { endChild, startChild } from './child-processes.mjs'
import { Failure } from './failure.mjs'

/**
 * @typedef {object} VirtualDisplay
 * @property {string} display for DISPLAY
 * @property {() => Promise<void>} stop
 */

/**
 * An X server in memory. It picks a free number by itself and says which once it listens: no race, no guess at when
 * it is ready. It cannot be reached over TCP.
 * @returns {Promise<VirtualDisplay>}
 */
export async function virtualDisplay() {
  const args = ['-displayfd', '1', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset']
  const server = startChild('Xvfb', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  server.stderr?.on('data', (chunk) => {
    complaint += chunk
  })
  const number = await new Promise((resolve, reject) => {
    server.stdout?.once('data', (answer) => resolve(String(answer).trim()))
    server.once('error', (error) =>
      reject(new Failure(`No display, and no virtual one (Xvfb): ${error.message}`)),
    )
    server.once('close', () =>
      reject(new Failure(`The virtual display (Xvfb) ended at once: ${complaint.trim()}`)),
    )
  })
  return { display: `:${number}`, stop: () => endChild(server) }
}
