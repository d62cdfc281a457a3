package io.github.clausediff.report;

import io.github.clausediff.gate.Waiver;

/** A waiver in words. */
final class WaiverWords {

  private WaiverWords() {}

  /** "the reason; by whom; when; to be looked at again on …". */
  static String of(Waiver waiver) {
    return waiver.reason()
        + (waiver.by().isEmpty() ? "" : "; by " + waiver.by())
        + (waiver.date().isEmpty() ? "" : "; " + waiver.date())
        + (waiver.review().isEmpty() ? "" : "; to be looked at again on " + waiver.review());
  }
}
