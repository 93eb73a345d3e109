/** The school grade needed to read English sentences, after Flesch and Kincaid. Names and numbers in `{}` count as one short word. */
export function readingGrade(messages: readonly string[]): number {
  const texts = messages.flatMap(branches).filter(text => /[.!?]$/.test(text));
  const sentences = texts.flatMap(text => text.split(/(?<=[.!?])\s+/));
  const words = sentences.flatMap(sentence => sentence.match(/[\p{L}'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Each way a message can turn out, without its tags; a place becomes one short word. */
function branches(message: string): string[] {
  const plain = message.replace(/<\/?[\w]+\/?>/g, '').replace(/\{\w+\}/g, 'it');
  const choices = [...plain.matchAll(/(?:=\d+|\w+) \{([^{}]*)\}/g)].map(([, choice]) => choice ?? '');
  return choices.length > 0 ? choices : [plain];
}

function syllablesOf(word: string): number {
  const sounds = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, end => end[0] ?? '');
  return Math.max(1, sounds.match(/[aeiouy]+/g)?.length ?? 1);
}
