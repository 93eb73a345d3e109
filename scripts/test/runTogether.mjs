/** Runs the steps, at most `most` at a time, and hands each result to `report` when it is there. */
export async function runTogether(most, steps, report) {
  const waiting = [...steps];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = Date.now();
      const result = await step.run();
      results.push(result);
      report(result, (Date.now() - start) / 1000);
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}
