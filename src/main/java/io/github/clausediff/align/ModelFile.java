package io.github.clausediff.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A model as text, one number a line: {@code threshold 0.38}, {@code first words 1.25}; the bias is
 * an input by that name. Lines that begin with {@code #} tell where the numbers come from.
 */
public final class ModelFile {

  private static final String STANDARD = "model.txt";
  private static final String WITH_VECTORS = "model-encoder.txt";
  private static final String BIAS = "bias";

  private ModelFile() {}

  /** The model that comes with the program. */
  public static Model standard() {
    return resource(STANDARD);
  }

  /** The one that comes with the program for words and the vectors of a sentence encoder. */
  public static Model withVectors() {
    return resource(WITH_VECTORS);
  }

  private static Model resource(String name) {
    try (InputStream stream = ModelFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its " + name);
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model read(BufferedReader reader) throws IOException {
    List<String[]> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.split(" ", -1));
      }
    }
    double threshold = Double.parseDouble(lines.get(0)[1]);
    return new Model(stage("first", lines), stage("second", lines), threshold);
  }

  private static LogisticModel stage(String stage, List<String[]> lines) {
    List<String> ids = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double bias = 0;
    for (String[] line : lines) {
      if (line[0].equals(stage) && line[1].equals(BIAS)) {
        bias = Double.parseDouble(line[2]);
      } else if (line[0].equals(stage)) {
        ids.add(line[1]);
        weights.add(Double.parseDouble(line[2]));
      }
    }
    return new LogisticModel(ids, weights, bias);
  }

  /** The text of a model, without comments; reading it gives the model again. */
  public static String write(Model model) {
    StringBuilder text = new StringBuilder("threshold " + model.threshold() + "\n");
    write("first", model.first(), text);
    write("second", model.second(), text);
    return text.toString();
  }

  private static void write(String stage, LogisticModel model, StringBuilder text) {
    text.append(stage + " " + BIAS + " " + model.bias() + "\n");
    for (int k = 0; k < model.ids().size(); k++) {
      text.append(stage + " " + model.ids().get(k) + " " + model.weights().get(k) + "\n");
    }
  }
}
