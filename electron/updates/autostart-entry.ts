/**
 * One argument of a command as a desktop entry writes it (freedesktop.org, Desktop Entry Specification, "The Exec key"):
 * quoted, its backslashes once more for the value of a key, and no per cent sign taken for a field.
 */
const quoted = (argument: string): string =>
  `"${argument
    .replaceAll(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`

/** The file by which a desktop starts a command with its session. */
export const autostartEntry = (command: readonly string[]): string =>
  `[Desktop Entry]
Type=Application
Name=Kasir QRIS
Exec=${command.map(quoted).join(' ')}
`
