package io.github.clausediff.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes what a server did to the bytes on their way (RFC 9110, section 8.4), up to a length. */
final class ContentCoding {

  private ContentCoding() {}

  /**
   * The bytes themselves.
   *
   * @param coding as in the header; empty for none
   * @throws Refusal if they are longer than {@code most}, damaged, or coded otherwise
   */
  static byte[] decode(byte[] bytes, String coding, int most) throws Refusal {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> bytes;
      case "gzip", "x-gzip" -> gunzip(bytes, most);
      default ->
          throw new Refusal("is packed in a way that was not asked for", "expected gzip or none");
    };
  }

  private static byte[] gunzip(byte[] bytes, int most) throws Refusal {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] plain = in.readNBytes(most);
      if (in.read() >= 0) {
        throw Refusal.tooLong(most);
      }
      return plain;
    } catch (Refusal e) {
      throw e;
    } catch (IOException e) {
      throw new Refusal("is packed with gzip and damaged", "fetch it again later");
    }
  }
}
