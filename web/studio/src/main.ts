// Where the studio begins in a browser: words first, then who is here, then the screen.
import { mount } from 'svelte';
import '../../fonts/dist/faces.css';
import '../../site/tokens.css';
import './shell/shell.css';
import './shell/controls.css';
import './shell/plain.css';
import Studio from './shell/Studio.svelte';
import { begin } from './shell/session.svelte';
import { keepFiles } from './shell/without-line';
import { speak, usual } from './words/words.svelte';

const target = document.getElementById('studio');
if (target) {
  const who = await begin();
  await speak(who?.person.language ?? usual());
  // The plain page was for those whom none of this reaches.
  target.replaceChildren();
  mount(Studio, { target });
  (globalThis.requestIdleCallback ?? setTimeout)(() => void keepFiles());
}
