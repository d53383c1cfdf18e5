import { describe, expect, it } from 'vitest';
import { findCssUrls } from '../../../scripts/site-check/find-css-urls.ts';

describe('findCssUrls', () => {
  it('finds URLs with quotes, without, and imported, with their offsets', () => {
    expect(findCssUrls(`@import "a.css";b{c:url( 'd.png' ) url(e.png)}`)).toEqual([
      { url: 'a.css', via: '@import', offset: 0 },
      { url: 'd.png', via: 'url()', offset: 20 },
      { url: 'e.png', via: 'url()', offset: 35 },
    ]);
  });

  it('counts url() after @import as an import', () => {
    expect(findCssUrls('@import url(a.css) screen;')).toEqual([{ url: 'a.css', via: '@import', offset: 0 }]);
  });

  it('undoes escapes', () => {
    expect(findCssUrls(String.raw`a{b:url(c\ d\29.png)}`).map(({ url }) => url)).toEqual(['c d).png']);
  });

  it('keeps a quote of the other kind and a parenthesis within a quoted URL', () => {
    expect(findCssUrls(`a{b:url("it's (1).png")}`).map(({ url }) => url)).toEqual(["it's (1).png"]);
  });

  it.each([
    ['a comment', '/* url(a.png) */'],
    ['a comment that never ends', 'a{} /* url(a.png)'],
    ['another string', 'a::before{content:"url(a.png)"}'],
    ['a namespace', '@namespace svg url(http://www.w3.org/2000/svg);'],
    ['a function whose name ends in url', 'a{b:my-url(a.png)}'],
  ])('passes over %s', (_, css) => {
    expect(findCssUrls(css)).toEqual([]);
  });
});
