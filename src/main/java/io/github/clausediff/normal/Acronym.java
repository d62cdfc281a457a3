package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A short form that a statement introduces in brackets behind the name it stands for. Normalization
 * tells them: such a short form is not compared, since it adds nothing to the name.
 *
 * @param letters in small letters: "scc"
 * @param name the words it stands for, in normal form: a word may be a name of several
 */
public record Acronym(String letters, List<String> name) {

  public Acronym {
    name = List.copyOf(name);
  }

  /** Those that a clause introduces, in the order of the text. */
  public static List<Acronym> introducedIn(NormalizedClause clause) {
    List<Acronym> found = new ArrayList<>();
    List<Token> tokens = clause.tokens();
    boolean any = clause.rules().contains("bracketed-acronym");
    for (int i = 2; any && i + 1 < tokens.size(); i++) {
      String letters = tokens.get(i).surface();
      boolean bracketed =
          tokens.get(i - 1).surface().equals("(") && tokens.get(i + 1).surface().equals(")");
      if (bracketed && !tokens.get(i).isWord() && letters.length() > 1) {
        List<String> name = name(tokens.subList(0, i - 1), letters.length());
        found.add(new Acronym(letters.toLowerCase(Locale.ROOT), name));
      }
    }
    return List.copyOf(found);
  }

  /** The words back to the one that begins with the acronym's first letter. */
  private static List<String> name(List<Token> before, int wanted) {
    List<String> name = new ArrayList<>();
    int letters = 0;
    for (int i = before.size() - 1; i >= 0 && letters < wanted; i--) {
      Token token = before.get(i);
      if (token.isWord()) {
        name.add(0, token.normal());
        int words = (int) token.normal().chars().filter(c -> c == ' ').count() + 1;
        letters += Character.isUpperCase(token.surface().codePointAt(0)) ? words : 0;
      }
    }
    return name;
  }
}
