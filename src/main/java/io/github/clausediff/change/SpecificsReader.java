package io.github.clausediff.change;

import io.github.clausediff.change.Specific.Kind;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Token;
import io.github.clausediff.statement.ActLexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what has a name or a number in a clause: runs of words with capitals ("Treaty of Mutual
 * Aid"), dates, and numbers with the word behind. The parties that speak and the words that a
 * sentence only happens to begin with are left out.
 */
public final class SpecificsReader {

  private static final Set<String> HYPHENS = Set.of("-", "–", "_");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Pattern NUMERAL = Pattern.compile("\\d{1,3}|[IVX]+");

  private static final Pattern INITIAL = Pattern.compile("(?![IVX])\\p{Lu}");

  private static final Set<String> LINKS = Set.of("of", "for");

  private static final Pattern PLACE =
      Pattern.compile(
          ".*\\b(sea|seas|strait|straits|islands?|peninsula|ocean|basin|bay|gulf|cape|river|port|harbou?r"
              + "|base|station|facility|district|prefecture|province|region|pacific|strip|city|shoal)\\b.*");

  private static final Pattern SYSTEM =
      Pattern.compile("(?=.*\\d)(?=.*\\p{L}).*|[\\p{Lu}\\d]+_[\\p{Lu}\\d_]+");

  private final ActLexicon acts = ActLexicon.load();
  private final Speakers speakers;
  private final ShortNames acronyms;

  /** Knows who speaks in the clauses of one statement or several, and their acronyms. */
  public SpecificsReader(Collection<NormalizedClause> clauses) {
    this.speakers =
        new Speakers(
            clauses.stream()
                .flatMap(clause -> clause.reading().actors().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    this.acronyms = new ShortNames(clauses);
  }

  /** In the order of the text. */
  public List<Specific> read(List<NormalizedClause> clauses) {
    List<Specific> found = new ArrayList<>();
    clauses.forEach(clause -> read(clause, found));
    return List.copyOf(found);
  }

  private void read(NormalizedClause clause, List<Specific> found) {
    List<Token> tokens = clause.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int date = Dates.end(tokens, i);
      int end = date > i ? date : opens(tokens, i) ? name(tokens, i) : i;
      if (end == i && isCount(tokens, i)) {
        end = i + 2;
      }
      if (end > i) {
        add(clause, tokens.subList(i, end), found);
      }
      i = Math.max(end, i + 1);
    }
  }

  static boolean isCapital(Token token) {
    return token.isWord() && Character.isUpperCase(token.surface().codePointAt(0));
  }

  /** The first word of a clause is a name only if it is no word of the language. */
  private boolean opens(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!isCapital(token) || Content.isSmall(token.normal())) {
      return false;
    }
    boolean first = tokens.subList(0, at).stream().noneMatch(Token::isWord);
    boolean several = token.normal().indexOf(' ') >= 0 || token.surface().length() == 1;
    boolean next = at + 1 < tokens.size() && isCapital(tokens.get(at + 1));
    boolean word = acts.find(token.normal()).isPresent() || token.normal().endsWith("ing");
    return !first || several || next && !word;
  }

  /** Words with capitals, with "of" and hyphens between them. */
  private static int name(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size()) {
      String surface = tokens.get(end).surface();
      if (isCapital(tokens.get(end))
          || DIGITS.matcher(surface).matches() && isHyphen(tokens, end - 1)) {
        end++;
      } else if (joins(tokens, end) || end > at + 1 && isPair(tokens, at, end)) {
        end += tokens.get(end + 1).surface().equals("the") ? 3 : 2;
      } else if (goesOnBehindAcronym(tokens, end)) {
        end += 4;
      } else if (goesOnBehindInitial(tokens, end)) {
        end += 2;
      } else if (NUMERAL.matcher(surface).matches()) {
        return end + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Marine Corps Air Station (MCAS) Futenma". */
  private static boolean goesOnBehindAcronym(List<Token> tokens, int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).surface().equals("(")
        && !tokens.get(at + 1).isWord()
        && tokens.get(at + 2).surface().equals(")")
        && isCapital(tokens.get(at + 3));
  }

  /** "Donald J. Trump", at the dot; "Article V. Ministers" names two things. */
  private static boolean goesOnBehindInitial(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).surface().equals(".")
        && INITIAL.matcher(tokens.get(at - 1).surface()).matches()
        && isCapital(tokens.get(at + 1));
  }

  private static boolean isHyphen(List<Token> tokens, int at) {
    return at >= 0 && HYPHENS.contains(tokens.get(at).surface());
  }

  /** "of" or a hyphen, with a further word of the name behind it. */
  private static boolean joins(List<Token> tokens, int at) {
    boolean article = at + 2 < tokens.size() && tokens.get(at + 1).surface().equals("the");
    int next = article ? at + 2 : at + 1;
    boolean more =
        next < tokens.size()
            && (isCapital(tokens.get(next))
                || isHyphen(tokens, at) && tokens.get(next).surface().matches("\\d+"));
    return more && (LINKS.contains(tokens.get(at).surface()) || isHyphen(tokens, at) && !article);
  }

  /** "Treaty of Mutual Cooperation and Security": "and" belongs to a name that has an "of". */
  private static boolean isPair(List<Token> tokens, int from, int at) {
    boolean longer = tokens.subList(from, at).stream().anyMatch(t -> LINKS.contains(t.surface()));
    return longer
        && at + 1 < tokens.size()
        && tokens.get(at).surface().equals("and")
        && isCapital(tokens.get(at + 1));
  }

  private static boolean isCount(List<Token> tokens, int at) {
    String word = tokens.get(at).normal();
    boolean number = Speakers.COUNTS.contains(word) || NUMBER.matcher(word).matches();
    return number && at + 1 < tokens.size() && tokens.get(at + 1).normal().matches("\\p{L}{3,}");
  }

  private void add(NormalizedClause clause, List<Token> tokens, List<Specific> found) {
    String key = Dates.key(tokens);
    int start = tokens.get(0).span().start();
    String text =
        clause.clause().text().substring(start, tokens.get(tokens.size() - 1).span().end());
    if (!key.isEmpty() && !speakers.holds(key)) {
      String full = acronyms.full(key.toLowerCase(Locale.ROOT));
      found.add(new Specific(kind(key, text), text, full));
    }
  }

  private static Kind kind(String key, String text) {
    if (Dates.isKey(key)) {
      return Kind.DATE;
    }
    if (!Character.isUpperCase(text.codePointAt(0))) {
      return Kind.NUMBER;
    }
    if (PLACE.matcher(key).matches()) {
      return Kind.PLACE;
    }
    return SYSTEM.matcher(text).matches() && !text.startsWith("Article") ? Kind.SYSTEM : Kind.NAME;
  }
}
