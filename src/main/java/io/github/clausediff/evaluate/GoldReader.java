package io.github.clausediff.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
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
      JsonNode root = new ObjectMapper().readTree(source.text().substring(source.bodyStart()));
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
      throw new InputException(place, "no JSON: " + e.getOriginalMessage(), "");
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
    list(node, field, at + "." + field).forEach(text -> texts.add(text.asText()));
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
    for (JsonNode place : list(node, field, at + "." + field)) {
      places.add(place(place, at + "." + field, size));
    }
    if (places.isEmpty()) {
      problem(at + "." + field + " is empty", "expected the places of clauses");
    }
    return places;
  }

  private List<Cell> cells(JsonNode node, String field, String at, Places places) {
    List<Cell> cells = new ArrayList<>();
    JsonNode nodes = list(node, field, at + "." + field);
    for (int k = 0; k < nodes.size(); k++) {
      String here = at + "." + field + "[" + k + "]";
      int earlier = place(nodes.get(k).path(0), here, places.earlier());
      cells.add(new Cell(earlier, place(nodes.get(k).path(1), here, places.later())));
    }
    return cells;
  }

  private int place(JsonNode node, String at, int size) {
    if (!node.isInt() || node.asInt() < 0 || node.asInt() >= size) {
      problem(at + ": " + node + " is no clause", "expected 0 to " + (size - 1));
    }
    return node.asInt();
  }

  private JsonNode list(JsonNode node, String field, String at) {
    JsonNode list = node.path(field);
    if (!list.isArray()) {
      problem(at + " is missing", "expected a list");
    }
    return list;
  }

  private void problem(String what, String expected) {
    problems.add(new Problem(Location.of(source.name()), what, expected));
  }
}
