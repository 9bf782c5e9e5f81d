/**
 * Unpacks the Chromium of @sparticuz/chromium into a folder, which is either whole or not there:
 * `node unpack.mjs <folder>`.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, pid } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const [, , folder = ''] = argv;
const unpacked = `${folder}.${pid}`;
const packed = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));

/** The browser with the libraries that it brings; its fonts where the system has none. */
const start = `#!/bin/sh
here="\${0%/*}"
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chrome-headless-shell" "$@"
`;

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * @param {string} name
 * @param {NodeJS.WritableStream} target
 */
const unpack = (name, target) =>
  pipeline(createReadStream(new URL(name, packed)), createBrotliDecompress(), target);

await mkdir(unpacked, { recursive: true });
await Promise.all([
  unpack(
    'chromium.br',
    createWriteStream(join(unpacked, 'chrome-headless-shell'), { mode: 0o755 }),
  ),
  unpack('al2023.tar.br', extract(join(unpacked, 'al2023'))),
  unpack('fonts.tar.br', extract(join(unpacked, 'fonts'))),
  writeFile(join(unpacked, 'fonts.conf'), fonts),
  writeFile(join(unpacked, 'chromium'), start, { mode: 0o755 }),
]);

try {
  await rename(unpacked, folder);
} catch (error) {
  await rm(unpacked, { recursive: true });
  // Another run may have been quicker.
  if (!existsSync(folder)) throw error;
}
