package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Statements in normal form and alignments, kept as text, each under the hash of its statement or
 * of its two, all under a key that stands for the program and for what it knows of the series.
 * Under another key nothing is found.
 */
public final class HistoryIndex {

  private static final String HEAD = "clausediff-index/2";
  private static final String SUM = "sum ";

  /** More than fit into the largest index that is read; so many are something else. */
  private static final int MOST_ENTRIES = 500_000;

  private final String key;

  /** Kind and hashes → what is kept. */
  private final Map<String, String> entries = new TreeMap<>();

  /** An empty index. */
  public HistoryIndex(String key) {
    this.key = key;
  }

  /** Thrown when a text is not what was once written. */
  public static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads what {@link #text()} wrote. What was written under another key is left out.
   *
   * @throws DamagedException when the text is cut, altered, or something else
   */
  public static HistoryIndex read(String text, String key) throws DamagedException {
    int sum = text.lastIndexOf(SUM);
    if (sum < 0 || !text.substring(sum).equals(SUM + sum(text.substring(0, sum)) + "\n")) {
      throw new DamagedException();
    }
    HistoryIndex index = new HistoryIndex(key);
    String head = head(key);
    try {
      if (text.startsWith(head)) {
        index.entries(text, head.length(), sum);
      }
      return index;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new DamagedException();
    }
  }

  private static String head(String key) {
    return HEAD + "\nkey " + key + "\n";
  }

  /** An entry is a line with its name and its length, and as many characters. */
  private void entries(String text, int start, int end) throws DamagedException {
    int at = start;
    while (at < end) {
      int line = text.indexOf('\n', at);
      int space = text.lastIndexOf(' ', line);
      int stop = line + 1 + Integer.parseInt(text.substring(space + 1, line));
      entries.put(text.substring(at, space), text.substring(line + 1, stop));
      at = stop;
      if (entries.size() > MOST_ENTRIES) {
        throw new DamagedException();
      }
    }
  }

  /** The whole index, closed by a sum over all that stands before. */
  public String text() {
    StringBuilder text = new StringBuilder(head(key));
    entries.forEach(
        (name, lines) ->
            text.append(name).append(' ').append(lines.length()).append('\n').append(lines));
    String sum = sum(text.toString());
    return text.append(SUM).append(sum).append('\n').toString();
  }

  /** Against accidents: who wants to write another index can do so anyway. */
  private static String sum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static String form(String hash) {
    return "form " + hash;
  }

  private static String pair(String earlierHash, String laterHash) {
    return "pair " + earlierHash + " " + laterHash;
  }

  /** The statement in a file whose text has this hash, if it is kept. */
  public Optional<Witness> find(String hash, SourceText source, FileFacts known) {
    return Optional.ofNullable(entries.get(form(hash)))
        .flatMap(text -> WitnessText.read(source, known, text));
  }

  /** Keeps a statement, unless it would not come back as it is. */
  public void put(String hash, Witness witness) {
    WitnessText.write(witness).ifPresent(text -> entries.put(form(hash), text));
  }

  /** The alignment of two statements with these clauses, if it is kept. */
  public Optional<Alignment> find(
      String earlierHash,
      String laterHash,
      List<NormalizedClause> earlier,
      List<NormalizedClause> later) {
    return Optional.ofNullable(entries.get(pair(earlierHash, laterHash)))
        .flatMap(lines -> new AlignmentText(earlier, later).read(lines));
  }

  /** Keeps an alignment; one with decisions of people in it is not kept. */
  public void put(String earlierHash, String laterHash, Alignment alignment) {
    AlignmentText.write(alignment)
        .ifPresent(lines -> entries.put(pair(earlierHash, laterHash), lines));
  }

  /** Whether anything is kept of a statement, be it good or not. */
  public boolean has(String hash) {
    return entries.containsKey(form(hash));
  }

  /** Whether anything is kept of two statements, be it good or not. */
  public boolean has(String earlierHash, String laterHash) {
    return entries.containsKey(pair(earlierHash, laterHash));
  }

  /** Keeps what another index has of a statement. */
  public void keep(String hash, HistoryIndex other) {
    take(form(hash), other);
  }

  /** Keeps what another index has of two statements. */
  public void keep(String earlierHash, String laterHash, HistoryIndex other) {
    take(pair(earlierHash, laterHash), other);
  }

  /** Keeps what another index has of some statements and of any two of them. */
  public void keepAll(Set<String> hashes, HistoryIndex other) {
    for (String name : other.entries.keySet()) {
      String[] words = name.split(" ", -1);
      boolean form = words.length == 2 && name.equals(form(words[1]));
      boolean pair = words.length == 3 && name.equals(pair(words[1], words[2]));
      if ((form || pair) && hashes.containsAll(List.of(words).subList(1, words.length))) {
        take(name, other);
      }
    }
  }

  /** Whether another index holds the very same. */
  public boolean holdsAsMuchAs(HistoryIndex other) {
    return entries.equals(other.entries);
  }

  private void take(String name, HistoryIndex other) {
    String kept = other.entries.get(name);
    if (kept != null) {
      entries.put(name, kept);
    }
  }
}
