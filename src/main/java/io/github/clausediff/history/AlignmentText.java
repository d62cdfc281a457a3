package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Evidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * The links of an alignment as lines of text: clauses by their numbers, scores to the last bit.
 * What is nearest to a clause without a partner is not written: no lineage asks for it.
 */
final class AlignmentText {

  private static final String LINK = "l";

  private final List<NormalizedClause> earlier;
  private final List<NormalizedClause> later;

  AlignmentText(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** Nothing for an alignment with decisions of people, which may change with no statement. */
  static Optional<String> write(Alignment alignment) {
    StringBuilder text = new StringBuilder();
    for (Link link : alignment.links()) {
      Evidence evidence = link.evidence();
      if (evidence.decided().isPresent()) {
        return Optional.empty();
      }
      text.append(LINK + " " + numbers(link.earlier()) + " " + numbers(link.later()) + " ");
      text.append(evidence.similarity() + " " + evidence.confidence().name() + " ");
      text.append(evidence.matcher() + " " + evidence.moved() + "\n");
    }
    return Optional.of(text.toString());
  }

  private static String numbers(List<NormalizedClause> clauses) {
    return clauses.isEmpty()
        ? "-"
        : clauses.stream().map(AlignmentText::number).collect(Collectors.joining(","));
  }

  private static String number(NormalizedClause clause) {
    return String.valueOf(clause.clause().position().ordinal());
  }

  /** Nothing when the lines do not fit the clauses. */
  Optional<Alignment> read(String lines) {
    List<Link> links = new ArrayList<>();
    try {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        StringTokenizer words = new StringTokenizer(line);
        if (!words.nextToken().equals(LINK)) {
          return Optional.empty();
        }
        links.add(link(words));
      }
      return complete(links) ? Optional.of(new Alignment(links, List.of())) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private boolean complete(List<Link> links) {
    return links.stream().mapToInt(link -> link.earlier().size()).sum() == earlier.size()
        && links.stream().mapToInt(link -> link.later().size()).sum() == later.size();
  }

  private Link link(StringTokenizer words) {
    List<NormalizedClause> before = clauses(words.nextToken(), earlier);
    List<NormalizedClause> after = clauses(words.nextToken(), later);
    double similarity = Double.parseDouble(words.nextToken());
    Confidence confidence = Confidence.valueOf(words.nextToken());
    String matcher = words.nextToken();
    boolean moved = Boolean.parseBoolean(words.nextToken());
    return new Link(before, after, new Evidence(similarity, confidence, matcher, moved));
  }

  private static List<NormalizedClause> clauses(String numbers, List<NormalizedClause> side) {
    List<NormalizedClause> clauses = new ArrayList<>();
    StringTokenizer each = new StringTokenizer(numbers, ",");
    while (each.hasMoreTokens()) {
      String number = each.nextToken();
      if (!number.equals("-")) {
        clauses.add(side.get(Integer.parseInt(number) - 1));
      }
    }
    return clauses;
  }
}
