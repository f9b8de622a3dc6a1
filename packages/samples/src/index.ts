export type { SampleCommand } from './commands/index.js';
export { generatePortfolio, pesosADollar, portfolioRates, type PortfolioMix, type PortfolioOptions } from './portfolio/index.js';
export { SAMPLE_CUSTOMERS, sampleCommands, type SampleCustomer } from './stories/index.js';
