package io.github.clausediff.cli;

import io.github.clausediff.ingest.Document;
import io.github.clausediff.ingest.Fetched;
import io.github.clausediff.ingest.Fetcher;
import io.github.clausediff.ingest.Validators;
import io.github.clausediff.statement.Metadata.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** From an address to a statement, unless the version that is there was made of the same one. */
final class Retrieval {

  private final Fetcher fetcher;
  private final Intake intake;
  private final Path folder;
  private final FetchLog log;
  private final Terminal terminal;

  Retrieval(Fetcher fetcher, Intake intake, Path folder, Terminal terminal) {
    this.fetcher = fetcher;
    this.intake = intake;
    this.folder = folder;
    this.log = new FetchLog(folder);
    this.terminal = terminal;
  }

  /**
   * What is wanted of an address.
   *
   * @param known stands over what the document says
   * @param id of the statement, or an empty text
   * @param day on which it is taken over
   */
  record Wish(String address, Map<Field, String> known, String id, LocalDate day) {}

  /**
   * Fetches a document and takes it over.
   *
   * @param again whether to ask for it even if the version at hand is the same
   */
  Taken take(Wish wish, boolean again) {
    Optional<FetchLog.Visit> before =
        again ? Optional.empty() : log.of(wish.address()).filter(this::isAtHand);
    Validators known = before.map(FetchLog.Visit::validators).orElse(Validators.NONE);
    Optional<Fetched> fetched = fetcher.fetch(wish.address(), known);
    if (fetched.isEmpty()) {
      terminal.err().println("unchanged: the host has no other version");
      String id = before.map(FetchLog.Visit::id).orElseThrow();
      return new Taken(file(id), Taken.Outcome.UNCHANGED);
    }
    Document document = fetched.get().document(wish.address(), wish.day());
    Taken taken = intake.take(document, wish.known(), wish.id());
    if (taken.outcome() != Taken.Outcome.NOT_WRITTEN) {
      String id = taken.file().getFileName().toString().replaceFirst("\\.md$", "");
      log.put(wish.address(), new FetchLog.Visit(id, fetched.get().validators()), terminal);
    }
    return taken;
  }

  private boolean isAtHand(FetchLog.Visit visit) {
    return Files.isRegularFile(file(visit.id()));
  }

  private Path file(String id) {
    return folder.resolve(id + ".md");
  }
}
