package io.github.clausediff.statement;

import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the performative verbs of a Japanese sentence. They stand behind what they govern: at its
 * end (…を確認した), before a comma (…を確認し、…), or as the content of another act (…に反対することを確認した). In a
 * relative clause (…を支持する国々) a verb is no act.
 */
public final class JapaneseActs {

  /** How a verb is joined to what follows. */
  public enum Joint {
    /** At the end of the sentence. */
    END,
    /** Another act of the same speakers follows. */
    GOES_ON,
    /** It is what another act is about. */
    CONTENT,
    /** At the end of the sentence, no verb of the list: what a party says it will do. */
    PROMISE
  }

  /**
   * A verb found.
   *
   * @param verb as in a dictionary
   * @param start offset of its stem
   * @param stop offset behind its stem
   * @param end offset behind what joins it to what follows, a comma included
   * @param joint how it is joined
   */
  public record Found(String verb, int start, int stop, int end, Joint joint) {

    /** Whether the sentence ends with it. */
    boolean ends() {
      return joint == Joint.END || joint == Joint.PROMISE;
    }
  }

  private static final Pattern END =
      Pattern.compile("(し|する|す|る|た|っ|て|い|しており|いる|きた|いく|まし|ます|旨|述べ|した)*[。．]?\\s*");

  private static final Pattern GOES_ON =
      Pattern.compile("(し|するとともに|すると共に|するとともに、?また)?[、，](また[、，])?");

  private static final Pattern CONTENT =
      Pattern.compile("(する|る|した|た|しない|しており)?(という)?(こと|旨|とともに|意図|意思|意向|決意|可能性|との|と(?=[^も]))");

  private static final Pattern SPEAKER = Pattern.compile("(閣僚|大臣|長官|首脳|両国|双方|両者|側|政府|我々)(は|が|も)");

  /** "閣僚は、…を設置する。": what a party says it will do. */
  private static final Pattern PROMISE =
      Pattern.compile("(?<verb>[\\p{IsHan}]{2})(する|していく)[。．]?\\s*$");

  /** A promise stands so near to the end of its sentence. */
  private static final int TAIL = 12;

  private final Map<String, String> verbs = new HashMap<>();
  private final Pattern stems;

  private JapaneseActs(List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String verb = colon < 0 ? line + "する" : line.substring(0, colon);
      String forms = colon < 0 ? line : line.substring(colon + 1).strip();
      for (String stem : forms.split(" ", -1)) {
        verbs.put(stem, verb);
        all.add(Pattern.quote(stem));
      }
    }
    all.sort((a, b) -> b.length() - a.length());
    stems = Pattern.compile(String.join("|", all));
  }

  /** Read once, never changed; nothing is read for other languages. */
  private static final class Standard {
    static final JapaneseActs ACTS =
        new JapaneseActs(WordList.read(JapaneseActs.class, "acts-ja.txt"));
  }

  /** The verbs of a sentence or clause, in order. */
  public static List<Found> find(String text) {
    return Standard.ACTS.in(text);
  }

  private List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = stems.matcher(text);
    int depth = 0;
    int seen = 0;
    while (matcher.find()) {
      depth += depth(text, seen, matcher.start());
      seen = matcher.start();
      if (depth <= 0 && beginsWord(text, matcher.start())) {
        joined(text, matcher, found);
      }
    }
    Matcher promise =
        PROMISE.matcher(text).region(Math.max(0, text.length() - TAIL), text.length());
    boolean ended = !found.isEmpty() && found.get(found.size() - 1).joint() == Joint.END;
    if (!ended && promise.find() && SPEAKER.matcher(text).find()) {
      int start = promise.start("verb");
      String verb = promise.group("verb") + "する";
      found.add(new Found(verb, start, promise.end("verb"), text.length(), Joint.PROMISE));
    }
    return found;
  }

  private void joined(String text, Matcher stem, List<Found> found) {
    for (Joint joint : List.of(Joint.END, Joint.GOES_ON, Joint.CONTENT)) {
      Pattern pattern = joint == Joint.END ? END : joint == Joint.GOES_ON ? GOES_ON : CONTENT;
      Matcher rest = pattern.matcher(text).region(stem.end(), text.length());
      boolean fits = joint == Joint.END ? rest.matches() : rest.lookingAt();
      if (fits) {
        String verb = verbs.getOrDefault(stem.group(), stem.group());
        found.add(new Found(verb, stem.start(), stem.end(), rest.end(), joint));
        return;
      }
    }
  }

  /** "意思確認" is no act of confirming: a letter other than hiragana stands right before it. */
  private static boolean beginsWord(String text, int start) {
    return start == 0
        || !Japanese.isLetter(text.charAt(start - 1))
        || Japanese.isHiragana(text.charAt(start - 1));
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth +=
          "「『（(".indexOf(text.charAt(i)) >= 0 ? 1 : "」』）)".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
    }
    return depth;
  }
}
