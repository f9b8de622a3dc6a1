export { DEFAULT_TENANT, openServer, type OpenDatabase } from './open-server.js';
