// Imports each entry given and prints, as one line of JSON, what it exports and which elements it registers.
// Runs in the stranger's project, under any Node that the packages support. `--bare` leaves the server without a registry of elements.
const [mode, ...specifiers] = process.argv.slice(2);
const defined = [];
if (mode !== '--bare') globalThis.customElements = { define: (name) => defined.push(name), get: () => undefined };

const entries = {};
for (const specifier of specifiers) {
  const before = defined.length;
  const exported = Object.keys(await import(specifier));
  entries[specifier] = { exported, defined: defined.slice(before) };
}
process.stdout.write(`${JSON.stringify({ node: process.versions.node, entries })}\n`);
