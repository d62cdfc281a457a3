package io.github.clausediff.ingest;

import java.net.InetAddress;
import java.security.Security;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a fetcher finds around it.
 *
 * @param resolver of hosts
 * @param pace of time
 * @param tlsOrNull whom to trust; else whom the machine trusts
 */
public record Network(Resolver resolver, Pace pace, @Nullable SSLContext tlsOrNull) {

  /**
   * The real one. From here on a host that was looked up keeps its addresses until the program
   * ends: so the address that was checked is the one that is connected to, whatever a server of
   * names says a moment later.
   */
  public static Network real() {
    Security.setProperty("networkaddress.cache.ttl", "-1");
    return new Network(host -> List.of(InetAddress.getAllByName(host)), Pace.REAL, null);
  }
}
