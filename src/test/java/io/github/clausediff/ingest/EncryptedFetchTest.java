package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over https a server has to show that it is the one that was asked for. */
class EncryptedFetchTest {

  private static final char[] WORD = "loopback".toCharArray();

  @TempDir private static Path folder;

  private static SSLContext tls;

  /** A key made for this run, for the name "localhost" alone; nothing secret is kept anywhere. */
  @BeforeAll
  static void makeAKey() throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve("key.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-alias",
                "test",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(WORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore key = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      key.load(in, WORD);
    }
    tls = context(key);
  }

  private static SSLContext context(KeyStore key) throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(key, WORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(key);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static TestServer server() throws IOException {
    return new TestServer(tls.getServerSocketFactory(), TestServer.page("200 OK", "", "They met."));
  }

  private static Fetcher fetcher(@Nullable SSLContext trusted) {
    Resolver resolver = host -> List.of(InetAddress.getAllByName(host));
    Allowed loopback = new Allowed(false, true);
    return new Fetcher(
        "clausediff/test", loopback, Limits.STANDARD, new Network(resolver, Pace.REAL, trusted));
  }

  @Test
  void aServerWithATrustedCertificateForItsNameIsRead() throws IOException {
    try (TestServer server = server()) {
      String url = "https://localhost:" + server.port() + "/x";
      Fetched page = fetcher(tls).fetch(url, Validators.NONE).orElseThrow();
      assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("They met.");
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForOrForAnotherNameIsNotAccepted() throws IOException {
    try (TestServer server = server()) {
      String unknown = "https://localhost:" + server.port() + "/x";
      assertThatThrownBy(() -> fetcher(null).fetch(unknown, Validators.NONE))
          .hasMessage(unknown + ": the host's certificate or encryption is not accepted");
      String other = "https://127.0.0.1:" + server.port() + "/x";
      assertThatThrownBy(() -> fetcher(tls).fetch(other, Validators.NONE))
          .hasMessage(other + ": the host's certificate or encryption is not accepted");
      assertThat(server.requests()).isEmpty();
    }
  }
}
