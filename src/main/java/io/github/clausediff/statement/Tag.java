package io.github.clausediff.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag in running text.
 *
 * @param name in small letters; empty for a comment and for what is no tag
 * @param closes whether it ends what it names
 * @param dresses whether it only dresses text, or is a comment: then it is no text itself
 */
record Tag(String name, boolean closes, boolean dresses) {

  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[\\s/>].*", Pattern.DOTALL);

  private static final Set<String> DRESS =
      Set.of(
          "u", "b", "i", "em", "strong", "sup", "sub", "span", "small", "s", "mark", "br", "font");

  static Tag of(String text) {
    Matcher matcher = TAG.matcher(text);
    if (!matcher.matches()) {
      return new Tag("", false, text.startsWith("<!--"));
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return new Tag(name, text.startsWith("</"), DRESS.contains(name));
  }
}
