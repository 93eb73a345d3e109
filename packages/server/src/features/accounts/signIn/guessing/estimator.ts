import { type MessagePort, parentPort } from 'node:worker_threads';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import * as spanish from '@zxcvbn-ts/language-es-es';

/** What this thread is asked, with the line for its answer. */
export interface Question {
  password: string;
  /** What everybody knows of the person: their names, the address, ours. */
  known: readonly string[];
  answer: MessagePort;
}

/** The beginning is enough: where it is strong, the whole is. The time of an estimate grows faster than the password. */
const lettersLookedAt = 40;

const estimate = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
  graphs: common.adjacencyGraphs,
  // `P@ssw0rd` is found; more letters in disguise cost time and guard nobody who uses 15 of them.
  l33tMaxSubstitutions: 4,
  useLevenshteinDistance: false,
});

parentPort!.on('message', ({ password, known, answer }: Question) => {
  const beginning = [...password].slice(0, lettersLookedAt).join('');
  // Spaces and dashes between words are guessed first of all: what is strong is strong without them.
  const guesses = [beginning, beginning.replace(/[\s_.-]/g, '')].map(
    text => estimate.check(text, [...known]).guessesLog10,
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a line between threads, not a window
  answer.postMessage(Math.min(...guesses));
});
