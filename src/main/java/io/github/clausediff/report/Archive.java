package io.github.clausediff.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A document's archive as the same bytes in every run: by name, without times. */
final class Archive {

  private static final String TYPES = "[Content_Types].xml";

  /** The first that the format of archives knows. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /** The same parts; the time of making is taken out of the properties. */
  static byte[] withoutTimes(byte[] archive) throws IOException {
    Map<String, byte[]> parts = parts(archive);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      write(zip, TYPES, parts.getOrDefault(TYPES, new byte[0]));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (!part.getKey().equals(TYPES)) {
          write(zip, part.getKey(), part.getValue());
        }
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), timeless(entry.getName(), zip.readAllBytes()));
      }
    }
    return parts;
  }

  private static byte[] timeless(String name, byte[] part) {
    if (!name.equals("docProps/core.xml")) {
      return part;
    }
    String text = new String(part, StandardCharsets.UTF_8);
    return text.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void write(ZipOutputStream zip, String name, byte[] part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIRST);
    zip.putNextEntry(entry);
    zip.write(part);
    zip.closeEntry();
  }
}
