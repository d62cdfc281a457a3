package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static JsonNode json(String... filter) throws IOException {
    List<String> line = new ArrayList<>(List.of("compare", "2034", "2035", "-f", "json"));
    line.addAll(List.of(filter));
    return new ObjectMapper().readTree(Run.of(line.toArray(String[]::new)).out());
  }

  @Test
  void onlyChangesWithAnEffectAreShownAndCounted() throws IOException {
    int all = json().get("changes").size();
    JsonNode softened = json("--effect", "softened");
    assertThat(softened.get("changes")).isNotEmpty();
    for (JsonNode change : softened.get("changes")) {
      assertThat(change.get("effects").findValuesAsText("type")).contains("softened");
    }
    assertThat(softened.get("filter").get("shown").asInt())
        .isEqualTo(softened.get("changes").size())
        .isLessThan(all);
    assertThat(softened.get("filter").get("of").asInt()).isEqualTo(all);
    assertThat(softened.get("warnings").get(0).asText())
        .isEqualTo(
            "filtered by effect softened: %d of %d changes are shown and counted"
                .formatted(softened.get("changes").size(), all));
  }

  @Test
  void severalValuesOfOneOptionAddUpAndSeveralOptionsNarrow() throws IOException {
    int softened = json("--effect", "softened").get("changes").size();
    int either = json("--effect", "softened", "--effect", "delivered").get("changes").size();
    int both = json("--effect", "softened", "--kind", "reworded").get("changes").size();
    assertThat(either).isGreaterThan(softened);
    assertThat(both).isPositive().isLessThanOrEqualTo(softened);
  }

  @Test
  void changesAreFoundByTopicAndByActor() throws IOException {
    for (JsonNode change : json("--topic", "bases").get("changes")) {
      assertThat(change.get("topics").toString()).contains("\"bases\"");
    }
    JsonNode orvenna = json("--actor", "orvenna", "--kind", "moved").get("changes");
    for (JsonNode change : orvenna) {
      assertThat(change.get("actors").toString()).contains("\"orvenna\"");
      assertThat(change.get("moved").asBoolean()).isTrue();
    }
  }

  @Test
  void withoutAFilterNothingIsSaidOfOne() throws IOException {
    assertThat(json().has("filter")).isFalse();
    assertThat(Run.of("compare", "2034", "2035").out()).doesNotContain("filtered");
  }

  @Test
  void everyFormatSaysThatItIsFiltered() {
    for (String format : List.of("text", "markdown", "html", "json")) {
      String out = Run.of("compare", "2034", "2035", "--kind", "split", "-f", format).out();
      assertThat(out.toLowerCase(java.util.Locale.ROOT)).contains("filtered by kind split: ");
    }
  }

  @Test
  void unknownValuesAreErrorsThatListWhatThereIs() {
    Run effect = Run.of("compare", "2034", "2035", "--effect", "stronger");
    assertThat(effect.status()).isEqualTo(2);
    assertThat(effect.err())
        .contains(
            "no effect \"stronger\"; expected one of actor-changed, delivered, narrowed, softened,"
                + " strengthened, widened");
    assertThat(Run.of("compare", "2034", "2035", "--kind", "gone").err())
        .contains("no kind \"gone\"; expected one of dropped, merged, moved, new");
    assertThat(Run.of("compare", "2034", "2035", "--topic", "moon").err())
        .contains("no topic \"moon\"; expected one of ")
        .contains("upper-vosk");
    assertThat(Run.of("compare", "2034", "2035", "--actor", "moon").err())
        .contains("no actor \"moon\"; expected one of ")
        .contains("both-sides")
        .contains("orvenna");
  }
}
