// Our own blocks on the clipboard: a picture, card or embed copied here comes back whole. It is data of known shape, not markup, so that a
// foreign page that imitates it can say nothing that a person at this screen could not choose.
import type { Node } from 'prosemirror-model';
import { fits, isProvider } from '../blocks/embed';
import { type } from '../text/schema';

const number = (text: string | null): number | null => (text && /^\d{1,15}$/.test(text) ? Number(text) : null);

export function own(element: Element): Node | null {
  switch (element.getAttribute('data-block')) {
    case 'picture': {
      const picture = number(element.getAttribute('data-picture'));
      return picture === null ? null : type('picture').create({ picture, alt: element.getAttribute('data-alt'), caption: element.getAttribute('data-caption') });
    }
    case 'related': {
      const story = number(element.getAttribute('data-story'));
      return story === null ? null : type('related').create({ story });
    }
    case 'embed': {
      const [provider, id, title] = ['provider', 'id', 'title'].map((name) => element.getAttribute(`data-${name}`) ?? '');
      return isProvider(provider) && id && fits({ provider, id }) ? type('embed').create({ provider, id, title }) : null;
    }
    default:
      return null;
  }
}
