import type { Role } from '#app/core/people/roles.ts'

export type DemoPerson = { name: string; email: string; roles: Role[] }

/** The people of the demonstration. None of them exists. */
export const DEMO_PEOPLE = {
  ana: { name: 'Ana Demo', email: 'ana@demo.example', roles: ['reviewer'] },
  ben: { name: 'Ben Demo', email: 'ben@demo.example', roles: ['reviewer'] },
  chloe: { name: 'Chloe Demo', email: 'chloe@demo.example', roles: ['editor'] },
  dara: { name: 'Dara Demo', email: 'dara@demo.example', roles: ['editor'] },
  emil: { name: 'Emil Demo', email: 'emil@demo.example', roles: ['auditor'] },
  faye: { name: 'Faye Demo', email: 'faye@demo.example', roles: ['admin'] },
  gus: { name: 'Gus Demo', email: 'gus@demo.example', roles: ['contributor'] },
} as const satisfies Record<
  string,
  { roles: readonly Role[] } & Omit<DemoPerson, 'roles'>
>

export type DemoName = keyof typeof DEMO_PEOPLE
