package io.github.clausediff.report;

import io.github.clausediff.text.Sha256;

/**
 * What the files of a site are called. An id may hold anything; a name holds letters, digits, dots,
 * dashes and underscores, and is short enough for every file system, two of them together.
 */
public final class SiteNames {

  private static final int LONGEST = 110;
  private static final int KEPT = 90;
  private static final int HASHED = 4;

  private SiteNames() {}

  /** The page of a statement, seen from the index. */
  public static String statement(String id) {
    return "statements/" + name(id) + ".html";
  }

  /** The page of a comparison, seen from the index. */
  public static String pair(String earlier, String later) {
    return "changes/" + name(earlier) + "--" + name(later) + ".html";
  }

  /** Different ids have different names, and an id that is a good name is its own. */
  static String name(String id) {
    String safe = id.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.+", "-");
    boolean same = safe.equals(id) && id.length() <= LONGEST && !id.contains("--");
    if (same) {
      return id;
    }
    return safe.substring(0, Math.min(KEPT, safe.length())) + "-" + hash(id);
  }

  private static String hash(String id) {
    return Sha256.hex(id).substring(0, 2 * HASHED);
  }
}
