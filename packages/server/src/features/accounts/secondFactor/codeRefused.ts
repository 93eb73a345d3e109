import { CodeRefusal, CodeRefused } from '../signIn/signIn.problems.ts';

const whatToDo: Partial<Record<CodeRefusal, string>> = {
  WRONG: 'This is not the code that your app shows now. Wait for the next one, and try again.',
  EXPIRED: 'That took too long. Please start again.',
  USED_UP: 'That was tried too often. Please start again.',
};

/** As of the code of an e-mail, in words that fit a code of an app. */
export const codeRefused = (why: CodeRefusal, triesLeft = 0): CodeRefused =>
  Object.assign(new CodeRefused(why, triesLeft), { message: whatToDo[why] });
