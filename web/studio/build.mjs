// Builds the studio into dist/, which the binary embeds: `npm ci && node build.mjs`.
import { build } from 'vite';

await build({ logLevel: 'warn' });
