import { expect, test } from 'vitest'
import { allowingOrigin, publicOnly } from './address-policy.ts'

const WEB = new URL('https://a.example/')

test.each([
  ['0.0.0.0', 'this machine'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['100.100.100.200', 'metadata'],
  ['169.254.169.254', 'link-local, metadata'],
  ['168.63.129.16', 'metadata'],
  ['192.0.0.192', 'metadata'],
  ['192.88.99.1', '6to4 relay'],
  ['198.18.0.1', 'benchmarking'],
  ['203.0.113.5', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'this machine'],
  ['::1', 'loopback'],
  ['::127.0.0.1', 'IPv4-compatible'],
  ['::ffff:127.0.0.1', 'IPv4-mapped'],
  ['::ffff:7f00:1', 'IPv4-mapped'],
  ['::ffff:0:127.0.0.1', 'IPv4-translated'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b:1::7f00:1', 'local NAT64'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:7f00:1::', 'Teredo'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'metadata'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['2001:db8::1', 'documentation'],
  ['4000::1', 'not yet given out'],
  ['2130706433', 'no address in its usual form'],
  ['localhost', 'a name'],
  ['', 'nothing'],
])('%s is not public: %s', (address) => {
  expect(publicOnly(address, WEB)).toBe(false)
})

test.each(['93.184.215.14', '2606:4700::1111', '::ffff:93.184.215.14'])(
  '%s is public',
  (address) => {
    expect(publicOnly(address, WEB)).toBe(true)
    expect(publicOnly(address, new URL('http://a.example:443/'))).toBe(true)
  },
)

test.each([22, 25, 3000, 5432, 6379, 8080])(
  'port %d is not the web',
  (port) => {
    expect(
      publicOnly('93.184.215.14', new URL(`http://a.example:${port}`)),
    ).toBe(false)
  },
)

test('our own site is allowed wherever it stands, and nothing beside it', () => {
  const policy = allowingOrigin(publicOnly, 'http://localhost:3000')

  expect(policy('127.0.0.1', new URL('http://localhost:3000/a'))).toBe(true)
  expect(policy('127.0.0.1', new URL('http://localhost:3001/a'))).toBe(false)
  expect(policy('127.0.0.1', new URL('https://localhost:3000/'))).toBe(false)
  expect(policy('127.0.0.1', new URL('http://evil.example:3000/'))).toBe(false)
})
