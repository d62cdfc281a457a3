package io.github.clausediff.report;

import io.github.clausediff.change.Edit.Op;

/** A run of text on a page: kept, deleted or inserted. */
record Piece(Op op, String text) implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "kept" -> op == Op.EQUAL;
      case "deleted" -> op == Op.DELETE;
      case "inserted" -> op == Op.INSERT;
      default -> throw View.unknown(name);
    };
  }
}
