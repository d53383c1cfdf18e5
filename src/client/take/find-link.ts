/** Where a link of this page leads. A page opened from disk goes by the address that it is published under, if it has one. */
export function findLink(href: string): string {
  const published = location.protocol === 'file:' && document.querySelector<HTMLLinkElement>('[rel=canonical]');
  return new URL(href, (published || location).href).href;
}
