export { generatePortfolio } from './generate-portfolio.js';
export type { PortfolioMix, PortfolioOptions } from './portfolio.types.js';
export { pesosADollar, portfolioRates } from './portfolio-rates.js';
