package io.github.clausediff.normal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a Japanese clause that name who speaks: what stands before は or が. */
final class JapaneseSubject {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "([^、，。「」]{1,40}?)(は|が|も)[、，]"
              + "|([^、，。「」]{0,40}?(側|政府|大臣|長官|閣僚|首脳|両国|双方|両者|大統領|総理|首相|我々|我が国))(は|が|も)");

  private static final Pattern ALL =
      Pattern.compile("閣僚|四大臣|両大臣|双方|両国|両者|両首脳|首脳|両政府|我々|私たち|参加国|[二三四七]者|[二三四][かカヶ]国");

  private JapaneseSubject() {}

  /** An empty string where the clause names nobody: it goes on from the one before. */
  static String of(String clause) {
    Matcher matcher = SUBJECT.matcher(clause);
    if (!matcher.find()) {
      return "";
    }
    return matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
  }

  /** Whether the subject is all who take part. */
  static boolean isAll(String subject) {
    return ALL.matcher(subject).find();
  }
}
