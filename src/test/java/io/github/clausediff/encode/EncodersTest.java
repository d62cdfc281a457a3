package io.github.clausediff.encode;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.align.SentenceEncoder;
import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodersTest {

  @TempDir private Path folder;

  @Test
  void aFolderWithoutAnEncoderIsAnErrorThatSaysWhatToDo() {
    assertThatThrownBy(() -> Encoders.in(folder.resolve("none")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("there is no sentence encoder here; ")
        .hasMessageContaining("--encoder");
    assertThatThrownBy(() -> Encoders.in(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no sentence encoder is named here");
  }

  @Test
  void aFolderThatNamesWhatItDoesNotHoldIsAnError() throws IOException {
    Path services = folder.resolve("classes/META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve(SentenceEncoder.class.getName()), "no.such.Encoder\n");

    assertThatThrownBy(() -> Encoders.in(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("cannot be used");
  }
}
