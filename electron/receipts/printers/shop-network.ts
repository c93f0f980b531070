import { BlockList, isIP } from 'node:net'

/** Nobody outside has such an address: private ones (RFC 1918, RFC 4193), those of one cable, this computer's own. */
const inside = new BlockList()
inside.addSubnet('10.0.0.0', 8)
inside.addSubnet('172.16.0.0', 12)
inside.addSubnet('192.168.0.0', 16)
inside.addSubnet('169.254.0.0', 16)
inside.addSubnet('127.0.0.0', 8)
inside.addSubnet('fc00::', 7, 'ipv6')
inside.addSubnet('fe80::', 10, 'ipv6')
inside.addAddress('::1', 'ipv6')

/** One word, or below what no name server outside answers for. */
const INSIDE_NAME = /^[^.]+$|\.(?:local|lan|internal|home\.arpa)\.?$/i

/** Whether an address, as a number or what a name was found to be, is one of the shop's own network. Pure. */
export const isInShop = (address: string): boolean =>
  inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Whether a host may be one of the shop's network: a name may be looked up then, and what is found is asked about too. */
export const mayBeInShop = (host: string): boolean =>
  isIP(host) === 0 ? INSIDE_NAME.test(host) : isInShop(host)
