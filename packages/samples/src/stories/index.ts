export { sampleCommands } from './sample-commands.js';
export { SAMPLE_CUSTOMERS, type SampleCustomer } from './sample-customers.js';
