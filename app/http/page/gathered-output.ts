import { Transform, type TransformCallback } from 'node:stream'

/**
 * Gathers the small pieces that React writes until React asks for them to be
 * sent, because each piece costs as much on its way as a whole page does.
 */
export class GatheredOutput extends Transform {
  #pieces: Buffer[] = []

  /** React calls this when what it wrote so far should reach the reader. */
  flush() {
    if (this.#pieces.length === 0) return
    this.push(Buffer.concat(this.#pieces))
    this.#pieces = []
  }

  override _transform(
    piece: Buffer,
    _encoding: BufferEncoding,
    done: TransformCallback,
  ) {
    this.#pieces.push(piece)
    done()
  }

  override _flush(done: TransformCallback) {
    this.flush()
    done()
  }
}
