/** A file in a zip archive (PKWARE APPNOTE 6.3); offsets and sizes in bytes. */
export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

const VERSION = 20;
const VERSION_ZIP64 = 45;
const MADE_BY_UNIX = 3 << 8;
const DEFLATE = 8;
/** 1 January 1980: the first day that the format knows. */
const NO_DATE = 0x0021;
const REGULAR_FILE = 0o100644;
const MOST_16 = 0xffff;
const MOST_32 = 0xffffffff;

/** What stands before the bytes of a file. */
export function localHeader({ name, crc, size, compressedSize }: ZipEntry): Buffer {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(DEFLATE, 8);
  header.writeUInt16LE(NO_DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(compressedSize, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  header.write(name, 30, 'latin1');
  return header;
}

/** The line of a file in the table of contents; past 4 GiB its place needs the Zip64 field. */
export function centralRecord({ name, crc, size, compressedSize, offset }: ZipEntry): Buffer {
  const far = offset >= MOST_32;
  const record = Buffer.alloc(46 + name.length + (far ? 12 : 0));
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(MADE_BY_UNIX | (far ? VERSION_ZIP64 : VERSION), 4);
  record.writeUInt16LE(far ? VERSION_ZIP64 : VERSION, 6);
  record.writeUInt16LE(DEFLATE, 10);
  record.writeUInt16LE(NO_DATE, 14);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(compressedSize, 20);
  record.writeUInt32LE(size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(far ? 12 : 0, 30);
  record.writeUInt32LE(REGULAR_FILE * 0x10000, 38);
  record.writeUInt32LE(far ? MOST_32 : offset, 42);
  record.write(name, 46, 'latin1');
  if (far) {
    record.writeUInt16LE(1, 46 + name.length);
    record.writeUInt16LE(8, 48 + name.length);
    record.writeBigUInt64LE(BigInt(offset), 50 + name.length);
  }
  return record;
}

/** The end: how many files, and where their table of contents stands; in Zip64 too when there are many. */
export function endOfArchive(entries: number, contentsOffset: number, contentsSize: number): Buffer {
  const large = entries >= MOST_16 || contentsOffset >= MOST_32 || contentsSize >= MOST_32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, MOST_16), 8);
  end.writeUInt16LE(Math.min(entries, MOST_16), 10);
  end.writeUInt32LE(Math.min(contentsSize, MOST_32), 12);
  end.writeUInt32LE(Math.min(contentsOffset, MOST_32), 16);
  return large ? Buffer.concat([zip64End(entries, contentsOffset, contentsSize), end]) : end;
}

function zip64End(entries: number, contentsOffset: number, contentsSize: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(MADE_BY_UNIX | VERSION_ZIP64, 12);
  record.writeUInt16LE(VERSION_ZIP64, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(contentsSize), 40);
  record.writeBigUInt64LE(BigInt(contentsOffset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(contentsOffset + contentsSize), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
