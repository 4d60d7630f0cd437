/** The folder of its host that a site lies in, such as "/help", from the site's address; empty at the root. */
export function getBase(siteAddress: string): string {
  return new URL(siteAddress).pathname.replace(/\/$/, '');
}

/** The host of a site, from the site's address. */
export function getHost(siteAddress: string): string {
  return new URL(siteAddress).origin;
}
