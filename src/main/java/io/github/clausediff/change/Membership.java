package io.github.clausediff.change;

import io.github.clausediff.change.Segment.Opener;
import io.github.clausediff.text.Months;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether a segment is a thing that the other side does not have. */
final class Membership {

  /** Share of its content that the other side lacks, at least. */
  private static final double NEW = 0.5;

  /** Share of content that the two acts have in common, at least: below, they list other things. */
  private static final double SAME = 1 - Difference.MOSTLY;

  /** Openings of what tells when, how or why, and is no member. */
  private static final Set<String> ASIDE =
      Set.of(
          ("in|at|on|during|after|before|since|by|with|without|when|as|who|which|where|"
                  + "whose|because|so|if|that|until|under|to|for|based|built|using|consistent|"
                  + "following|guided|held|building|recognizing|noting|given|despite|thus|thereby|"
                  + "whether|however|today|across|through|throughout|from|over|above|between|"
                  + "among|toward|towards|will|is|are|has|have|remain|remains|continue|continues|of|began|not|"
                  + "nor|specifically|together|jointly|we|they|it|he|she|there")
              .split("\\|"));

  /** What ends the first words of a member, among which is the thing itself. */
  private static final Set<String> ENDS =
      Set.of(
          ("in|at|on|by|with|for|from|to|across|through|as|that|which|who|around|over|"
                  + "into|under|between|against|toward|towards|among|upon|within|during|used|held")
              .split("\\|"));

  private static final Set<String> ARTICLE =
      Set.of("the", "a", "an", "its", "their", "our", "his", "her", "any", "all");

  private static final Pattern DAY =
      Pattern.compile(
          Months.ANY + "|\\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|year|month|week");

  private static final Set<String> PERSON =
      Set.of(
          "minister|secretary|president|mr|ms|mrs|dr|honorable|prime|ambassador|he|she"
              .split("\\|"));

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".+(?:ous|able|ible|ful|ive|less|ant|ent|ed|ing|ic|al|ly|est|ary)|free|open|fair|strong"
              + "|safe|secure|just|stable|unjust|brutal|complete|full|swift|prompt");

  private final Difference difference;
  private final Vocabulary vocabulary;
  private final Difference.Half half;
  private final Content content;

  Membership(Difference difference, Vocabulary vocabulary) {
    this.difference = difference;
    this.vocabulary = vocabulary;
    this.half = difference.after();
    this.content = new Content(half.side());
  }

  boolean isNew(Segment segment) {
    return (half.absent(segment.from(), segment.to()) >= NEW || isChain(segment))
        && isNewThing(segment)
        && !isAside(segment)
        && !isPredicate(segment)
        && !isPerson(half, segment)
        && !onlyDays(segment)
        && !isAdjective(segment)
        && !holdsAct(segment)
        && !isOtherRules(segment)
        && isGoverned(segment);
  }

  /** Names with hyphens between them are partners of their own: "Tarsk-Ollery-Brannoch". */
  private boolean isChain(Segment segment) {
    int hyphens = 0;
    for (int i = segment.from() + 1; i < segment.to(); i++) {
      hyphens += half.side().gap(i).text().strip().matches("[-–]") ? 1 : 0;
    }
    boolean names = true;
    for (int i = segment.from(); i < segment.to(); i++) {
      names &= half.isCapital(i);
    }
    return names && hyphens > 0 && hyphens == segment.to() - segment.from() - 1;
  }

  /** Behind an act that both sides have; what stands in front of it all only leads in. */
  private boolean isGoverned(Segment segment) {
    Stance above = half.above(segment.from());
    return above == null
        ? half.stances().isEmpty() && difference.isRooted(segment.from())
        : difference.pairs().stream()
            .anyMatch(pair -> pair.later().equals(above) && pair.shared() >= SAME);
  }

  /** Nuclear means, hedges and places have rules of their own; brackets explain. */
  private boolean isOtherRules(Segment segment) {
    for (int i = Math.max(0, segment.from() - 1); i < segment.to(); i++) {
      boolean other =
          MeansRule.isSpokenOf(half, i, vocabulary)
              || vocabulary.has("hedges", half.side(), i)
              || vocabulary.has("everywhere", half.side(), i);
      if (other) {
        return true;
      }
    }
    return half.side().gap(segment.from()).text().contains("(");
  }

  /** "… and poses the greatest challenge", "established at last year's meeting". */
  private boolean isPredicate(Segment segment) {
    int from = segment.from();
    if (segment.to() - from < 2) {
      return false;
    }
    String first = half.normal(from);
    String second = half.normal(from + 1);
    boolean verb = first.endsWith("s") && ARTICLE.contains(second);
    return verb || first.endsWith("ed") && ENDS.contains(second);
  }

  /** The thing itself: a new name among the first words, or else the last of them. */
  private boolean isNewThing(Segment segment) {
    int from = segment.from();
    while (from < segment.to() && ENDS.contains(half.normal(from))) {
      from++;
    }
    int thing = -1;
    for (int i = from; i < segment.to() && !ENDS.contains(half.normal(i)); i++) {
      boolean isNew = content.at(i) && half.isAbsent(i) && !half.kept().get(i);
      if (isNew && i > 0 && half.isCapital(i)) {
        return true;
      }
      thing = content.at(i) && (thing < 0 || !half.normal(i - 1).equals("of")) ? i : thing;
    }
    return thing >= 0 && half.isAbsent(thing) && !half.kept().get(thing);
  }

  /** But "and to train pilots" is one thing more that is to be done. */
  private boolean isAside(Segment segment) {
    String first = half.normal(segment.from());
    boolean further = segment.opener() == Opener.AND && first.equals("to");
    return ASIDE.contains(first) && !further && segment.opener() != Opener.ADDED;
  }

  /** Whether a segment has the title of a person. */
  static boolean isPerson(Difference.Half half, Segment segment) {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (PERSON.contains(half.normal(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyDays(Segment segment) {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (content.at(i) && !DAY.matcher(half.normal(i)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** "Brutal, unprovoked, and unjust": words of quality are no members. */
  private boolean isAdjective(Segment segment) {
    boolean single = segment.to() - segment.from() == 1;
    return single && isQuality(half.normal(segment.from()));
  }

  /** Whether a word looks like an adjective. */
  static boolean isQuality(String word) {
    return ADJECTIVE.matcher(word).matches();
  }

  private boolean holdsAct(Segment segment) {
    return half.stances().stream()
        .anyMatch(s -> segment.from() <= s.to() - 1 && s.to() - 1 < segment.to());
  }
}
