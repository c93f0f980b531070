/** Where a CUPS listens: its socket file, or a host and port. */
export type CupsAddress = { readonly socketPath: string } | { readonly host: string; readonly port: number }

/** RFC 8010 §3.5.2 and CUPS's own (0x40..). */
export const operations = { printJob: 0x0002, getJobAttributes: 0x0009, getPrinters: 0x4002 } as const

/** RFC 8010 §3.5.2: value tags, of which these are sent. */
const tags = {
  integer: 0x21,
  keyword: 0x44,
  name: 0x42,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mime: 0x49,
}
const groups = { operation: 0x01, job: 0x02, end: 0x03 }

export type IppAttribute = readonly [kind: keyof typeof tags, name: string, ...values: (string | number)[]]
export type IppValue = string | number | boolean
/** The attributes of one job or printer, by name. */
export type IppGroup = ReadonlyMap<string, readonly IppValue[]>
export type IppAnswer = { readonly status: number; readonly groups: readonly IppGroup[] }

export type IppRequest = {
  readonly operation: number
  /** Path on the server and name of what is asked: `/printers/Struk`. */
  readonly path: string
  readonly attributes: readonly IppAttribute[]
  readonly jobAttributes?: readonly IppAttribute[]
  readonly document?: Uint8Array
}

const ANSWER_MS = 10_000
const LONGEST_ANSWER = 4 * 1024 * 1024

/** The request is on its way when this rejects with `sent`: then nobody knows what became of it. */
export class IppFailure extends Error {
  constructor(
    readonly sent: boolean,
    reason: string,
  ) {
    super(reason)
  }
}

/**
 * Asks a print server over the Internet Printing Protocol, as `lp` does. Resolves with whatever it answered, success or
 * not (`status` below 0x0100). Rejects with an IppFailure when there is no answer that can be read.
 */
export async function askPrintServer(address: CupsAddress, wanted: IppRequest): Promise<IppAnswer> {
  // Read with the first question: it takes 6 ms of every start otherwise.
  const { request } = await import('node:http')
  const body = encode(wanted)
  return new Promise((resolve, reject) => {
    let sent = false
    const fail = (reason: string): void => reject(new IppFailure(sent, reason))
    const asking = request({
      ...address,
      path: wanted.path,
      method: 'POST',
      headers: { 'Content-Type': 'application/ipp', 'Content-Length': body.length, Host: 'localhost' },
      timeout: ANSWER_MS,
      agent: false,
    })
    asking.on('timeout', () => asking.destroy(new Error(`no answer in ${ANSWER_MS} ms`)))
    asking.on('error', (error) => fail(error.message))
    asking.on('socket', (socket) => {
      socket.once('connect', () => {
        sent = true
      })
    })
    asking.on('response', (response) => {
      const chunks: Buffer[] = []
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length > LONGEST_ANSWER) asking.destroy(new Error('an endless answer'))
        else chunks.push(chunk)
      })
      response.on('error', (error) => fail(error.message))
      response.on('end', () => {
        if (response.statusCode !== 200) {
          return reject(new IppFailure(false, `HTTP ${response.statusCode}`))
        }
        try {
          resolve(decode(Buffer.concat(chunks)))
        } catch (error) {
          fail(`an answer that cannot be read: ${String(error)}`)
        }
      })
    })
    asking.end(body)
  })
}

function encode({ operation, attributes, jobAttributes = [], document }: IppRequest): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt16BE(0x0200, 0)
  head.writeUInt16BE(operation, 2)
  head.writeUInt32BE(1, 4)
  return Buffer.concat([
    head,
    Buffer.of(groups.operation),
    ...[
      ['charset', 'attributes-charset', 'utf-8'] as const,
      ['language', 'attributes-natural-language', 'en'] as const,
      ...attributes,
    ].map(encodeAttribute),
    ...(jobAttributes.length === 0 ? [] : [Buffer.of(groups.job), ...jobAttributes.map(encodeAttribute)]),
    Buffer.of(groups.end),
    document ?? Buffer.of(),
  ])
}

function encodeAttribute([kind, name, ...values]: IppAttribute): Buffer {
  return Buffer.concat(
    values.flatMap((value, at) => [
      Buffer.of(tags[kind]),
      withLength(Buffer.from(at === 0 ? name : '')),
      withLength(typeof value === 'number' ? integer(value) : Buffer.from(value)),
    ]),
  )
}

const withLength = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

const integer = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** Collections are passed over: nothing that is asked for here is one. @throws RangeError when bytes are missing */
export function decode(bytes: Buffer): IppAnswer {
  const status = bytes.readUInt16BE(2)
  const found: Map<string, IppValue[]>[] = []
  let group: Map<string, IppValue[]> = new Map()
  let name = ''
  let at = 8
  const take = (): Buffer => {
    const end = at + 2 + bytes.readUInt16BE(at)
    if (end > bytes.length) throw new RangeError('a value that is cut short')
    const value = bytes.subarray(at + 2, end)
    at = end
    return value
  }
  for (;;) {
    const tag = bytes.readUInt8(at++)
    if (tag === groups.end) return { status, groups: found }
    if (tag < 0x10) {
      group = new Map()
      found.push(group)
      continue
    }
    name = take().toString() || name
    const value = valueOf(tag, take())
    if (value !== null) group.set(name, [...(group.get(name) ?? []), value])
  }
}

/** RFC 8010 §3.5.2: 0x21 integer and 0x23 enum, 0x22 boolean, 0x40 to 0x4f text of some kind. */
function valueOf(tag: number, bytes: Buffer): IppValue | null {
  if (tag === 0x21 || tag === 0x23) return bytes.readInt32BE(0)
  if (tag === 0x22) return bytes.readUInt8(0) === 1
  return tag >= 0x40 && tag < 0x50 && tag !== 0x4a ? bytes.toString() : null
}
