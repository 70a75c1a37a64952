// Where the studio begins in a browser.
import { mount } from 'svelte';
import Studio from './shell/Studio.svelte';

const target = document.getElementById('studio');
if (target) mount(Studio, { target });
