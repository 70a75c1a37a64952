// Gives a font file the name it bears inside: the `name` table of OpenType, format 0, in Windows' Unicode records.
// https://learn.microsoft.com/typography/opentype/spec/name

const HEAD = 12;
const ENTRY = 16;

/** The whole sfnt file with its names replaced. */
export function named(sfnt, family, licence) {
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, i) => {
    const at = HEAD + i * ENTRY;
    const start = sfnt.readUInt32BE(at + 8);
    return { tag: sfnt.toString('latin1', at, at + 4), bytes: sfnt.subarray(start, start + sfnt.readUInt32BE(at + 12)) };
  }).filter((table) => table.tag !== 'name');
  tables.push({ tag: 'name', bytes: nameTable({ 1: family, 2: 'Regular', 3: family, 4: family, 6: family.replaceAll(' ', ''), 13: licence }) });
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));

  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(HEAD + tables.length * ENTRY);
  sfnt.copy(head, 0, 0, 4);
  [tables.length, power * ENTRY, Math.log2(power), (tables.length - power) * ENTRY].forEach((value, i) => head.writeUInt16BE(value, 4 + i * 2));
  const parts = [head];
  let offset = head.length;
  tables.forEach(({ tag, bytes }, i) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    head.write(tag, HEAD + i * ENTRY, 'latin1');
    [sum(padded), offset, bytes.length].forEach((value, k) => head.writeUInt32BE(value, HEAD + i * ENTRY + 4 + k * 4));
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function nameTable(names) {
  const texts = Object.entries(names).map(([id, text]) => ({ id: Number(id), bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + texts.length * 12);
  [0, texts.length, head.length].forEach((value, i) => head.writeUInt16BE(value, i * 2));
  let offset = 0;
  texts.forEach(({ id, bytes }, i) => {
    // Platform 3 (Windows), encoding 1 (Unicode), language 0x409 (English).
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, k) => head.writeUInt16BE(value, 6 + i * 12 + k * 2));
    offset += bytes.length;
  });
  return Buffer.concat([head, ...texts.map((text) => text.bytes)]);
}

function sum(bytes) {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
  return total;
}
