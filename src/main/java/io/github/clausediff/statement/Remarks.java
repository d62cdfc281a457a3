package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.KeyToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The comments of a YAML file, by the line that they speak of. They are what lies between the
 * tokens of the scanner that reads the file as well; its own mode for comments takes some texts of
 * several lines apart.
 */
final class Remarks {

  /** What YAML counts as the end of a line, which is more than Java does. */
  private static final String LINE_END = "\r\n|[\n\r\u0085\u2028\u2029]";

  private final int[] text;

  /** 1-based line → the comment that is all of it. */
  private final Map<Integer, String> whole = new HashMap<>();

  /** 1-based line → the comment at its end. */
  private final Map<Integer, String> behind = new HashMap<>();

  /** Key of the file → 1-based line. */
  private final Map<String, Integer> keys = new HashMap<>();

  /** What was asked before: many entries may stand on one line. */
  private final Map<Integer, String> told = new HashMap<>();

  /** Of a file that can be read. */
  Remarks(SourceText source) {
    String body = source.text().substring(source.bodyStart());
    this.text = body.codePoints().toArray();
    read(new ScannerImpl(new StreamReader(body), new LoaderOptions()));
  }

  private void read(Scanner scanner) {
    Token last = scanner.getToken();
    Mark reached = last.getEndMark();
    while (scanner.checkToken()) {
      Token token = scanner.getToken();
      comments(reached, token.getStartMark().getIndex());
      if (token instanceof ScalarToken scalar) {
        scalar(scalar, last instanceof KeyToken);
      }
      if (token.getEndMark().getIndex() > reached.getIndex()) {
        reached = token.getEndMark();
      }
      last = token;
    }
  }

  private void scalar(ScalarToken scalar, boolean key) {
    Mark start = scalar.getStartMark();
    if (key && start.getColumn() == 0) {
      keys.putIfAbsent(scalar.getValue(), start.getLine() + 1);
    }
    String first = between(start.getIndex(), scalar.getEndMark().getIndex()).split(LINE_END, 2)[0];
    if (!scalar.getPlain() && "|>".indexOf(first.charAt(0)) >= 0) {
      comments(start, start.getIndex() + first.length());
    }
  }

  /** Takes in those between a mark and an offset, where nothing else stands. */
  private void comments(Mark from, int to) {
    String[] rows = between(from.getIndex(), to).split(LINE_END, -1);
    for (int k = 0; k < rows.length; k++) {
      int at = rows[k].indexOf('#');
      if (at >= 0) {
        boolean all = k > 0 || from.getColumn() == 0;
        String comment = rows[k].substring(at).replaceFirst("^#+", "");
        (all ? whole : behind).put(from.getLine() + 1 + k, comment);
      }
    }
  }

  private String between(int from, int to) {
    return from < to ? new String(text, from, to - from) : "";
  }

  /**
   * The comment of the entry at a 1-based line: the lines right above it, or the end of its own
   * line; else that of the {@code key} which the entry stands under. Empty if there is none.
   */
  String of(int line, String key) {
    String own = at(line);
    Integer above = keys.get(key);
    return own.isEmpty() && above != null ? at(above) : own;
  }

  private String at(int line) {
    return told.computeIfAbsent(line, this::read);
  }

  private String read(int line) {
    Deque<String> above = new ArrayDeque<>();
    for (int i = line - 1; whole.containsKey(i); i--) {
      above.addFirst(whole.getOrDefault(i, ""));
    }
    String joined = Passage.fold(String.join(" ", above));
    return joined.isEmpty() ? Passage.fold(behind.getOrDefault(line, "")) : joined;
  }
}
