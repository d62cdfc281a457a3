package io.github.clausediff.ingest;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, by IANA's registries of special-purpose
 * addresses (RFC 6890 and its successors), as of 2025.
 */
final class PublicNetworks {

  private static final List<Block> NOT_PUBLIC =
      blocks(
          "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12"
              + " 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15"
              + " 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
              + " 2001::/23 2001:db8::/32 2002::/16 3fff::/20");

  /** All of IPv6 that is given out to networks; the rest is local, multicast or reserved. */
  private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

  /** Where IPv6 networks reach IPv4 (RFC 6052): the last four bytes are the address meant. */
  private static final Block TRANSLATED = Block.of("64:ff9b::/96");

  private PublicNetworks() {}

  /** The addresses that begin with the first {@code bits} bits of {@code start}. */
  private record Block(BigInteger start, int bytes, int bits) {

    static Block of(String cidr) {
      String[] parts = cidr.split("/", -1);
      try {
        byte[] start = InetAddress.getByName(parts[0]).getAddress();
        return new Block(new BigInteger(1, start), start.length, Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean holds(byte[] address) {
      BigInteger difference = new BigInteger(1, address).xor(start);
      return address.length == bytes && difference.bitLength() <= bytes * 8 - bits;
    }
  }

  private static List<Block> blocks(String list) {
    return Arrays.stream(list.split(" ", -1)).map(Block::of).toList();
  }

  /** Whether an address is one of the public internet. */
  static boolean hold(InetAddress address) {
    return isPublic(address.getAddress());
  }

  private static boolean isPublic(byte[] address) {
    boolean ipv6 = address.length == 16;
    if (ipv6 && TRANSLATED.holds(address)) {
      return isPublic(Arrays.copyOfRange(address, 12, 16));
    }
    return (!ipv6 || GLOBAL_UNICAST.holds(address))
        && NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
  }
}
