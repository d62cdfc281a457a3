package io.github.clausediff.ingest;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * An address of the web that may be asked for: of a scheme that is allowed, with a host, without a
 * user's name, at the usual port. What its host leads to is checked apart, before each request.
 *
 * @param uri in ASCII, without a fragment
 */
record WebAddress(URI uri) {

  private static final int LONGEST = 2000;

  /**
   * Reads an address.
   *
   * @throws InputException if it may not be asked for; {@code asked} stands in the message
   */
  static WebAddress of(String text, Allowed allowed, String asked) {
    URI uri = parse(text, asked);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw wrong(asked, "no address that is fetched", "expected https://…");
    }
    if (scheme.equals("http") && !allowed.http()) {
      throw wrong(asked, "http can be read and changed on its way", "--allow-http allows it");
    }
    if (uri.getRawUserInfo() != null) {
      throw wrong(asked, "holds a user's name", "expected an address without one");
    }
    if (host.isEmpty()) {
      throw wrong(asked, "names no host", "expected https://host/…, in ASCII letters");
    }
    int usual = scheme.equals("https") ? 443 : 80;
    if (uri.getPort() != -1 && uri.getPort() != usual && !allowed.privateNetworks()) {
      throw wrong(
          asked, "port " + uri.getPort() + " is not asked", "--allow-private allows any port");
    }
    return new WebAddress(rebuilt(uri, scheme, host));
  }

  private static URI parse(String text, String asked) {
    try {
      if (text.length() <= LONGEST) {
        return new URI(new URI(text.strip().replace(" ", "%20")).toASCIIString());
      }
    } catch (URISyntaxException e) {
      // said below, without the text: it may come from a redirect
    }
    throw wrong(asked, "no address of the web", "expected https://…");
  }

  private static URI rebuilt(URI uri, String scheme, String host) {
    String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create(scheme + "://" + host + port + path + query);
  }

  /** Where a redirect leads, under the same rules. */
  WebAddress redirected(String location, Allowed allowed) {
    URI target = parse(location, from());
    return of(uri.resolve(target).toString(), allowed, from());
  }

  private String from() {
    return uri + " (redirected from here)";
  }

  String host() {
    return uri.getHost();
  }

  /**
   * Checks every network address of the host.
   *
   * @throws InputException if one is not public
   * @throws UnknownHostException if there is none
   */
  void checkNetwork(Resolver resolver, Allowed allowed) throws UnknownHostException {
    for (InetAddress address : resolver.resolve(host())) {
      if (!allowed.privateNetworks() && !PublicNetworks.hold(address)) {
        throw wrong(
            uri.toString(),
            "leads to " + address.getHostAddress() + ", which is no public address",
            "--allow-private allows it");
      }
    }
  }

  private static InputException wrong(String where, String what, String expected) {
    return new InputException(Location.of(where), what, expected);
  }
}
