import { createContext, useContext, type ReactNode } from 'react'
import { messagesFor, type Messages } from '#app/messages/index.ts'

const MessagesContext = createContext<Messages | null>(null)

type MessagesProviderProps = { locale: string; children: ReactNode }

export function MessagesProvider({ locale, children }: MessagesProviderProps) {
  return (
    <MessagesContext.Provider value={messagesFor(locale)}>
      {children}
    </MessagesContext.Provider>
  )
}

/** The interface's texts in the reader's language. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('expected a MessagesProvider above')
  return messages
}
