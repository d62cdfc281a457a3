package io.github.clausediff.ingest;

import java.util.List;

/**
 * The text of a page.
 *
 * @param text without byte order mark
 * @param notes what was wrong with what the page says of its encoding
 */
record Decoded(String text, List<String> notes) {}
