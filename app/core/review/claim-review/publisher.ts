import type { NewsMediaOrganization } from 'schema-dts'

import type { Publisher } from '../content.ts'

/** The desk's newsroom with the policies that it has published. */
export function buildPublisher(
  publisher: Publisher,
  { origin }: { origin: string },
) {
  const policies = {
    correctionsPolicy: publisher.correctionsUrl,
    verificationFactCheckingPolicy: publisher.methodologyUrl,
    ethicsPolicy: publisher.ethicsUrl,
    ownershipFundingInfo: publisher.ownershipUrl,
    masthead: publisher.mastheadUrl,
    logo: publisher.logo,
  }
  return {
    '@type': 'NewsMediaOrganization',
    name: publisher.name,
    url: absolute(publisher.url, origin),
    ...absoluteOnly(policies, origin),
  } satisfies NewsMediaOrganization
}

/** The address where it is absolute, else that of the path on this site. */
export function absolute(address: string, origin: string): string {
  return new URL(address, origin).href
}

function absoluteOnly<Key extends string>(
  addresses: Record<Key, string | null>,
  origin: string,
): Partial<Record<Key, string>> {
  const given = Object.entries<string | null>(addresses).flatMap(
    ([key, address]) => (address ? [[key, absolute(address, origin)]] : []),
  )
  return Object.fromEntries(given)
}
