package io.github.clausediff.report;

import org.jspecify.annotations.Nullable;

/** Something a template can ask for its members by name. */
interface View {

  /** A member: a text, a number, a truth value, a view, a list of these, or nothing. */
  @Nullable Object get(String name);

  /** For names that no member has: the template is wrong. */
  static IllegalStateException unknown(String name) {
    return new IllegalStateException("the template asks for \"" + name + "\"");
  }
}
