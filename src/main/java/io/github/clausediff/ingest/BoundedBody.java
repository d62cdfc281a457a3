package io.github.clausediff.ingest;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Gathers what arrives, up to a number of bytes; with the first byte beyond, or where nothing is
 * wanted, the connection is given up.
 */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final int most;
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
  private final AtomicReference<Subscription> source = new AtomicReference<>();

  private BoundedBody(int most) {
    this.most = most;
  }

  /** A body of a length that is not known beforehand. */
  static BodySubscriber<byte[]> upTo(int most) {
    return new BoundedBody(most);
  }

  /** No body, whatever is sent. */
  static BodySubscriber<byte[]> none() {
    BoundedBody none = new BoundedBody(0);
    none.body.complete(new byte[0]);
    return none;
  }

  /** A failure, whatever is sent. */
  static BodySubscriber<byte[]> refused(Refusal why) {
    BoundedBody refused = new BoundedBody(0);
    refused.body.completeExceptionally(why);
    return refused;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    source.set(subscription);
    if (body.isDone()) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (body.isDone()) {
        return;
      }
      if (gathered.size() + buffer.remaining() > most) {
        body.completeExceptionally(Refusal.tooLong(most));
        subscription().cancel();
        return;
      }
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      gathered.writeBytes(bytes);
    }
    subscription().request(1);
  }

  private Subscription subscription() {
    return Objects.requireNonNull(source.get(), "nothing arrives before it is subscribed to");
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(gathered.toByteArray());
  }
}
