export { besides, DEFAULT_TENANT, openServer, type Connections, type OpenDatabase, type RunSql } from './open-server.js';
