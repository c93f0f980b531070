import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/** What the packaged program must be; docs/security.md says why. */
export const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Electron checks an archive's integrity on macOS and Windows only.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: process.platform !== 'linux',
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The windows come from the app's own protocol, never from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

/** @param {string} executable */
export async function setFuses(executable) {
  await flipFuses(executable, { version: FuseVersion.V1, ...FUSES })
}
