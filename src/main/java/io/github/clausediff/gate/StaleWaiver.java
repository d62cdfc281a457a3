package io.github.clausediff.gate;

/**
 * A waiver that excuses nothing, or that was to be looked at again by now.
 *
 * @param id that of the waiver's finding
 * @param overdue whether it is past its day of review; else nothing answers to it
 * @param waiver the entry itself
 */
public record StaleWaiver(
    String id, Severity severity, String message, boolean overdue, Waiver waiver)
    implements Finding {

  @Override
  public String rule() {
    return overdue ? "waiver-overdue" : "waiver-unused";
  }

  @Override
  public Place place() {
    return waiver.place();
  }
}
