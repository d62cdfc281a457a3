package io.github.clausediff.cli;

import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.function.Consumer;

/**
 * Values as one text that no other values have: each text stands behind its length, each list
 * behind its size.
 */
final class CanonicalText {

  private final StringBuilder out = new StringBuilder();

  CanonicalText text(String text) {
    out.append(text.length()).append(':').append(text);
    return this;
  }

  /** All that is known of a series, in the order of the files. */
  CanonicalText series(Series series) {
    text(series.id()).text(series.title());
    each(series.parties(), party -> text(party.id()).texts(party.names()));
    each(series.aliases(), this::texts);
    each(series.topics(), topic -> text(topic.id()).texts(topic.phrases()));
    phrasebook(series.phrasebook());
    return text(String.valueOf(series.encoder()));
  }

  private void phrasebook(Phrasebook phrasebook) {
    each(
        List.copyOf(phrasebook.ladders().entrySet()),
        ladder -> text(ladder.getKey()).each(ladder.getValue(), this::texts));
    each(
        List.copyOf(phrasebook.words().entrySet()),
        words -> text(words.getKey()).texts(words.getValue()));
  }

  private void texts(List<String> texts) {
    each(texts, this::text);
  }

  private <T> void each(List<T> list, Consumer<? super T> item) {
    out.append(list.size()).append('[');
    list.forEach(item);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
