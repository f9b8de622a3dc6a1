// `npm run bench`: each figure beside a peer's on the same work, in one run, after a check that both give the same result. Read the ratios; the absolute times are this
// machine's at this moment. `npm run bench -- position aging` runs the subjects named; `--full` adds what takes minutes.
const SUBJECTS = [
  'position',
  'aging',
  'statement',
  'command',
  'interest',
  'worklist',
  'desk',
  'size',
  'import',
  'workbook',
  'export',
  'pdf',
  'postgres',
  'watch',
  'load',
];

const words = process.argv.slice(2);
const full = words.includes('--full');
const named = words.filter((word) => word !== '--full');
const unknown = named.filter((name) => !SUBJECTS.includes(name));
if (unknown.length > 0) {
  console.error(`No subject ${unknown.join(', ')}. There are: ${SUBJECTS.join(', ')}.`);
  process.exit(2);
}

for (const name of SUBJECTS) {
  if (named.length > 0 && !named.includes(name)) continue;
  const { title, run } = await import(`./${name}.mjs`);
  console.log(`\n## ${title}\n`);
  console.log(await run({ full }));
}
