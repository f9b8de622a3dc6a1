export { decideLinkIssued, decideLinkRevoked } from './decide-link.js';
export { isLinkOpen, portalLinksOf, type PortalLink } from './portal-links-of.js';
