/** The plain pages that are served before Remix is asked. */
export const server = {
  foreignOrigin: {
    title: 'This form came from somewhere else',
    text: (origin: string) =>
      `For your safety, forms are taken only from ${origin}. Open the desk there and try again. Nothing was changed.`,
  },
  tooLarge: {
    title: 'That is too much at once',
    text: (megabytes: number) =>
      `What was sent is over ${megabytes} MB, so nothing was taken in. Go back (your text is still in the form), make it shorter or the file smaller, and send it again.`,
  },
  lengthRequired: {
    title: 'The length is missing',
    text: 'What was sent did not say how long it is (Content-Length), so nothing was taken in.',
  },
  tooMany: {
    title: 'Too many requests',
    text: (seconds: number) =>
      `Too much was sent from your address in a short time. Wait ${seconds} seconds, go back and try again.`,
  },
  notUnderstood: {
    title: 'That address does not work',
    text: 'The address or the way it was asked for is not one this site knows. Check it and try again.',
  },
  fault: {
    title: 'Something went wrong',
    text: (requestId: string) =>
      `The fault is ours and has been written to the log. Try again; if it stays, tell whoever runs the desk this number: ${requestId}.`,
  },
}
