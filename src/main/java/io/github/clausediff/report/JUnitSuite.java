package io.github.clausediff.report;

import java.util.List;

/** Test cases under one name. */
record JUnitSuite(String name, List<JUnitCase> cases) {

  JUnitSuite {
    cases = List.copyOf(cases);
  }

  long failures() {
    return cases.stream().filter(c -> !c.failure().isEmpty()).count();
  }

  long skipped() {
    return cases.stream().filter(c -> !c.skipped().isEmpty()).count();
  }
}
