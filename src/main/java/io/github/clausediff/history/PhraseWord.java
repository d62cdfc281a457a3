package io.github.clausediff.history;

import io.github.clausediff.text.Span;

/**
 * A word of a clause in which a phrase is looked for.
 *
 * @param text as compared, in the singular
 * @param span of its token in the clause's text
 * @param name whether it has a capital that is not its clause's: names know no tenses
 */
record PhraseWord(String text, Span span, boolean name) {}
