// Whether the screen is one column: then the text, its source and its side are shown one at a time. The same width as in `editor.css`.
import { MediaQuery } from 'svelte/reactivity';

export const narrow = new MediaQuery('max-width: 61.9rem');
