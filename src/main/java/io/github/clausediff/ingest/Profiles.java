package io.github.clausediff.ingest;

import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The profiles of all known sites, in the order in which they are tried. */
final class Profiles {

  private final List<Profile> all;

  Profiles(List<Profile> all) {
    this.all = List.copyOf(all);
  }

  /** Those that come with the program. */
  static Profiles load() {
    try (InputStream in = Profiles.class.getResourceAsStream("profiles.yaml")) {
      if (in == null) {
        throw new IllegalStateException("profiles.yaml is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Profiles(ProfileReader.read(new SourceText("profiles.yaml", text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The profile of the site of an address. */
  Optional<Profile> of(String address) {
    String host = host(address);
    return all.stream().filter(profile -> profile.serves(host)).findFirst();
  }

  private static String host(String address) {
    try {
      return Optional.ofNullable(URI.create(address.strip()).getHost()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
