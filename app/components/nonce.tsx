import { createContext, useContext } from 'react'

const NonceContext = createContext('')

/** Hands the nonce of this response to the elements that must carry it. */
export const NonceProvider = NonceContext.Provider

/** The nonce of this response; empty in the browser, where none is needed. */
export function useNonce() {
  return useContext(NonceContext)
}
