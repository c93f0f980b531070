import type { programId } from './program-id'

export const programEn: typeof programId = {
  program: {
    title: 'Program',
    version: (version) => `Program: Kasir QRIS ${version}`,
    autostart: 'Open by itself when the computer starts',
    feedTitle: 'New versions',
    feed: 'Address of new versions (https; leave it empty for none)',
    publicKey: 'The publisher’s key (Base64)',
    feedHint:
      'Without an address nothing is ever asked. A new version is taken with this key’s signature alone.',
    check: 'Look for a new version',
    install: 'Install and start again',
    state: {
      off: 'New versions are not looked for.',
      unknown: 'Not looked for since the app was opened.',
      newest: 'This is the newest version.',
    },
    downloading: (version) => `Version ${version} is being downloaded…`,
    ready: (version) => `Version ${version} is ready. It is installed only while the counter is free.`,
  },
}
