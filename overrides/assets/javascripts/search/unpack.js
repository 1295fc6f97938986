/* The search file unpacked: base64, then a table of letters, then bzip2 (one byte a letter). */
(function (search) {
  "use strict";
  const BLOCK = 0x314159265359;
  const END = 0x177245385090;

  /** Reads bits, the highest first; up to 24 at once. */
  class Bits {
    constructor(bytes, at) {
      this.bytes = bytes;
      this.at = at;
      this.held = 0;
      this.have = 0;
    }
    read(count) {
      if (count > 24) return this.read(count - 24) * (1 << 24) + this.read(24);
      this.fill();
      this.have -= count;
      return (this.held >>> this.have) & ((1 << count) - 1);
    }
    /** At least 25 bits are held afterwards; behind the end they are zero. */
    fill() {
      while (this.have <= 24) {
        this.held = (this.held << 8) | (this.bytes[this.at++] | 0);
        this.have += 8;
      }
    }
  }

  /** Huffman tables by length: the first code of each length, and where its symbols begin. */
  function table(lengths) {
    const count = new Int32Array(22);
    for (const length of lengths) count[length]++;
    const symbols = [];
    const limit = new Int32Array(22);
    const base = new Int32Array(22);
    let code = 0;
    for (let length = 1; length <= 20; length++) {
      base[length] = symbols.length - code;
      for (let s = 0; s < lengths.length; s++) if (lengths[s] === length) symbols.push(s);
      code += count[length];
      limit[length] = code - 1;
      code <<= 1;
    }
    return { symbols: Int32Array.from(symbols), limit, base, shortest: Math.min(...lengths) };
  }

  /** The bytes of a bzip2 stream that begins at `start`. Throws where it is none. */
  function bunzip2(bytes, start) {
    const bits = new Bits(bytes, start);
    if (bits.read(24) !== 0x425a68) throw new Error("search: not a bzip2 stream");
    const size = (bits.read(8) - 48) * 100000;
    const blocks = [];
    let total = 0;
    for (;;) {
      const magic = bits.read(48);
      if (magic === END) break;
      if (magic !== BLOCK) throw new Error("search: the file is damaged");
      const block = unblock(bits, size);
      blocks.push(block);
      total += block.length;
    }
    if (blocks.length === 1) return blocks[0];
    const all = new Uint8Array(total);
    let at = 0;
    for (const block of blocks) {
      all.set(block, at);
      at += block.length;
    }
    return all;
  }

  function unblock(bits, most) {
    const read = (count) => bits.read(count);
    read(33); // The block's checksum, and a flag that no writer sets any more.
    const origin = read(24);
    const ranges = read(16);
    const used = [];
    for (let i = 0; i < 16; i++) {
      if (!(ranges & (0x8000 >> i))) continue;
      const row = read(16);
      for (let j = 0; j < 16; j++) if (row & (0x8000 >> j)) used.push(i * 16 + j);
    }
    const groups = read(3);
    const selectors = new Uint8Array(read(15));
    const order = Array.from({ length: groups }, (_, i) => i);
    for (let i = 0; i < selectors.length; i++) {
      let j = 0;
      while (read(1)) j++;
      const [chosen] = order.splice(j, 1);
      order.unshift(chosen);
      selectors[i] = chosen;
    }
    const tables = [];
    for (let g = 0; g < groups; g++) {
      const lengths = [];
      let length = read(5);
      for (let s = 0; s < used.length + 2; s++) {
        while (read(1)) length += read(1) ? -1 : 1;
        lengths.push(length);
      }
      tables.push(table(lengths));
    }
    const recent = Uint8Array.from(used);
    const last = used.length + 1;
    const data = new Uint32Array(most);
    const count = new Int32Array(256);
    let length = 0;
    let run = 0;
    let weight = 1;
    let left = 0;
    let selector = 0;
    let current = tables[0];
    for (;;) {
      if (left === 0) {
        current = tables[selectors[selector++]];
        left = 50;
      }
      left--;
      bits.fill();
      let size = current.shortest;
      let code = (bits.held >>> (bits.have - size)) & ((1 << size) - 1);
      while (code > current.limit[size]) {
        size++;
        code = (bits.held >>> (bits.have - size)) & ((1 << size) - 1);
      }
      bits.have -= size;
      const symbol = current.symbols[code + current.base[size]];
      if (symbol < 2) {
        run += weight << symbol;
        weight <<= 1;
        continue;
      }
      if (run) {
        const byte = recent[0];
        count[byte] += run;
        data.fill(byte, length, length + run);
        length += run;
        run = 0;
        weight = 1;
      }
      if (symbol === last) break;
      const place = symbol - 1;
      const byte = recent[place];
      for (let k = place; k > 0; k--) recent[k] = recent[k - 1];
      recent[0] = byte;
      count[byte]++;
      data[length++] = byte;
    }
    // Burrows–Wheeler backwards: the upper bits say where the next byte is.
    const first = new Int32Array(256);
    for (let i = 1; i < 256; i++) first[i] = first[i - 1] + count[i - 1];
    for (let i = 0; i < length; i++) data[first[data[i] & 255]++] |= i << 8;
    let at = data[origin] >>> 8;
    let written = 0;
    let same = 0;
    let before = -1;
    let target = new Uint8Array(length * 2 + 300);
    for (let i = 0; i < length; i++) {
      const entry = data[at];
      at = entry >>> 8;
      const byte = entry & 255;
      if (same === 4) {
        // Four equal bytes are followed by how many more there are.
        if (written + byte > target.length) {
          const larger = new Uint8Array((written + byte) * 2);
          larger.set(target);
          target = larger;
        }
        target.fill(before, written, written + byte);
        written += byte;
        same = 0;
        before = -1;
        continue;
      }
      if (written === target.length) {
        const larger = new Uint8Array(target.length * 2);
        larger.set(target);
        target = larger;
      }
      same = byte === before ? same + 1 : 1;
      before = byte;
      target[written++] = byte;
    }
    return target.subarray(0, written);
  }

  /** What Python's `payload.pack` packed. */
  search.unpack = function (base64) {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    const end = bytes.indexOf(0);
    const letters = Array.from(new TextDecoder().decode(bytes.subarray(0, end)));
    const codes = bunzip2(bytes, end + 1);
    const units = letters.every((letter) => letter.length === 1);
    if (!units) return JSON.parse(Array.from(codes, (code) => letters[code]).join(""));
    const wide = new Uint16Array(codes.length);
    const units16 = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
    for (let i = 0; i < codes.length; i++) wide[i] = units16[codes[i]];
    return JSON.parse(new TextDecoder("utf-16le").decode(wide));
  };
})((self.vvSearch = self.vvSearch || {}));
