package io.github.clausediff.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads gold files of schema {@code gold/1}; names every problem with its place in the file. */
public final class GoldReader {

  private static final String SCHEMA = "gold/1";

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  private GoldReader(SourceText source) {
    this.source = source;
  }

  /**
   * Reads a whole file.
   *
   * @throws InputException for anything that is not as the contract says
   */
  public static GoldFile read(SourceText source) {
    GoldReader reader = new GoldReader(source);
    GoldFile file = reader.file(reader.parse());
    if (!reader.problems.isEmpty()) {
      throw new InputException(reader.problems);
    }
    return file;
  }

  private JsonNode parse() {
    try {
      ObjectMapper mapper = new ObjectMapper();
      mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      JsonNode root = mapper.readTree(source.text().substring(source.bodyStart()));
      if (!root.path("schema").asText().equals(SCHEMA)) {
        String found = "schema \"" + root.path("schema").asText() + "\"";
        throw new InputException(Location.of(source.name()), found, "expected " + SCHEMA);
      }
      return root;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int line = at == null ? 0 : at.getLineNr();
      int column = at == null ? 0 : at.getColumnNr();
      Location place = new Location(source.name(), line, column);
      String why = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      // Where the reader began means nothing to a person who is told where it stopped.
      throw new InputException(place, "no JSON: " + why.replaceFirst(" \\(start marker.*", ""), "");
    }
  }

  private GoldFile file(JsonNode root) {
    List<GoldPair> pairs = new ArrayList<>();
    JsonNode nodes = list(root, "pairs", "pairs");
    for (int p = 0; p < nodes.size(); p++) {
      pairs.add(pair(nodes.get(p), "pairs[" + p + "]"));
    }
    return new GoldFile(
        root.path("name").asText(),
        root.path("language").asText(),
        root.path("license").asText(),
        root.path("source").asText(),
        pairs);
  }

  private GoldPair pair(JsonNode node, String at) {
    List<String> earlier = texts(node, "earlier", at);
    List<String> later = texts(node, "later", at);
    Places places = new Places(earlier.size(), later.size());
    List<GoldLink> links = links(node, "links", at, places);
    List<Cell> all = links.stream().flatMap(link -> link.cells().stream()).toList();
    List<Cell> required = node.has("required") ? cells(node, "required", at, places) : all;
    List<Cell> optional = node.has("optional") ? cells(node, "optional", at, places) : List.of();
    List<GoldEffect> effects = new ArrayList<>();
    if (node.has("effects")) {
      List<GoldLink> of = links(node, "effects", at, places);
      for (int k = 0; k < of.size(); k++) {
        effects.add(new GoldEffect(of.get(k), node.get("effects").get(k).path("effect").asText()));
      }
    }
    String id = node.path("id").asText();
    return new GoldPair(id, earlier, later, links, required, optional, effects);
  }

  private List<String> texts(JsonNode node, String field, String at) {
    List<String> texts = new ArrayList<>();
    JsonNode nodes = list(node, field, at + "." + field);
    for (int k = 0; k < nodes.size(); k++) {
      if (!nodes.get(k).isTextual() || nodes.get(k).asText().isBlank()) {
        String here = at + "." + field + "[" + k + "]";
        problem(here, ": " + nodes.get(k) + " is no clause", "expected its text");
      }
      texts.add(nodes.get(k).asText());
    }
    return texts;
  }

  /** How many clauses there are to point at. */
  private record Places(int earlier, int later) {}

  private List<GoldLink> links(JsonNode node, String field, String at, Places places) {
    List<GoldLink> links = new ArrayList<>();
    JsonNode nodes = list(node, field, at + "." + field);
    for (int k = 0; k < nodes.size(); k++) {
      String here = at + "." + field + "[" + k + "]";
      List<Integer> earlier = places(nodes.get(k), "earlier", here, places.earlier());
      List<Integer> later = places(nodes.get(k), "later", here, places.later());
      links.add(new GoldLink(earlier, later));
    }
    return links;
  }

  private List<Integer> places(JsonNode node, String field, String at, int size) {
    List<Integer> places = new ArrayList<>();
    JsonNode nodes = list(node, field, at + "." + field);
    for (int k = 0; k < nodes.size(); k++) {
      places.add(place(nodes.get(k), at + "." + field + "[" + k + "]", size));
    }
    if (nodes.isArray() && places.isEmpty()) {
      problem(at + "." + field, " is empty", "expected the places of clauses");
    }
    return places;
  }

  private List<Cell> cells(JsonNode node, String field, String at, Places places) {
    List<Cell> cells = new ArrayList<>();
    JsonNode nodes = list(node, field, at + "." + field);
    for (int k = 0; k < nodes.size(); k++) {
      String here = at + "." + field + "[" + k + "]";
      if (nodes.get(k).size() != 2) {
        problem(here, " is " + nodes.get(k), "expected [earlier, later]");
        continue;
      }
      int earlier = place(nodes.get(k).path(0), here + "[0]", places.earlier());
      cells.add(new Cell(earlier, place(nodes.get(k).path(1), here + "[1]", places.later())));
    }
    return cells;
  }

  private int place(JsonNode node, String at, int size) {
    if (!node.isInt() || node.asInt() < 0 || node.asInt() >= size) {
      String expected = size == 0 ? "there is none on this side" : "expected 0 to " + (size - 1);
      problem(at, ": " + node + " is no clause", expected);
    }
    return node.asInt();
  }

  private JsonNode list(JsonNode node, String field, String at) {
    JsonNode list = node.path(field);
    if (!list.isArray()) {
      problem(at, list.isMissingNode() ? " is missing" : " is no list", "expected a list");
    }
    return list;
  }

  /** {@code at} is a path such as {@code pairs[0].links[1].later}. */
  private void problem(String at, String what, String expected) {
    String pointer = "/" + at.replace("]", "").replaceAll("[\\[.]", "/");
    problems.add(new Problem(JsonPlaces.locate(source, pointer), at + what, expected));
  }
}
