package io.github.clausediff.history;

/**
 * A word of a clause in which a phrase is looked for.
 *
 * @param text as compared, in the singular
 * @param name whether it has a capital that is not its clause's: names know no tenses
 */
record PhraseWord(String text, boolean name) {}
