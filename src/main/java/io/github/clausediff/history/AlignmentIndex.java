package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.text.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Alignments kept as text, each under the hashes of its two statements, all under a key that stands
 * for the program and for what it knows of the series. Under another key nothing is found.
 */
public final class AlignmentIndex {

  private static final String HEAD = "clausediff-index/1";
  private static final String SUM = "sum ";
  private static final String PAIR = "pair ";

  private final String key;
  private final Map<String, String> pairs = new TreeMap<>();

  /** An empty index. */
  public AlignmentIndex(String key) {
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
  public static AlignmentIndex read(String text, String key) throws DamagedException {
    int sum = text.lastIndexOf(SUM);
    if (sum < 0 || !text.substring(sum).equals(SUM + hash(text.substring(0, sum)) + "\n")) {
      throw new DamagedException();
    }
    AlignmentIndex index = new AlignmentIndex(key);
    if (text.startsWith(HEAD + "\nkey " + key + "\n")) {
      index.pairs(text, sum);
    }
    return index;
  }

  private void pairs(String text, int end) {
    int at = text.indexOf("\n" + PAIR) + 1;
    while (at > 0 && at < end) {
      int line = text.indexOf('\n', at);
      int next = text.indexOf("\n" + PAIR, line - 1);
      int stop = next < 0 ? end : next + 1;
      pairs.put(text.substring(at + PAIR.length(), line), text.substring(line + 1, stop));
      at = next + 1;
    }
  }

  /** The whole index, closed by a sum over all that stands before. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append("\nkey ").append(key).append('\n');
    pairs.forEach((pair, lines) -> text.append(PAIR).append(pair).append('\n').append(lines));
    String sum = hash(text.toString());
    return text.append(SUM).append(sum).append('\n').toString();
  }

  /** The alignment of two statements with these clauses, if it is kept. */
  public Optional<Alignment> find(
      String earlierHash,
      String laterHash,
      List<NormalizedClause> earlier,
      List<NormalizedClause> later) {
    return Optional.ofNullable(pairs.get(earlierHash + " " + laterHash))
        .flatMap(lines -> new AlignmentText(earlier, later).read(lines));
  }

  /** Keeps an alignment; one with decisions of people in it is not kept. */
  public void put(String earlierHash, String laterHash, Alignment alignment) {
    AlignmentText.write(alignment)
        .ifPresent(lines -> pairs.put(earlierHash + " " + laterHash, lines));
  }

  /** Keeps what another index has of two statements, if it has anything. */
  public void keep(String earlierHash, String laterHash, AlignmentIndex other) {
    String pair = earlierHash + " " + laterHash;
    Optional.ofNullable(other.pairs.get(pair)).ifPresent(lines -> pairs.put(pair, lines));
  }

  /** SHA-256 in hex digits. */
  public static String hash(String text) {
    return Sha256.hex(text);
  }
}
