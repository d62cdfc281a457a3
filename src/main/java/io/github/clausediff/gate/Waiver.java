package io.github.clausediff.gate;

/**
 * One finding, excused.
 *
 * @param finding id of the change or finding
 * @param reason why; never empty
 * @param by who decided, or an empty string
 * @param date of the decision, yyyy-mm-dd, or an empty string
 * @param review the day from which it has to be looked at again, or an empty string
 * @param earlier id of the statement compared from, or an empty string
 * @param later id of the statement that the finding is about, or an empty string
 * @param place where it stands
 */
public record Waiver(
    String finding,
    String reason,
    String by,
    String date,
    String review,
    String earlier,
    String later,
    Place place) {

  /** Whether it is about two statements; it may leave either open. */
  boolean suits(String ofEarlier, String ofLater) {
    return (earlier.isEmpty() || earlier.equals(ofEarlier))
        && (later.isEmpty() || later.equals(ofLater));
  }
}
