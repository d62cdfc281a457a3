package io.github.clausediff.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the network addresses of a host. */
public interface Resolver {

  /** All of them, those first that are used first. */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
