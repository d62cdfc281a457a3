package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Pin;
import io.github.clausediff.statement.Series;
import io.github.clausediff.text.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any two statements and whatever a person decides about them. */
class PinPropertiesTest {

  private static List<NormalizedClause> statement(String id, List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    texts.forEach(text -> clauses.add(Clause.loose(id, clauses.size() + 1, text)));
    return new Normalizer(Series.standard()).normalize(clauses);
  }

  private static Pin pin(Pin.Kind kind, NormalizedClause... clauses) {
    List<Pin.Quote> quotes =
        Stream.of(clauses).map(c -> new Pin.Quote(id(c), "…", Location.of("links.yaml"))).toList();
    return new Pin(kind, quotes, "because", "", "");
  }

  private static String id(NormalizedClause clause) {
    return clause.clause().id();
  }

  /** One of each kind: two links are separated, two pairs of clauses alone become links. */
  private static List<Pin> pins(Alignment alignment) {
    List<Link> links = alignment.links().stream().filter(Link::joins).toList();
    List<Link> gone = alignment.links().stream().filter(l -> l.later().isEmpty()).toList();
    List<Link> fresh = alignment.links().stream().filter(l -> l.earlier().isEmpty()).toList();
    List<Pin> pins = new ArrayList<>();
    for (Link link : List.of(links.get(3), links.get(links.size() - 3))) {
      pins.add(pin(Pin.Kind.SEPARATE, link.earlier().get(0), link.later().get(0)));
    }
    pins.add(pin(Pin.Kind.PAIR, gone.get(0).earlier().get(0), fresh.get(0).later().get(0)));
    pins.add(pin(Pin.Kind.MERGE, links.get(8).earlier().get(0), fresh.get(1).later().get(0)));
    return pins;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPinHoldsWhicheverStatementComesFirst(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(50);
    List<NormalizedClause> earlier = statement("one", texts);
    List<NormalizedClause> later = statement("other", drafts.rework(texts));
    List<Pin> pins = pins(new Aligner().align(earlier, later));
    List<Link> there = new Aligner().with(pins).align(earlier, later).links();
    List<Link> back = new Aligner().with(pins).align(later, earlier).links();

    for (Pin pin : pins) {
      List<Set<String>> holding =
          there.stream()
              .map(PinPropertiesTest::ids)
              .filter(ids -> ids.containsAll(named(pin)))
              .toList();
      assertThat(holding).hasSize(pin.kind() == Pin.Kind.SEPARATE ? 0 : 1);
      if (pin.kind() == Pin.Kind.PAIR) {
        assertThat(holding).containsExactly(named(pin));
      }
    }
    assertThat(back.stream().map(PinPropertiesTest::ids))
        .containsExactlyInAnyOrderElementsOf(there.stream().map(PinPropertiesTest::ids).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void linksThatNoPinTouchesStayWithAllTheirEvidence(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(50);
    List<NormalizedClause> earlier = statement("one", texts);
    List<NormalizedClause> later = statement("other", drafts.rework(texts));
    Alignment before = new Aligner().align(earlier, later);
    List<Pin> pins = pins(before);
    List<Link> after = new Aligner().with(pins).align(earlier, later).links();

    Set<String> touched = new HashSet<>();
    pins.forEach(pin -> touched.addAll(named(pin)));
    for (List<Link> links : List.of(before.links(), after, before.links(), after)) {
      links.stream()
          .map(PinPropertiesTest::ids)
          .filter(ids -> ids.stream().anyMatch(touched::contains))
          .toList()
          .forEach(touched::addAll);
    }
    assertThat(untouched(after, touched)).isEqualTo(untouched(before.links(), touched));
    assertThat(untouched(after, touched)).hasSizeGreaterThan(20);
  }

  private static Set<String> ids(Link link) {
    return Stream.concat(link.earlier().stream(), link.later().stream())
        .map(PinPropertiesTest::id)
        .collect(Collectors.toSet());
  }

  private static Set<String> named(Pin pin) {
    return pin.clauses().stream().map(Pin.Quote::clause).collect(Collectors.toSet());
  }

  /** Which of the links are moved depends on all of them, and is left out. */
  private static Set<String> untouched(List<Link> links, Set<String> touched) {
    return links.stream()
        .filter(link -> ids(link).stream().noneMatch(touched::contains))
        .map(
            link ->
                ids(link).stream().sorted().toList()
                    + " "
                    + link.evidence().similarity()
                    + link.evidence().confidence()
                    + link.evidence().matcher())
        .collect(Collectors.toSet());
  }
}
