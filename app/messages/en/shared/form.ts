import { counted } from '../../counted.ts'

export const form = {
  required: 'required',
  optional: 'optional',
  choose: 'Choose…',
  errorTitle: (count: number) =>
    count === 1
      ? 'One thing needs mending before this can be saved'
      : `${count} things need mending before this can be saved`,
  errorPrefix: 'Error:',
  charactersLeft: (left: number) =>
    left >= 0
      ? `${counted(left, 'character', 'characters')} left`
      : `${counted(-left, 'character', 'characters')} too many`,
  charactersOver: (limit: number) => `Best under ${limit} characters`,
  working: 'Working…',
  saving: 'Saving…',
  saved: 'Saved',
  savedAs: 'Saved as you type',
  unsaved: 'Not saved yet',
  saveFailed: 'Not saved. Your text is kept in this browser.',
  saveRefused: 'Not saved. See the message in the form.',
  signedOut:
    'Not saved: you are signed out. Your text is kept in this browser. Log in in another tab, then try again.',
  retry: 'Try again',
  keptTitle: 'This browser has a newer text of yours',
  keptBody:
    'It was typed here and never reached the desk. Bring it back into the form, or let it go.',
  restore: 'Bring it back',
  discard: 'Let it go',
  confirmTitle: 'Are you sure?',
  fileLimit: (size: string) => `At most ${size}.`,
}
