// Reads the exported format: the twin of Bytes.java.

const utf8 = new TextDecoder();

/** A cursor over bytes. Running past the end throws. */
export class Bytes {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get atEnd() {
    return this.at >= this.bytes.length;
  }

  number() {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      if (this.at >= this.bytes.length) throw new RangeError('past the end');
      const next = this.bytes[this.at++];
      value += (next & 127) * unit;
      if (next < 128) return value;
    }
  }

  /** Four bytes, lowest first, as the float32 they are. */
  float() {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 4);
    this.at += 4;
    return view.getFloat32(0, true);
  }

  raw(length) {
    if (this.at + length > this.bytes.length) throw new RangeError('past the end');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  block() {
    return this.raw(this.number());
  }

  string() {
    return utf8.decode(this.block());
  }
}

/**
 * Numbers in Rice's code, from the start of a byte to the end of one or on.
 * @param {Bytes} bytes
 */
export class Bits {
  constructor(bytes) {
    this.bytes = bytes;
    this.held = 0;
    this.count = 0;
  }

  bit() {
    if (this.count === 0) {
      this.held = this.bytes.raw(1)[0];
      this.count = 8;
    }
    this.count--;
    return (this.held >>> this.count) & 1;
  }

  /** The next `size` numbers, with `k` low digits each. */
  numbers(size, k) {
    const numbers = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
      let value = 0;
      while (this.bit() === 1) value++;
      for (let digit = 0; digit < k; digit++) value = value * 2 + this.bit();
      numbers[i] = value;
    }
    return numbers;
  }
}

/** Three bytes as hex, or '' for three zeros: no file. */
export function shortName(bytes) {
  const hex = toHex(bytes);
  return hex === '000000' ? '' : hex;
}

export const toHex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

/**
 * Undoes zlib.
 * @param {Uint8Array[]} parts of one stream
 */
export async function inflate(parts) {
  const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Which of several shards (a power of two) a key stands in: FNV-1a over its UTF-8. */
export function shardOf(key, shards) {
  let hash = 0x811c9dc5;
  for (const b of new TextEncoder().encode(key)) hash = Math.imul(hash ^ b, 0x01000193);
  hash ^= hash >>> 15;
  return hash & (shards - 1);
}
