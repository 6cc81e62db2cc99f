const vowels = /[aeiouy]+/g;

/** Syllables of an English word, by its groups of vowels less the silent ends. */
function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, plain.match(vowels)?.length ?? 1);
}

/** The school grade at which a text is read, by Flesch and Kincaid. @source Kincaid 1975 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]/).filter((sentence) => /\w/.test(sentence)).length;
  const words = text.split(/\s/).filter((word) => /\w/.test(word));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
