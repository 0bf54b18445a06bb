/** The password of every demo account; it is shown where they sign in. */
export const DEMO_PASSWORD = 'demo-desk-2022'
