// Cuts the fonts of the reading site and the studio from their npm packages: only the weights that are set, no feature that no page uses.
// `npm ci && node build.mjs` writes dist/: the files, faces.css with their @font-face rules, and manifest.json for what is preloaded.
// A cut font may not bear the name of its original (SIL Open Font License, reserved names): ours are called Masthead, inside too.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import subset from 'subset-font';
import { named } from './name.mjs';

const here = new URL('.', import.meta.url);
const dist = new URL('dist/', here);

// Subsets load by unicode-range, so a page fetches only the scripts it shows. `first` is the file a page of that script needs before all
// others. Italic is a static cut, as the variable one would cost three times as much for a word in emphasis.
const serif = { family: 'Serif', of: '@fontsource-variable/source-serif-4' };
const sans = { family: 'Sans', of: '@fontsource-variable/source-sans-3' };
const naskh = { family: 'Naskh', of: '@fontsource-variable/noto-naskh-arabic' };
const devanagari = { family: 'Devanagari', of: '@fontsource-variable/noto-serif-devanagari' };
const italic = { family: 'Serif', of: '@fontsource/source-serif-4', italic: true };
const FACES = [
  { ...serif, part: 'latin', first: true },
  { ...serif, part: 'latin-ext' },
  { ...serif, part: 'cyrillic', first: true },
  { ...serif, part: 'greek' },
  { ...serif, part: 'vietnamese' },
  { ...italic, part: 'latin' },
  { ...italic, part: 'cyrillic' },
  { ...sans, part: 'latin' },
  { ...sans, part: 'latin-ext' },
  { ...sans, part: 'cyrillic' },
  { ...sans, part: 'greek' },
  { ...sans, part: 'vietnamese' },
  { ...naskh, part: 'arabic', first: true },
  { ...naskh, part: 'latin' },
  { ...devanagari, part: 'devanagari', first: true },
  { ...devanagari, part: 'latin' },
  ...[serif, italic].map((face) => ({ ...face, part: 'signs' })),
];
// What text in any script shares with Latin: spaces, digits, punctuation. A text in Cyrillic takes these few and leaves the letters. The other
// families have none: every page has Latin letters in the footer's `RSS`, and then the whole part comes anyway.
const SIGNS = 'U+0020-0040,U+005B-0060,U+007B-00A9,U+00AB-00B9,U+00BB-00BF,U+00D7,U+2000-206F,U+20AC,U+2212';
// What pages set by name, and what scripts need to be written at all. Small capitals, old figures, fractions and the like go.
const FEATURES = ('tnum kern liga calt clig ccmp locl mark mkmk rlig rclt isol init medi fina curs '
  + 'akhn rphf rkrf pref blwf half abvf pstf vatu cjct nukt pres abvs blws psts haln dist abvm blwm').split(' ');

const characters = (ranges) => ranges.split(',').flatMap((range) => {
  const [from, to = from] = range.trim().slice(2).split('-').map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}).join('');

async function cut({ family, of, part, first, italic: leaning }) {
  const folder = new URL(`node_modules/${of}/`, here);
  const stem = of.split('/')[1];
  const from = part === 'signs' ? 'latin' : part;
  const whole = await readFile(new URL(`files/${stem}-${from}-${leaning ? '400-italic' : 'wght-normal'}.woff2`, folder));
  const ranges = part === 'signs' ? SIGNS : JSON.parse(await readFile(new URL('unicode.json', folder)))[part];
  const called = `Masthead ${family}${part === 'signs' ? ' Signs' : ''}`;
  const few = await subset(whole, characters(ranges), {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    ...(leaning ? {} : { variationAxes: { wght: { min: 400, max: 700 } } }),
  });
  const bytes = await fontverter.convert(named(Buffer.from(few), called, 'SIL Open Font License 1.1'), 'woff2');
  await copyFile(new URL('LICENSE', folder), new URL(`OFL-${stem}.txt`, dist));
  const plain = `${family.toLowerCase()}-${part}${leaning ? '-italic' : ''}.woff2`;
  const name = plain.replace(/(?=\.woff2$)/, `.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`);
  await writeFile(new URL(name, dist), bytes);
  const shape = leaning ? 'font-style:italic;font-weight:400' : 'font-weight:400 700';
  return {
    rule: `@font-face{font-family:"${called}";src:url(${name}) format("woff2");${shape};font-display:swap;unicode-range:${ranges}}`,
    names: { [plain]: name, ...(first && { [`first-${part}.woff2`]: name }) },
  };
}

// To cut all takes some seconds: only when these files or a package have changed.
const made = createHash('sha256');
for (const file of ['build.mjs', 'name.mjs', 'package-lock.json']) made.update(await readFile(new URL(file, here)));
const stamp = made.digest('hex');
const stamped = new URL('made-from', dist);
if ((await readFile(stamped, 'utf8').catch(() => '')) !== stamp) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  const faces = [];
  for (const face of FACES) faces.push(await cut(face));
  await writeFile(new URL('faces.css', dist), `${faces.map((face) => face.rule).join('\n')}\n`);
  await writeFile(new URL('manifest.json', dist), JSON.stringify(Object.assign({}, ...faces.map((face) => face.names)), null, 1));
  await writeFile(stamped, stamp);
}
