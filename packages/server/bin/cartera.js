#!/usr/bin/env node
const program = await import('../dist/index.js').catch((/** @type {unknown} */ error) => {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
  const message = 'Cartera is not built yet. In its repository: npm ci && npm run build (npm start builds by itself).';
  process.stderr.write(`${JSON.stringify({ code: 'cartera.not_built', message })}\n`);
  process.exit(1);
});
process.exitCode = await program.main(process.argv.slice(2), program.processTerminal());
