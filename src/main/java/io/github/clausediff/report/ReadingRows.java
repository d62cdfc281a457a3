package io.github.clausediff.report;

import io.github.clausediff.report.ReadingOrder.Line;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of the whole later statement. */
final class ReadingRows {

  private final Words words;
  private final Columns columns;
  private final List<ReadingRow> rows = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();

  private ReadingRows(Words words) {
    this.words = words;
    this.columns = new Columns(words);
  }

  static List<ReadingRow> of(ReportModel model, Words words) {
    ReadingRows made = new ReadingRows(words);
    ReadingOrder.of(model).forEach(made::add);
    return made.rows;
  }

  private void add(Line line) {
    ChangeView change = line.change();
    boolean gone = change.group() == Group.DROPPED;
    String remark = words.named("kind", change.group().toString());
    boolean also = change.moved() && change.group() != Group.MOVED;
    rows.add(
        new ReadingRow(
            change,
            gone ? "" : begun(line.clause()),
            also ? remark + " · " + words.get("kind.moved") : remark,
            place(line.clause(), gone),
            gone ? List.of() : List.of(later(change, line.clause())),
            line.first() ? columns.earlier(change) : List.of()));
  }

  /** Of what is gone it says that the numbers are those of the earlier statement. */
  private String place(Clause clause, boolean gone) {
    String numbers = words.numbers(clause);
    return gone ? words.say("place.earlier", numbers) : numbers;
  }

  private Quote later(ChangeView change, Clause clause) {
    List<String> ids = change.later().clauses().stream().map(Clause::id).toList();
    return columns.later(change).get(ids.indexOf(clause.id()));
  }

  /** The headings above a clause, if they are others than above the clause before it. */
  private String begun(Clause clause) {
    String section = Printable.of(Wording.section(Sections.headings(clause)));
    boolean same = section.equals(headings.isEmpty() ? "" : headings.get(headings.size() - 1));
    headings.add(section);
    return same ? "" : section;
  }
}
