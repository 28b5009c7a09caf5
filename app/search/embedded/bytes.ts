/** A row of bytes that grows. */
export type Bytes = { bytes: Uint8Array; length: number };

export function emptyBytes(capacity = 16): Bytes {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** Makes room for `more` bytes behind the present end. */
export function reserveBytes(row: Bytes, more: number): void {
  if (row.length + more <= row.bytes.length) return;
  const wider = new Uint8Array(Math.max(row.bytes.length * 2, row.length + more));
  wider.set(row.bytes.subarray(0, row.length));
  row.bytes = wider;
}

/** Writes a whole number of at most 32 bits, seven bits a byte, the lowest first. */
export function writeVarint(row: Bytes, value: number): void {
  reserveBytes(row, 5);
  let rest = value;
  while (rest > 127) {
    row.bytes[row.length] = (rest & 127) | 128;
    row.length += 1;
    rest >>>= 7;
  }
  row.bytes[row.length] = rest;
  row.length += 1;
}

/** Writes one byte. */
export function writeByte(row: Bytes, value: number): void {
  reserveBytes(row, 1);
  row.bytes[row.length] = value;
  row.length += 1;
}

/** Writes the bytes of the other row behind this one's. */
export function writeBytes(row: Bytes, other: Bytes): void {
  reserveBytes(row, other.length);
  for (let place = 0; place < other.length; place += 1) row.bytes[row.length + place] = other.bytes[place] ?? 0;
  row.length += other.length;
}

/** Bytes being read, and how far. */
export type ByteReader = { readonly bytes: Uint8Array; at: number };

/** Reads what `writeVarint` wrote and moves behind it. */
export function readVarint(reader: ByteReader): number {
  const { bytes } = reader;
  let byte = bytes[reader.at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}

/** A row of whole numbers of 32 bits that grows. */
export type Numbers = { numbers: Uint32Array; length: number };

export function emptyNumbers(capacity = 1_024): Numbers {
  return { numbers: new Uint32Array(capacity), length: 0 };
}

/** Makes room for `more` numbers behind the present end. */
export function reserveNumbers(row: Numbers, more: number): void {
  if (row.length + more <= row.numbers.length) return;
  const wider = new Uint32Array(Math.max(row.numbers.length * 2, row.length + more));
  wider.set(row.numbers.subarray(0, row.length));
  row.numbers = wider;
}

/** Writes one number behind the others. */
export function writeNumber(row: Numbers, value: number): void {
  if (row.length === row.numbers.length) reserveNumbers(row, 1);
  row.numbers[row.length] = value;
  row.length += 1;
}
