package io.github.clausediff.statement;

/** What a part of a statement file is that is no clause. */
public enum Role {
  /** A heading: it stands in the section path of the clauses under it. */
  HEADING("heading"),
  /** What is said of the document: the YAML front matter, the line with the date. */
  FRONT_MATTER("front-matter"),
  /** Marks and ornaments, and the space between clauses. */
  FURNITURE("furniture"),
  /** The number, letter or bullet that leads a clause in. */
  LEAD("lead");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** As printed in JSON. */
  @Override
  public String toString() {
    return word;
  }
}
