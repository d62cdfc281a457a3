package io.github.clausediff.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void aFileIsWrittenOverWithNothingLeftBeside() throws Exception {
    Path file = folder.resolve("new/report.txt");
    AtomicFile.write(file, "one");
    AtomicFile.write(file, "two");
    assertThat(file).hasContent("two");
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> AtomicFile.write(folder, "one"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cannot be written: is a folder");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeIsWrittenToAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    FutureTask<String> reading = new FutureTask<>(() -> Files.readString(pipe));
    Thread reader = new Thread(reading, "reader");
    reader.setDaemon(true);
    reader.start();

    AtomicFile.write(pipe, "to whoever reads");

    assertThat(reading.get(10, TimeUnit.SECONDS)).isEqualTo("to whoever reads");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceStaysADevice() {
    Path device = Path.of("/dev/null");
    AtomicFile.write(device, "nothing");
    assertThat(Files.isRegularFile(device)).isFalse();
  }
}
