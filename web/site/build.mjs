// Builds the reading site's assets: fonts from their npm packages, one style sheet, one script, each named by its content.
// `npm ci && node build.mjs` writes dist/; typeset embeds it. The fonts are unmodified files under the SIL Open Font License.
import { transform } from "esbuild";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

const here = new URL(".", import.meta.url);
const dist = new URL("dist/", here);
const manifest = {};

// Subsets load by unicode-range, so a page fetches only the scripts it shows. `first` is the file a page of that script needs
// before all others; `italic` is a static cut, as the variable italic would cost three times as much for a word in emphasis.
const serif = { family: "Source Serif 4 Variable", of: "@fontsource-variable/source-serif-4" };
const sans = { family: "Source Sans 3 Variable", of: "@fontsource-variable/source-sans-3" };
const naskh = { family: "Noto Naskh Arabic Variable", of: "@fontsource-variable/noto-naskh-arabic" };
const devanagari = { family: "Noto Serif Devanagari Variable", of: "@fontsource-variable/noto-serif-devanagari" };
const faces = [
  { ...serif, subset: "latin", first: "latin" },
  { ...serif, subset: "latin-ext" },
  { ...serif, subset: "cyrillic", first: "cyrillic" },
  { ...serif, subset: "greek" },
  { ...serif, subset: "vietnamese" },
  { family: serif.family, of: "@fontsource/source-serif-4", subset: "latin", italic: true },
  { family: serif.family, of: "@fontsource/source-serif-4", subset: "cyrillic", italic: true },
  { ...sans, subset: "latin" },
  { ...sans, subset: "latin-ext" },
  { ...sans, subset: "cyrillic" },
  { ...sans, subset: "greek" },
  { ...sans, subset: "vietnamese" },
  { ...naskh, subset: "arabic", first: "arabic" },
  { ...naskh, subset: "latin" },
  { ...devanagari, subset: "devanagari", first: "devanagari" },
  { ...devanagari, subset: "latin" },
];

/** Writes a file under a name made from its content, and gives that name. */
async function put(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const [, stem, ending] = name.match(/^(.+)(\.[a-z0-9]+)$/);
  const hashed = `${stem}.${hash}${ending}`;
  await writeFile(new URL(hashed, dist), bytes);
  manifest[name] = hashed;
  return hashed;
}

async function face({ family, of, subset, first, italic }) {
  const folder = new URL(`node_modules/${of}/`, here);
  const ranges = JSON.parse(await readFile(new URL("unicode.json", folder)));
  const stem = of.split("/")[1];
  const file = `${stem}-${subset}-${italic ? "400-italic" : "wght-normal"}.woff2`;
  const name = await put(file, await readFile(new URL(`files/${file}`, folder)));
  if (first) manifest[`first-${first}.woff2`] = name;
  await copyFile(new URL("LICENSE", folder), new URL(`OFL-${stem}.txt`, dist));
  const weight = italic ? "400" : "400 700";
  const style = italic ? "font-style:italic;" : "";
  return `@font-face{font-family:"${family}";src:url(${name}) format("woff2");${style}font-weight:${weight};font-display:swap;unicode-range:${ranges[subset]}}`;
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
const rules = [];
for (const one of faces) rules.push(await face(one));
const source = async (name) => readFile(new URL(name, here), "utf8");
const style = [...rules, await source("tokens.css"), await source("site.css")].join("\n");
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
