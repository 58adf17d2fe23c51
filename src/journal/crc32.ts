// `zlib.crc32` came with Node 20.15; this program starts on 20.12.
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The CRC-32 (that of zip and PNG) of bytes, as eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (REMAINDERS[(remainder ^ byte) & 0xff] ?? 0);
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
