package io.github.clausediff.report;

import java.util.List;

/** The pieces of a page that are not changes. */
final class PageParts {

  private PageParts() {}

  /** One of the two statements. */
  record Document(String side, String title, List<Fact> facts) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "side" -> side;
        case "title" -> title;
        case "facts" -> facts;
        default -> throw View.unknown(name);
      };
    }
  }

  /** Something known of a statement. */
  record Fact(String name, String value) implements View {
    @Override
    public Object get(String member) {
      return switch (member) {
        case "name" -> name;
        case "value" -> value;
        default -> throw View.unknown(member);
      };
    }
  }

  /** A number with its word; the target is empty where there is nothing to go to. */
  record Count(String word, long number, String target) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "word" -> word;
        case "number" -> number;
        case "target" -> target;
        case "any" -> !target.isEmpty();
        default -> throw View.unknown(name);
      };
    }
  }

  /** A section of the page. */
  record Part(String id, String title, String intro, boolean folded, List<ChangeCard> changes)
      implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "id" -> id;
        case "title" -> title;
        case "style" -> "group " + id;
        case "intro" -> intro;
        case "folded" -> folded;
        case "changes" -> changes;
        case "number" -> changes.size();
        default -> throw View.unknown(name);
      };
    }
  }
}
