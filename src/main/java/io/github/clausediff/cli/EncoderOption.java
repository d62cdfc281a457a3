package io.github.clausediff.cli;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.FeatureTables;
import io.github.clausediff.align.SentenceEncoder;
import io.github.clausediff.encode.CachedEncoder;
import io.github.clausediff.encode.Encoders;
import io.github.clausediff.encode.VectorCache;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --encoder}: whether sentence vectors count besides words. Without it none is loaded. */
final class EncoderOption {

  /** Where the launcher keeps the encoder; set by it. */
  private static final String FOLDER = "clausediff.encoder";

  @Option(
      names = "--encoder",
      negatable = true,
      description = {
        "Compare the meaning of sentences besides their words. The launcher fetches",
        "the encoder when it is asked for first (130 MB). Else as series.yaml says."
      })
  private @Nullable Boolean wanted;

  @Option(
      names = "--encoder-cache",
      paramLabel = "DIR",
      description = "Where the encoder's vectors are kept; else in the user's cache folder.")
  private @Nullable Path cache;

  private @Nullable SentenceEncoder encoder;

  /** An aligner for statements whose series ask for an encoder, or do not; the flag goes first. */
  Aligner aligner(boolean configured) {
    return isWanted(configured) ? new Aligner(encoder()) : new Aligner();
  }

  /** Whether vectors count, for statements whose series ask for an encoder or do not. */
  boolean isWanted(boolean configured) {
    return wanted == null ? configured : wanted;
  }

  /** What a trainer is to learn from. */
  FeatureTables tables() {
    return Boolean.TRUE.equals(wanted) ? FeatureTables.with(encoder()) : FeatureTables.ofWords();
  }

  /** One for the whole run: a second one could not load the native libraries again. */
  private SentenceEncoder encoder() {
    if (encoder == null) {
      Path folder = Path.of(System.getProperty(FOLDER, "target/encoder"));
      Path vectors = cache == null ? userCache().resolve("clausediff") : cache;
      encoder = new CachedEncoder(Encoders.in(folder), new VectorCache(vectors, VectorCache.LIMIT));
    }
    return encoder;
  }

  private static Path userCache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
  }
}
