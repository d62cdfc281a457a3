package io.github.clausediff.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** This project's action, its shell steps run as a runner would. */
final class Action {

  private final JsonNode action = yaml("action.yml");
  private final Path repository;
  private final Path runner;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /**
   * In a working copy of a repository.
   *
   * @param runner a folder for the runner's own files
   */
  Action(Path repository, Path runner) throws IOException {
    this.repository = repository;
    this.runner = runner;
    environment.put("CLAUSEDIFF", Shell.program(runner).toString());
    environment.put("GITHUB_ACTIONS", "true");
    environment.put("GITHUB_ACTION_PATH", Shell.project().toString());
  }

  /** A file of this project. */
  static JsonNode yaml(String file) {
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(Path.of(file).toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Sets a variable for all steps. */
  Action with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /**
   * What a run of the action left.
   *
   * @param status of the step that failed, or 0
   * @param log of all steps
   * @param summary of the job
   * @param outputs of the action
   */
  record Result(int status, String log, String summary, Map<String, String> outputs) {

    /** The text of a file in the folder of outputs. */
    String file(String name) throws IOException {
      return Files.readString(Path.of(outputs.get("output"), name));
    }
  }

  /** Runs the steps one after the other until one fails. */
  Result run(Map<String, String> given) throws IOException, InterruptedException {
    Path summary = Files.writeString(runner.resolve("summary"), "");
    environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    Map<String, String> values = new LinkedHashMap<>();
    action
        .path("inputs")
        .properties()
        .forEach(
            input ->
                values.put("inputs." + input.getKey(), input.getValue().path("default").asText()));
    values.put("runner.temp", runner.toString());
    values.put("github.event_name", "pull_request");
    values.putAll(given);
    StringBuilder log = new StringBuilder();
    int status = 0;
    for (JsonNode step : action.at("/runs/steps")) {
      Expressions expressions = new Expressions(values);
      if (status == 0
          && step.has("run")
          && (!step.has("if") || expressions.holds(step.path("if").asText()))) {
        status = run(step, expressions, values, log);
      }
    }
    Map<String, String> outputs = new LinkedHashMap<>();
    action
        .path("outputs")
        .properties()
        .forEach(
            output ->
                outputs.put(
                    output.getKey(),
                    new Expressions(values).fill(output.getValue().path("value").asText())));
    return new Result(status, log.toString(), Files.readString(summary), outputs);
  }

  private int run(
      JsonNode step, Expressions expressions, Map<String, String> values, StringBuilder log)
      throws IOException, InterruptedException {
    Path output = Files.writeString(runner.resolve("output"), "");
    Map<String, String> variables = new LinkedHashMap<>(environment);
    variables.put("GITHUB_OUTPUT", output.toString());
    step.path("env")
        .properties()
        .forEach(v -> variables.put(v.getKey(), expressions.fill(v.getValue().asText())));
    Shell.Done done = new Shell(repository).run(step.path("run").asText(), variables);
    log.append(done.out());
    for (String line : Files.readAllLines(output)) {
      String name = line.substring(0, line.indexOf('='));
      values.put(
          "steps." + step.path("id").asText() + ".outputs." + name,
          line.substring(name.length() + 1));
    }
    return done.status();
  }
}
