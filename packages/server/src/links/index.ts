export { createLinkDoor, type LinkDoor, type LinkFault, type OpenedLink } from './create-link-door.js';
export { createLinks, siteOf, type IssuedLink, type Links, type LinksParts } from './create-links.js';
export { isProductionIn, linkKeysOf, type LinkKey, type LinkKeys } from './link-keys.js';
export { signLink } from './link-token.js';
export { standingLink } from './standing-link.js';
export { watchedLink } from './watched-link.js';
