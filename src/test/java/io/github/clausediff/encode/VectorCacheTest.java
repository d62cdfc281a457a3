package io.github.clausediff.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.align.SentenceEncoder;
import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {

  private static final float[] VECTOR = {1.5f, -2, 0.25f};

  @TempDir private Path folder;

  @Test
  void whatIsStoredIsFoundByEncoderAndSentence() {
    VectorCache cache = new VectorCache(folder, 10);
    cache.put("one", "They met.", VECTOR);

    VectorCache another = new VectorCache(folder, 10);
    assertThat(another.get("one", "They met.")).hasValue(VECTOR);
    assertThat(another.get("two", "They met.")).isEmpty();
    assertThat(another.get("one", "They met")).isEmpty();
  }

  @Test
  void aFileThatIsDamagedCutShortOrMisplacedIsIgnoredAndMadeAgain() throws IOException {
    Counting encoder = new Counting();
    CachedEncoder cached = new CachedEncoder(encoder, new VectorCache(folder, 10));
    cached.encode("They met.");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);

    byte[] damaged = whole.clone();
    damaged[2] ^= 1;
    for (byte[] bad : List.of(damaged, cut(whole))) {
      Files.write(file, bad);
      assertThat(cached.encode("They met.")).isEqualTo(VECTOR);
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
    Files.write(file, new byte[0]);
    cached.encode("They met.");
    cached.encode("They parted.");
    Path other = files().stream().filter(path -> !path.equals(file)).findFirst().orElseThrow();
    Files.write(other, whole);
    cached.encode("They parted.");

    assertThat(encoder.asked)
        .containsExactly(
            "They met.", "They met.", "They met.", "They met.", "They parted.", "They parted.");
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length - 4);
  }

  @Test
  void theSameSentenceIsEncodedOnceAndGivesTheSameVectorFromTheCache() {
    Counting encoder = new Counting();
    float[] first = new CachedEncoder(encoder, new VectorCache(folder, 10)).encode("They met.");
    float[] again = new CachedEncoder(encoder, new VectorCache(folder, 10)).encode("They met.");

    assertThat(again).isEqualTo(first);
    assertThat(encoder.asked).hasSize(1);
  }

  @Test
  void thereAreNeverMoreFilesThanTheLimitAndTheOldestGoFirst() throws IOException {
    VectorCache cache = new VectorCache(folder, 8);
    for (int k = 0; k < 30; k++) {
      cache.put("one", "Sentence " + k, VECTOR);
      assertThat(files()).hasSizeLessThanOrEqualTo(8);
      Files.setLastModifiedTime(newest(cache, k), FileTime.fromMillis(1_000L * k));
    }

    assertThat(cache.get("one", "Sentence 29")).isPresent();
    assertThat(cache.get("one", "Sentence 0")).isEmpty();
  }

  /** The one file that is younger than any that was dated. */
  private Path newest(VectorCache cache, int k) throws IOException {
    assertThat(cache.get("one", "Sentence " + k)).isPresent();
    return files().stream()
        .max(Comparator.comparingLong(path -> path.toFile().lastModified()))
        .orElseThrow();
  }

  @Test
  void otherFilesInTheFolderStay() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
    VectorCache cache = new VectorCache(folder, 1);
    cache.put("one", "They met.", VECTOR);
    cache.put("one", "They parted.", VECTOR);

    assertThat(other).exists();
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeMadeIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new VectorCache(file, 10).put("one", "They met.", VECTOR))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cannot be written");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".vector")).sorted().toList();
    }
  }

  private static final class Counting implements SentenceEncoder {
    final List<String> asked = new ArrayList<>();

    @Override
    public String id() {
      return "counting";
    }

    @Override
    public float[] encode(String sentence) {
      asked.add(sentence);
      return VECTOR.clone();
    }
  }
}
