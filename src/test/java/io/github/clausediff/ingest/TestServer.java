package io.github.clausediff.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ServerSocketFactory;

/**
 * A server on the loopback network that answers every request with whatever bytes a test gives it,
 * and counts how many of them it could get rid of.
 */
public final class TestServer implements AutoCloseable {

  /** Writes the answer to a request. */
  public interface Page {
    void answer(String request, OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final Page page;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicLong sent = new AtomicLong();

  /** Serves one page at every path. */
  public TestServer(Page page) throws IOException {
    this(ServerSocketFactory.getDefault(), page);
  }

  /** The same over sockets of another kind. */
  public TestServer(ServerSocketFactory sockets, Page page) throws IOException {
    this.page = page;
    this.socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "test server");
    thread.setDaemon(true);
    thread.start();
  }

  /** A page with a head and a body. */
  public static Page page(String status, String headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return (request, out) -> {
      out.write(head(status, headers + "Content-Length: " + bytes.length + "\r\n"));
      out.write(bytes);
    };
  }

  /** A head; the server ends every connection behind its answer. */
  public static byte[] head(String status, String headers) {
    return ("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An address here. */
  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The heads of all requests so far, with LF. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The number of bytes sent so far. */
  public long sent() {
    return sent.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread thread = new Thread(() -> answer(client), "test connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      StringBuilder head = new StringBuilder();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      requests.add(head.toString());
      page.answer(head.toString(), counted(client.getOutputStream()));
    } catch (IOException e) {
      // the client went away, which is what many tests are about
    }
  }

  private OutputStream counted(OutputStream out) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        out.write(b);
        sent.incrementAndGet();
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sent.addAndGet(length);
      }
    };
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
