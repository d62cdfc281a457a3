package io.github.clausediff.encode;

import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Vectors by encoder and sentence, each in a file of its own: the numbers, and a hash over key and
 * numbers. A file that does not fit its hash is as good as none. There are never more than a fixed
 * number of files; those written first go first. Holds no sentence, only hashes of sentences.
 */
public final class VectorCache {

  /** About 30 MB in vectors of 384 numbers: the sentences of some two hundred statements. */
  public static final int LIMIT = 20_000;

  private static final int HASH = 32;

  private final Path folder;
  private final int limit;
  private final AtomicInteger files = new AtomicInteger(-1);

  public VectorCache(Path folder, int limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** What was stored, if it is whole. */
  public Optional<float[]> get(String encoder, String sentence) {
    byte[] key = key(encoder, sentence);
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] stored = Files.readAllBytes(file);
      return isWhole(stored, key) ? Optional.of(vector(stored)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(byte[] stored, byte[] key) {
    int numbers = stored.length - HASH;
    if (numbers <= 0 || numbers % Float.BYTES != 0) {
      return false;
    }
    byte[] hash = Arrays.copyOfRange(stored, numbers, stored.length);
    return MessageDigest.isEqual(hash, sha(key, Arrays.copyOf(stored, numbers)));
  }

  private static float[] vector(byte[] stored) {
    float[] vector = new float[(stored.length - HASH) / Float.BYTES];
    ByteBuffer.wrap(stored).asFloatBuffer().get(vector);
    return vector;
  }

  /**
   * Stores a vector, and makes room for it where there is none.
   *
   * @throws InputException if the folder cannot be written
   */
  public void put(String encoder, String sentence, float[] vector) {
    byte[] key = key(encoder, sentence);
    ByteBuffer numbers = ByteBuffer.allocate(vector.length * Float.BYTES);
    numbers.asFloatBuffer().put(vector);
    byte[] hash = sha(key, numbers.array());
    makeRoom();
    AtomicFile.write(
        file(key), ByteBuffer.allocate(numbers.capacity() + HASH).put(numbers).put(hash).array());
    files.incrementAndGet();
  }

  /** Counts the files once; from then on it knows, but for what others write meanwhile. */
  private void makeRoom() {
    if (files.get() >= 0 && files.get() < limit) {
      return;
    }
    try {
      files.set(new Oldest(folder).keep(limit * 3 / 4, limit));
    } catch (IOException e) {
      throw new InputException(
          Location.of(folder.toString()), "cannot be read", "--encoder-cache takes another folder");
    }
  }

  private Path file(byte[] key) {
    return folder.resolve(HexFormat.of().formatHex(key) + ".vector");
  }

  /** The length in front keeps encoder and sentence apart. */
  private static byte[] key(String encoder, String sentence) {
    return sha(
        (encoder.length() + " " + encoder + sentence).getBytes(StandardCharsets.UTF_8),
        new byte[0]);
  }

  private static byte[] sha(byte[] one, byte[] other) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(one);
      return digest.digest(other);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
