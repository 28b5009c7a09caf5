const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MOST_ENTRIES = 500;
const ZIP64 = 0xffffffff;

/** An xlsx file is a zip: how many bytes its directory says that it unpacks to; undefined when it is none that we open. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  if (count === 0 || count > MOST_ENTRIES || place >= end) return undefined;
  let total = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (place + ENTRY_BYTES > end || view.getUint32(place, true) !== ENTRY) return undefined;
    const size = view.getUint32(place + 24, true);
    const isEncrypted = (view.getUint16(place + 8, true) & 1) === 1;
    if (size === ZIP64 || isEncrypted) return undefined;
    total += size;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(place + offset, true));
    place += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return total;
}

function endOf(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let place = view.byteLength - END_BYTES; place >= least; place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  return undefined;
}
