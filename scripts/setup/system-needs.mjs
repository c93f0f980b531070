/**
 * What the system must bring, by purpose. `packages` are Debian's and Ubuntu's names, the newer name first.
 * @typedef {'library' | 'command' | 'path'} Kind
 * @typedef {readonly [string, ...string[]]} Packages
 * @typedef {{ kind: Kind, name: string, packages: Packages, proof?: readonly string[] }} Need `proof`: arguments with
 *   which a command succeeds if it is fit for the purpose, not just there
 * @typedef {'electron' | 'display' | 'compiler' | 'package' | 'trial' | 'tests'} Purpose
 */

/**
 * Node's own Debian package brings a python3 without most of its library, which node-gyp cannot do without.
 * @type {Need}
 */
const python = { ...command('python3', 'python3'), proof: ['-c', 'import shlex'] }

/** @type {Readonly<Record<Purpose, readonly Need[]>>} */
export const NEEDS = {
  electron: [
    library('libnss3.so', 'libnss3'),
    library('libatk-1.0.so.0', 'libatk1.0-0t64', 'libatk1.0-0'),
    library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'),
    library('libcups.so.2', 'libcups2t64', 'libcups2'),
    library('libdrm.so.2', 'libdrm2'),
    library('libxkbcommon.so.0', 'libxkbcommon0'),
    // Loaded while it runs, so no list of linked libraries has it; without it there is no window and no message.
    library('libX11-xcb.so.1', 'libx11-xcb1'),
    library('libXcomposite.so.1', 'libxcomposite1'),
    library('libXdamage.so.1', 'libxdamage1'),
    library('libXrandr.so.2', 'libxrandr2'),
    library('libgbm.so.1', 'libgbm1'),
    library('libasound.so.2', 'libasound2t64', 'libasound2'),
    library('libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
    library('libpango-1.0.so.0', 'libpango-1.0-0'),
    path('/usr/share/fonts', 'fonts-dejavu-core'),
  ],
  display: [command('Xvfb', 'xvfb')],
  compiler: [command('g++', 'g++'), command('make', 'make'), python],
  package: [command('dpkg-deb', 'dpkg'), command('xz', 'xz-utils')],
  // A Debian of its own to install the package in.
  trial: [command('debootstrap', 'debootstrap')],
  tests: [
    command('zbarimg', 'zbar-tools'),
    command('pdftoppm', 'poppler-utils'),
    command('Xorg', 'xserver-xorg-core'),
    path('/usr/lib/xorg/modules/drivers/dummy_drv.so', 'xserver-xorg-video-dummy'),
    command('xrandr', 'x11-xserver-utils'),
    command('openbox', 'openbox'),
    // A print server of the tests' own, and a terminal that plays a USB printer.
    path('/usr/sbin/cupsd', 'cups-daemon'),
    path('/usr/lib/cups/filter/pdftopdf', 'cups-filters'),
    path('/usr/sbin/lpadmin', 'cups-client'),
    path('/usr/lib/cups/backend-available/socket', 'cups'),
    // A keyring of the tests' own, on a bus of their own.
    command('dbus-daemon', 'dbus-daemon', 'dbus'),
    command('dbus-send', 'dbus-bin', 'dbus'),
    command('gnome-keyring-daemon', 'gnome-keyring'),
    library('libsecret-1.so.0', 'libsecret-1-0'),
    python,
  ],
}

/**
 * @param {string} name
 * @param {[string, ...string[]]} packages
 * @returns {Need}
 */
function library(name, ...packages) {
  return { kind: 'library', name, packages }
}

/**
 * @param {string} name
 * @param {[string, ...string[]]} packages
 * @returns {Need}
 */
function command(name, ...packages) {
  return { kind: 'command', name, packages }
}

/**
 * @param {string} name
 * @param {[string, ...string[]]} packages
 * @returns {Need}
 */
function path(name, ...packages) {
  return { kind: 'path', name, packages }
}
