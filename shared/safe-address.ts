const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether nobody between can read what is sent there: `https`, or `http` that never leaves this machine. Never one with
 * a name and a password in it: addresses stand in settings, logs and messages.
 */
export const isSafeAddress = ({ protocol, hostname, username, password }: URL): boolean =>
  (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))) &&
  username === '' &&
  password === ''
