package io.github.clausediff.change;

import io.github.clausediff.change.Segment.Opener;
import java.util.ArrayList;
import java.util.List;

/** Something is added to a list, or behind "including", "as well as", "such as". */
final class MemberRule implements EffectRule {

  /** So many names in a row are a list of their own, whatever stands in front. */
  static final int LIST = 3;

  /** More members than these are counted only. */
  private static final int MOST = 6;

  private final Vocabulary vocabulary;

  MemberRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "member",
        Direction.SCOPE,
        "A list, or what stands behind \"including\", \"as well as\", \"such as\", has a further"
            + " member beside those that both sides have.",
        new RuleNote.Pair(
            "They welcomed closer work with Brannoch and the League of Ports.",
            "They welcomed closer work with Brannoch, the League of Ports, and the Amber Compact."),
        new RuleNote.Pair(
            "They welcomed closer work with Brannoch and the League of Ports.",
            "They welcomed closer work with the League of Ports and Brannoch."),
        "Set difference; words that add are in the list \"additions\".");
  }

  @Override
  public boolean countsDetails() {
    return true;
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Segment> gained = members(difference);
    List<Segment> lost = members(difference.mirrored());
    if (!gained.isEmpty() && !lost.isEmpty()) {
      gained = gained.stream().filter(s -> isPlain(difference.after(), s)).toList();
    }
    if (gained.isEmpty()) {
      return List.of();
    }
    return List.of(new Finding("", texts(difference.after(), gained)));
  }

  private static String texts(Difference.Half half, List<Segment> segments) {
    int shown = segments.size() > MOST ? MOST - 1 : segments.size();
    List<String> texts = new ArrayList<>();
    segments.subList(0, shown).forEach(s -> texts.add(half.text(s.from(), s.to())));
    String rest = shown < segments.size() ? "; " + (segments.size() - shown) + " more" : "";
    return String.join("; ", texts) + rest;
  }

  /** Where both sides have words of their own, other words may be the same thing. */
  private static boolean isPlain(Difference.Half half, Segment segment) {
    return Listing.isName(half, segment)
        || segment.opener() == Opener.ADDED
        || segment.opener() == Opener.STRESSED;
  }

  private List<Segment> members(Difference difference) {
    Difference.Half half = difference.after();
    List<Segment> segments = Segment.of(half.side(), vocabulary);
    Listing list = new Listing(half, segments);
    List<Segment> found = new ArrayList<>();
    boolean acts = !difference.pairs().isEmpty();
    if (!acts && !isListOfNames(half, segments)) {
      return found;
    }
    for (int i = 1; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.opener() != Opener.START
          && !isSubject(half, segments, i)
          && !isParticiple(half, segments, i)
          && new Membership(difference, vocabulary).isNew(segment)
          && (list.isRunOfNames(i)
              || (acts || Listing.isName(half, segment)) && list.belongs(i, found))) {
        found.add(segment);
      }
    }
    return found;
  }

  /** "…, bringing the two coasts together": no member, unless its neighbors are such too. */
  private static boolean isParticiple(Difference.Half half, List<Segment> segments, int at) {
    Segment segment = segments.get(at);
    return segment.opener() == Opener.COMMA
        && half.normal(segment.from()).endsWith("ing")
        && segment.to() - segment.from() > 1
        && (!half.normal(segments.get(at - 1).from()).endsWith("ing")
            || half.stances().stream().anyMatch(s -> s.from() == segments.get(at - 1).from()));
  }

  /** Where nothing is promised, only a list of names has members, and none of persons. */
  private static boolean isListOfNames(Difference.Half half, List<Segment> segments) {
    return segments.stream().noneMatch(s -> Membership.isPerson(half, s))
        && segments.stream()
                .filter(s -> Listing.isName(half, s) && Listing.isShared(half, s))
                .count()
            >= LIST;
  }

  /** "…, Orvenna and the United Cantons discussed": a few words with an act right behind. */
  private static boolean isSubject(Difference.Half half, List<Segment> segments, int at) {
    if (at + 1 >= segments.size() || segments.get(at).to() - segments.get(at).from() > LIST) {
      return false;
    }
    Segment next = segments.get(at + 1);
    return half.stances().stream()
        .anyMatch(
            s -> next.from() <= s.from() && s.from() <= next.from() + LIST && s.to() <= next.to());
  }
}
