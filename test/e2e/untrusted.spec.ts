import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectStatus, scan } from '../support/launch-kasir'
import { answers } from '../torture/answers/faults'
import { startFaultServer } from '../torture/answers/fault-server'
import { selfSignedCertificate } from '../torture/answers/self-signed-certificate'

test('a certificate nobody vouches for is refused, and gets no key, also where the environment would have it taken', async ({
  launch,
}) => {
  const server = await startFaultServer({ tls: selfSignedCertificate('valid') })
  server.behave('XID-1001', answers(200, '{}'))
  const kasir = await launch({
    KASIR_API_URL: `https://127.0.0.1:${server.port}`,
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  })
  await scan(kasir, 'XID-1001')
  await expect(kasir.cashier.getByText('api-untrusted').first()).toBeVisible()
  await expectStatus(kasir, 'unknown')
  expect(server.authorised()).toBe(0)
  await server.stop()
})
