package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  @Test
  void theModelThatComesWithTheProgramFitsItsEvidence() {
    FeatureTable table =
        FeatureTables.ofWords()
            .of(Drafts.statement("They met today."), Drafts.statement("They met."));

    assertThat(ModelFile.standard().first().ids()).isEqualTo(table.firstIds());
    assertThat(ModelFile.standard().second().ids()).isEqualTo(table.secondIds());
  }

  @Test
  void aModelIsWrittenAsOneNumberALine() {
    LogisticModel stage = new LogisticModel(List.of("words"), List.of(1.5), -2);

    assertThat(ModelFile.write(new Model(stage, stage, 0.25)))
        .isEqualTo(
            """
            threshold 0.25
            first bias -2.0
            first words 1.5
            second bias -2.0
            second words 1.5
            """);
  }
}
