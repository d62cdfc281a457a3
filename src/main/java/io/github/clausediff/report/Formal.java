package io.github.clausediff.report;

/** The remarks of a comparison table of old and new, as Japanese ministries write them. */
final class Formal {

  private Formal() {}

  /** 追加, 変更, 削除, 移動, or nothing for what is unchanged in its place. */
  static String of(ChangeView change) {
    return switch (change.group()) {
      case NEW -> "追加";
      case DROPPED -> "削除";
      case MOVED -> "移動";
      case UNCHANGED -> "";
      default -> change.moved() ? "変更・移動" : "変更";
    };
  }
}
