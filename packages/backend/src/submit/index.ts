export { accountScope } from './account-scope.js';
export { askStore, stopIfAborted } from './ask-store.js';
export { authorise, businessDateOf } from './authorise.js';
export { checkKey } from './check-key.js';
export { faultOf, isFault, refusalOf } from './fault-of.js';
export { referencesOn } from './references-on.js';
export { requestDigest } from './request-digest.js';
export type { BackendOptions, ReferencesSource, RequestedAct } from './settings.types.js';
export { submitCommand } from './submit-command.js';
