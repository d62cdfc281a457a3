package io.github.clausediff.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a series that are known to exist, at hand or not: a file {@code catalog.yaml}
 * beside the statements.
 *
 * @param series id of the series
 * @param documents in the order of the file
 * @param indexes pages of the web on which newer documents are announced
 */
public record Catalog(String series, List<Document> documents, List<Index> indexes) {

  /** Name of the file in the folder of a series. */
  public static final String NAME = "catalog.yaml";

  /** Of a series without a catalog. */
  public static final Catalog NONE = new Catalog("", List.of(), List.of());

  /**
   * A document.
   *
   * @param date yyyy-mm-dd
   * @param kind as in {@link Metadata}
   * @param title never empty
   * @param meeting whether a meeting was held for it
   * @param placeOrNull where
   * @param urls where its text was seen, the best address first
   * @param idOrNull that of the statement made of it
   */
  public record Document(
      String date,
      String kind,
      String title,
      boolean meeting,
      @Nullable String placeOrNull,
      List<String> urls,
      @Nullable String idOrNull) {

    public Document {
      urls = List.copyOf(urls);
    }

    public Optional<String> place() {
      return Optional.ofNullable(placeOrNull);
    }

    public Optional<String> id() {
      return Optional.ofNullable(idOrNull);
    }

    /** In a list: "2019-04-19 joint-statement: Joint Statement (Washington)". */
    public String name() {
      return date + " " + kind + ": " + title + place().map(p -> " (" + p + ")").orElse("");
    }

    /** Whether a statement is this document: by its id, or by date and kind. */
    public boolean is(Metadata statement) {
      if (idOrNull != null) {
        return idOrNull.equals(statement.id());
      }
      return statement.get(Metadata.Field.DATE).filter(date::equals).isPresent()
          && statement.kind().filter(k -> !k.equals(kind)).isEmpty();
    }
  }

  /**
   * A page that lists documents.
   *
   * @param url its address
   * @param links words of which a link's text has one, if it leads to a document of the series
   */
  public record Index(String url, List<String> links) {
    public Index {
      links = List.copyOf(links);
    }
  }

  public Catalog {
    documents = List.copyOf(documents);
    indexes = List.copyOf(indexes);
  }

  /** Documents that are none of the statements, in the order of the file. */
  public List<Document> missing(List<Metadata> statements) {
    return documents.stream()
        .filter(document -> statements.stream().noneMatch(document::is))
        .toList();
  }
}
