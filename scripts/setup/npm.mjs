import { basename } from 'node:path'
import { run } from './child-processes.mjs'

/**
 * The npm that started us, where it did: run by node itself it needs no shell, on Windows neither.
 * @param {readonly string[]} args
 * @param {{ cwd: string }} options
 * @returns {Promise<string>}
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath
  if (cli && basename(cli).startsWith('npm')) return run(process.execPath, [cli, ...args], options)
  return run('npm', args, options)
}
