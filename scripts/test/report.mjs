/** One line for a step that went well, and what its tests want to be read (lines that begin with »); its whole output for one that did not. */
export function report({ name, passed, failed, output }, seconds) {
  const counts = name.startsWith('tests') ? `, ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}${counts} (${seconds.toFixed(1)} s)`);
  if (failed > 0) return console.log(`\n${output.trim()}\n`);
  for (const line of output.split('\n')) if (line.startsWith('» ')) console.log(`  ${line}`);
}
