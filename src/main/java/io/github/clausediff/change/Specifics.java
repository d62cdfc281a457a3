package io.github.clausediff.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names, places, systems, dates and numbers that only one side of a change has.
 *
 * @param gained of the later side, in the order of the text
 * @param lost of the earlier side, in the order of the text
 */
public record Specifics(List<Specific> gained, List<Specific> lost) {

  public static final Specifics NONE = new Specifics(List.of(), List.of());

  public Specifics {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  static Specifics of(List<Specific> earlier, List<Specific> later) {
    return new Specifics(beyond(later, earlier), beyond(earlier, later));
  }

  public boolean isEmpty() {
    return gained.isEmpty() && lost.isEmpty();
  }

  /** Those that the others lack, each once; "Islands" is not lacking where "Quill Islands" is. */
  private static List<Specific> beyond(List<Specific> some, List<Specific> others) {
    Set<String> there =
        others.stream().map(s -> " " + s.key() + " ").collect(Collectors.toUnmodifiableSet());
    return some.stream()
        .filter(s -> there.stream().noneMatch(key -> key.contains(" " + s.key() + " ")))
        .collect(Collectors.toMap(Specific::key, s -> s, (a, b) -> a, java.util.LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }
}
