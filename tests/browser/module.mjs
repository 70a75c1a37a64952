// A module of the studio that needs no browser, and none of the others.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const studio = new URL('../../web/studio/', import.meta.url);
const { transpile, ModuleKind, ScriptTarget } = createRequire(new URL('package.json', studio))('typescript');

export const module = (name) => {
  const script = transpile(readFileSync(new URL(`src/${name}`, studio), 'utf8'), { module: ModuleKind.ESNext, target: ScriptTarget.ESNext });
  return import(`data:text/javascript,${encodeURIComponent(script)}`);
};
