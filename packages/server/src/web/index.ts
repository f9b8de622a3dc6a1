export { createApp, type AppParts } from './create-app.js';
export { equippedBackend, type Equipment } from './equipped-backend.js';
export { galleryShelf, pageShelf, sdkShelf, type FileShelf } from './file-shelf.js';
export { listen, type Fetch, type Listening } from './listen.js';
export { startingApp } from './probes.js';
export { readinessOf } from './readiness.js';
