/** An answer whose text comes piece by piece and is never held whole. */
export function streamText(
  pieces: AsyncGenerator<string>,
  headers: Record<string, string>,
) {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return new Response(body, { headers })
}
