/** CRC-32 as zip files have it: of each byte, and of each byte with one, two and three others behind it. */
const CRC_TABLES = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  CRC_TABLES[byte] = crc;
}
for (let at = 256; at < CRC_TABLES.length; at += 1) {
  const before = CRC_TABLES[at - 256] ?? 0;
  CRC_TABLES[at] = (before >>> 8) ^ (CRC_TABLES[before & 0xff] ?? 0);
}

/** CRC-32 of a part, four bytes at a time. */
export function checksum(content: Uint8Array): number {
  const tables = CRC_TABLES;
  const whole = content.length - (content.length % 4);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      byteAt(content, at) |
      (byteAt(content, at + 1) << 8) |
      (byteAt(content, at + 2) << 16) |
      (byteAt(content, at + 3) << 24);
    crc =
      byteAt(tables, 768 + (crc & 0xff)) ^
      byteAt(tables, 512 + ((crc >>> 8) & 0xff)) ^
      byteAt(tables, 256 + ((crc >>> 16) & 0xff)) ^
      byteAt(tables, crc >>> 24);
  }
  for (; at < content.length; at += 1) crc = (crc >>> 8) ^ byteAt(tables, (crc ^ byteAt(content, at)) & 0xff);
  return ~crc >>> 0;
}

function byteAt(list: Uint8Array | Uint32Array, index: number): number {
  return list[index] ?? 0;
}
