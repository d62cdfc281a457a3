package io.github.clausediff.encode.minilm;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import io.github.clausediff.align.SentenceEncoder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * all-MiniLM-L6-v2, quantized, 384 dimensions, run in this process. Its vectors are the same on one
 * kind of processor, and may differ in the last digits on another.
 */
public final class MiniLmEncoder implements SentenceEncoder {

  /** Loaded when the first sentence comes: half a second that stored vectors save. */
  private final FutureTask<EmbeddingModel> model = new FutureTask<>(MiniLmEncoder::load);

  @Override
  public String id() {
    return "all-minilm-l6-v2-q-1.20.0-beta30";
  }

  /** One at a time: in a batch a sentence's vector depends on its neighbours. */
  @Override
  public float[] encode(String sentence) {
    model.run();
    try {
      return model.get().embed(sentence).content().vector();
    } catch (InterruptedException | ExecutionException e) {
      throw new InputException(
          Location.of("--encoder"),
          "the sentence encoder does not run on this machine: " + root(e),
          "leave --encoder out to compare by words alone");
    }
  }

  /**
   * The model is looked up through the thread's class loader, which knows the program only. The
   * tokenizer would ask the network what kind of machine this is.
   */
  private static EmbeddingModel load() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(MiniLmEncoder.class.getClassLoader());
    try {
      return new AllMiniLmL6V2QuantizedEmbeddingModel();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Throwable root(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? e : root(cause);
  }
}
