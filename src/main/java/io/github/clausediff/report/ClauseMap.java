package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * Two statements as columns: clauses as blocks, their height by their length, and links as ribbons
 * between them. All coordinates are tenths of a unit, whole numbers, so that every machine draws
 * the same.
 *
 * @param height of the drawing
 * @param shapes ribbons first, then blocks, so that blocks lie on top
 * @param marks names of sections where they begin
 */
record ClauseMap(int height, List<Shape> shapes, List<Mark> marks) implements View {

  private static final int[] COLUMN = {3000, 5400};
  private static final int WIDTH = 400;
  private static final int[] NAME = {2900, 5900};

  /** A block or ribbon that leads to its change. */
  record Shape(String path, String style, String target, String title) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "path" -> path;
        case "style" -> style;
        case "target" -> target;
        case "titled" -> !title.isEmpty();
        case "title" -> title;
        default -> throw View.unknown(name);
      };
    }
  }

  /** The name of a section beside its first block. */
  record Mark(int x, int y, String style, String name) implements View {
    @Override
    public Object get(String member) {
      return switch (member) {
        case "x" -> x;
        case "y" -> y;
        case "style" -> style;
        case "name" -> name;
        default -> throw View.unknown(member);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "box" -> "0 0 8800 " + height;
      case "shapes" -> shapes;
      case "marks" -> marks;
      default -> throw View.unknown(name);
    };
  }

  static ClauseMap of(ReportModel model, Words words) {
    MapColumn earlier = MapColumn.of(model.earlier(), model);
    MapColumn later = MapColumn.of(model.later(), model);
    List<Shape> ribbons = new ArrayList<>();
    List<Shape> blocks = new ArrayList<>();
    for (ChangeView change : model.changes()) {
      String title = words.named("kind", change.group().toString());
      for (Clause from : change.earlier().clauses()) {
        blocks.add(block(change, earlier.at(from), COLUMN[0], excerpt(title, from)));
        for (Clause to : change.later().clauses()) {
          ribbons.add(ribbon(change, earlier.at(from), later.at(to)));
        }
      }
      for (Clause to : change.later().clauses()) {
        blocks.add(block(change, later.at(to), COLUMN[1], excerpt(title, to)));
      }
    }
    List<Mark> marks = new ArrayList<>();
    earlier.names().forEach((y, name) -> marks.add(new Mark(NAME[0], y, "before", name)));
    later.names().forEach((y, name) -> marks.add(new Mark(NAME[1], y, "after", name)));
    ribbons.addAll(blocks);
    return new ClauseMap(Math.max(earlier.height(), later.height()), ribbons, marks);
  }

  private static String excerpt(String kind, Clause clause) {
    return kind + ": " + Excerpt.start(Printable.of(clause.text()));
  }

  private static Shape block(ChangeView change, MapColumn.Place place, int x, String title) {
    String path = "M" + x + " " + place.top() + "h" + WIDTH + "v" + place.size() + "h-" + WIDTH;
    return new Shape(path + "z", "b " + style(change), "#" + Anchors.of(change), title);
  }

  private static Shape ribbon(ChangeView change, MapColumn.Place from, MapColumn.Place to) {
    int left = COLUMN[0] + WIDTH;
    int right = COLUMN[1];
    int middle = (left + right) / 2;
    int fromEnd = from.top() + from.size();
    int toEnd = to.top() + to.size();
    String down = "M" + left + " " + from.top() + "C" + middle + " " + from.top();
    String across = " " + middle + " " + to.top() + " " + right + " " + to.top() + "V" + toEnd;
    String back = "C" + middle + " " + toEnd + " " + middle + " " + fromEnd;
    String path = down + across + back + " " + left + " " + fromEnd + "z";
    return new Shape(path, "r " + style(change), "#" + Anchors.of(change), "");
  }

  private static String style(ChangeView change) {
    return change.group() + (change.moved() && change.group() != Group.MOVED ? " moved" : "");
  }
}
