package io.github.clausediff.gate;

import io.github.clausediff.statement.Metadata;
import java.util.List;

/**
 * What is known of the origin of a statement, and what of it is at hand.
 *
 * @param metadata of the statement
 * @param file of the statement
 * @param textHash of its text as it is now, see {@code TextHash}
 * @param otherHashes hashes of the text in forms in which it may have been imported
 * @param keptHashes hashes of the sources kept for it; several where several files bear its name
 * @param keeps whether its series keeps sources
 */
public record Provenance(
    Metadata metadata,
    String file,
    String textHash,
    List<String> otherHashes,
    List<String> keptHashes,
    boolean keeps) {

  public Provenance {
    otherHashes = List.copyOf(otherHashes);
    keptHashes = List.copyOf(keptHashes);
  }

  String id() {
    return metadata.id();
  }
}
