package io.github.clausediff.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes explanations in one of three formats; the same explanations give the same characters. */
public enum ExplanationRenderer {
  /** For a terminal. */
  TEXT {
    @Override
    public String render(List<ExplanationModel> explanations) {
      return explanations.stream().map(ExplanationText::of).collect(Collectors.joining("\n\n"));
    }
  },
  /** In the schema {@code explanation/1}. */
  JSON {
    @Override
    public String render(List<ExplanationModel> explanations) {
      return ExplanationJson.of(explanations);
    }
  },
  /** Entries of {@code links.yaml} to start from. */
  PIN {
    @Override
    public String render(List<ExplanationModel> explanations) {
      return explanations.stream().map(PinText::of).collect(Collectors.joining("\n"));
    }
  };

  /** The whole document. */
  public abstract String render(List<ExplanationModel> explanations);
}
