import { isIP, type LookupFunction } from 'node:net'
import { Agent } from 'undici'

/**
 * An agent that connects to these addresses whatever the name says by then,
 * so that no second DNS answer can lead elsewhere than the one checked.
 */
export function pinnedAgent(addresses: string[]) {
  return new Agent({
    pipelining: 0,
    connect: { lookup: answering(addresses), allowH2: false },
  })
}

function answering(addresses: string[]): LookupFunction {
  const answers = addresses.map((address) => ({
    address,
    family: isIP(address),
  }))
  return (_hostname, { all }, callback) => {
    const [first] = answers
    if (all || !first) callback(null, answers)
    else callback(null, first.address, first.family)
  }
}
