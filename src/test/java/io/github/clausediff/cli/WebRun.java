package io.github.clausediff.cli;

import io.github.clausediff.ingest.Network;
import io.github.clausediff.ingest.Pace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs of {@code import} against servers on the loopback network, without waiting for anything. */
final class WebRun {

  private static final Pace AT_ONCE =
      new Pace() {
        @Override
        public Instant now() {
          return Instant.EPOCH;
        }

        @Override
        public void pause(Duration duration) {
          // the tests of the fetcher look at pauses
        }
      };

  private WebRun() {}

  /** With the flags that let a test reach its server. */
  static Run of(String... args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.addAll(1, List.of("--allow-http", "--allow-private"));
    return strict(all.toArray(String[]::new));
  }

  /** Without them. */
  static Run strict(String... args) {
    Network network = new Network(host -> List.of(InetAddress.getAllByName(host)), AT_ONCE, null);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    int status = Main.run(terminal, () -> network, args);
    String end = System.lineSeparator();
    return new Run(status, out.toString().replace(end, "\n"), err.toString().replace(end, "\n"));
  }
}
