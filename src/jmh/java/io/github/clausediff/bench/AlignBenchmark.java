package io.github.clausediff.bench;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Generated;
import io.github.clausediff.normal.NormalizedClause;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Aligns two made-up statements with so many clauses each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class AlignBenchmark {

  /** Clauses of each statement. */
  @Param({"150", "630", "2500", "5000"})
  public int size;

  private List<NormalizedClause> earlier = List.of();
  private List<NormalizedClause> later = List.of();

  /** The same statements every time. */
  @Setup
  public void generate() {
    Generated generated = new Generated(size, 1);
    earlier = generated.earlier();
    later = generated.later();
  }

  /** Where the iteration begins, in nanoseconds of processor time of this thread. */
  private long begin;

  @Setup(Level.Iteration)
  public void begin() {
    begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Tells the processor's time: on a machine that does other work too, the clock's says little. */
  @TearDown(Level.Iteration)
  public void end() {
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    System.out.print("(processor " + spent / 10_000_000 / 100.0 + " s) ");
  }

  /** From clauses in normal form to links. */
  @Benchmark
  public Alignment align() {
    return new Aligner().align(earlier, later);
  }
}
