package io.github.clausediff.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes found links in the form of a gold file, beside the clauses they are of. */
public final class LinksWriter {

  private LinksWriter() {}

  /** {@code found} beside the pairs of the file. */
  public static String write(GoldFile file, List<List<GoldLink>> found) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "gold/1");
    root.put("name", file.name() + ", links found by clausediff");
    root.put("language", file.language());
    root.put("license", file.license());
    root.put("source", file.source());
    ArrayNode pairs = root.putArray("pairs");
    for (int p = 0; p < found.size(); p++) {
      write(file.pairs().get(p), found.get(p), pairs.addObject());
    }
    return root.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private static void write(GoldPair pair, List<GoldLink> found, ObjectNode node) {
    node.put("id", pair.id());
    pair.earlier().forEach(node.putArray("earlier")::add);
    pair.later().forEach(node.putArray("later")::add);
    ArrayNode links = node.putArray("links");
    for (GoldLink link : found) {
      ObjectNode written = links.addObject();
      link.earlier().forEach(written.putArray("earlier")::add);
      link.later().forEach(written.putArray("later")::add);
    }
  }
}
