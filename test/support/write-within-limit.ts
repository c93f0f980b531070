import { writeFileAtomically } from '../../electron/settings/write-file-atomically'

/** A program of its own: writes so many bytes into a file, and says with which code that ended. */
const [file = '', bytes = ''] = process.argv.slice(2)
try {
  writeFileAtomically(file, 'x'.repeat(Number(bytes)))
  process.stdout.write('written')
} catch (error) {
  process.stdout.write(error instanceof Error && 'code' in error ? String(error.code) : 'no code')
}
