package io.github.clausediff.bench;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.evaluate.Evaluator;
import io.github.clausediff.evaluate.GoldFile;
import io.github.clausediff.evaluate.GoldLink;
import io.github.clausediff.evaluate.GoldReader;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finds the links of a whole gold file, as {@code evaluate} does, and as the simplest method does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class GoldBenchmark {

  /** A file in {@code ../shared/gold}. */
  @Param({"deplain-dev", "argrewrite-dev"})
  public String gold = "";

  private GoldFile file = new GoldFile("", "", "", "", List.of());

  /** Reads the file, and says how good the simplest method is. */
  @Setup
  public void read() throws IOException {
    Path path = Path.of("..", "shared", "gold", gold + ".json");
    file = GoldReader.read(new SourceText(path.toString(), Files.readString(path)));
    double f1 = Evaluator.score(file, OrderKeeping.find(file)).pair().f1();
    System.out.println("pair F1 of the order-keeping programme: " + Math.round(f1 * 1000) / 1000.0);
  }

  /** The program's links. */
  @Benchmark
  public List<List<GoldLink>> clausediff() {
    return new Evaluator(new Aligner()).find(file);
  }

  /** Those of the order-keeping programme. */
  @Benchmark
  public List<List<GoldLink>> orderKeeping() {
    return OrderKeeping.find(file);
  }
}
