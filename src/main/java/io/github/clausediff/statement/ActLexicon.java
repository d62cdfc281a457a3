package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** The performative verbs, looked up by any of their forms. */
public final class ActLexicon {

  /** The form in which a verb stands. */
  public enum Form {
    /** reaffirm */
    BASE,
    /** reaffirms */
    SINGULAR,
    /** reaffirmed: simple past or participle */
    PAST,
    /** reaffirming */
    ING
  }

  /**
   * A verb in one of its forms.
   *
   * @param verb base form
   * @param form how it stands
   * @param adjectival whether this form is often an adjective
   * @param opens whether its -ing form opens a commitment behind a comma
   */
  public record Act(String verb, Form form, boolean adjectival, boolean opens) {}

  private final Map<String, Act> byForm;
  private final Set<String> actions;

  private ActLexicon(Map<String, Act> byForm, Set<String> actions) {
    this.byForm = byForm;
    this.actions = actions;
  }

  /** Read once, never changed. */
  private static final class Standard {
    static final ActLexicon LEXICON = read();

    private static ActLexicon read() {
      Map<String, Act> byForm = new HashMap<>();
      for (String line : WordList.read(ActLexicon.class, "acts.txt")) {
        add(byForm, line);
      }
      return new ActLexicon(byForm, new HashSet<>(WordList.read(ActLexicon.class, "actions.txt")));
    }
  }

  /** The lexicon that comes with the program. */
  public static ActLexicon load() {
    return Standard.LEXICON;
  }

  /** The verb of which a word is a form; upper and lower case are the same. */
  public Optional<Act> find(String word) {
    return of(word.toLowerCase(Locale.ROOT));
  }

  /** The verb of which a word in lower case is a form. */
  Optional<Act> of(String lower) {
    return Optional.ofNullable(byForm.get(lower));
  }

  /** Whether a word is a verb that opens an item of a list of promises. */
  public boolean opensItem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Act act = byForm.get(lower);
    return actions.contains(lower) || act != null && act.form() == Form.BASE;
  }

  private static void add(Map<String, Act> byForm, String line) {
    int colon = line.indexOf(':');
    List<String> head = words(colon < 0 ? line : line.substring(0, colon));
    String base = head.get(0);
    List<String> forms = colon < 0 ? regular(base) : words(line.substring(colon + 1));
    boolean opens = head.contains("+");
    boolean adjectival = head.contains("~");
    byForm.putIfAbsent(base, new Act(base, Form.BASE, false, opens));
    byForm.putIfAbsent(forms.get(0), new Act(base, Form.SINGULAR, false, opens));
    byForm.putIfAbsent(forms.get(1), new Act(base, Form.PAST, adjectival, opens));
    byForm.putIfAbsent(forms.get(2), new Act(base, Form.ING, false, opens));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static List<String> regular(String base) {
    boolean sibilant =
        base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    return List.of(base + (sibilant ? "es" : "s"), stem + "ed", stem + "ing");
  }
}
