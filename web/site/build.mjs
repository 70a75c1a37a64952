// Builds the reading site's assets: the fonts that web/fonts has cut, one style sheet, one script, each named by its content.
// `npm ci && node build.mjs` writes dist/; typeset embeds it.
import { transform } from "esbuild";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

const here = new URL(".", import.meta.url);
const dist = new URL("dist/", here);
const fonts = new URL("../fonts/dist/", here);
const manifest = {};

/** Writes a file under a name made from its content, and gives that name. */
async function put(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const [, stem, ending] = name.match(/^(.+)(\.[a-z0-9]+)$/);
  const hashed = `${stem}.${hash}${ending}`;
  await writeFile(new URL(hashed, dist), bytes);
  manifest[name] = hashed;
  return hashed;
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
for (const name of await readdir(fonts)) if (/\.woff2$|^OFL-/.test(name)) await copyFile(new URL(name, fonts), new URL(name, dist));
Object.assign(manifest, JSON.parse(await readFile(new URL("manifest.json", fonts))));
const source = async (name) => readFile(new URL(name, here), "utf8");
const style = (await Promise.all(["../fonts/dist/faces.css", "tokens.css", "site.css"].map(source))).join("\n");
const css = (await transform(style, { loader: "css", minify: true, target: ["chrome111", "firefox115", "safari16"] })).code;
const js = (await transform(await source("site.js"), { loader: "js", minify: true, target: "es2020" })).code;
await put("site.css", css);
await put("site.js", js);
await writeFile(new URL("manifest.json", dist), JSON.stringify(manifest, null, 1));

const weight = (text) => (brotliCompressSync(text).length / 1000).toFixed(1);
const limits = [["site.css", css, 12], ["site.js", js, 4]];
for (const [name, text, most] of limits) {
  console.log(`${name}: ${weight(text)} kB compressed, of ${most}`);
  if (weight(text) > most) throw new Error(`${name} is over its budget of ${most} kB (DESIGN, section 7)`);
}
