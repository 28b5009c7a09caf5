import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { plainPicture } from "../../app/adapters/picture.ts";

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });

const GPS = {
  IFD0: { Make: "PhoneMaker" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "30/1 39/1 2/1", GPSLongitudeRef: "E", GPSLongitude: "104/1 4/1 1/1" },
};

/** A picture whose header claims a size that its few bytes do not have. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    sign,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(64))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const reasonOf = async (bytes: Uint8Array) => {
  const reading = await plainPicture(bytes);
  return reading.ok ? "ok" : reading.reason;
};

describe("a picture that was uploaded", () => {
  it("loses the place and the device it was taken with, stands upright and is small", async () => {
    const taken = await photo(3_000, 2_000).withMetadata({ orientation: 6, exif: GPS }).jpeg().toBuffer();
    expect(taken.includes("PhoneMaker")).toBe(true);
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const reading = await plainPicture(taken);
    if (!reading.ok) throw new Error(reading.reason);
    const { exif, xmp, iptc, orientation, width, height, format } = await sharp(reading.bytes).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect({ width, height, format }).toEqual({ width: 1_067, height: 1_600, format: "webp" });
    expect(Buffer.from(reading.bytes).includes("PhoneMaker")).toBe(false);
    expect(reading.bytes.byteLength).toBeLessThan(500_000);
  });

  it("is not blown up, and keeps what is transparent", async () => {
    const small = await sharp({ create: { width: 20, height: 10, channels: 4, background: "#00000000" } })
      .png()
      .toBuffer();
    const reading = await plainPicture(small);
    if (!reading.ok) throw new Error(reading.reason);
    expect(await sharp(reading.bytes).metadata()).toMatchObject({ width: 20, height: 10, hasAlpha: true });
  });

  it("is refused when it is none of the three kinds, whatever its name", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
    for (const bytes of [Buffer.from(svg), gif, Buffer.from("%PDF-1.7"), Buffer.from("hello"), Buffer.alloc(0)]) {
      expect(await reasonOf(bytes)).toBe("type");
    }
  });

  it("is refused when its header claims more pixels than any camera takes, before any are made", async () => {
    const before = process.memoryUsage().rss;
    expect(await reasonOf(pngOf(30_000, 30_000))).toBe("huge");
    expect(await reasonOf(pngOf(8_000, 8_000))).toBe("huge");
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("is refused when it is cut off or has no more than a header", async () => {
    const whole = await photo(800, 600).jpeg().toBuffer();
    expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe("broken");
    expect(await reasonOf(pngOf(500, 500))).toBe("broken");
  });
});
