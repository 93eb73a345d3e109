import { type ContenderName, contenderNames } from './contenders.ts';
import type { Question } from './documents.ts';
import { type Medians, questions } from './measureLists.ts';

/** Our CPU per request, in parts of another's. */
export const ratio = (medians: Medians, question: Question, other: ContenderName): number =>
  medians[question].ours.cpu / medians[question][other].cpu;

export function printLists(medians: Medians): void {
  console.log('Server CPU per request in microseconds (requests per second), medians:\n');
  console.log(['', ...questions].map(word => word.padEnd(24)).join(''));
  for (const name of contenderNames) {
    const cells = questions.map(question => {
      const { cpu, rate } = medians[question][name];
      return `${cpu.toFixed(0)} (${rate.toFixed(0)})`;
    });
    console.log([name, ...cells].map(word => word.padEnd(24)).join(''));
  }
}
